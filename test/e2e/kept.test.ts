import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestMessage } from '../servers/ollama-context.ts'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { keepOffered, lastOffered } from './offered-files.ts'
import { outcomeAfter, say, submit, untilReady } from './panel-driver.ts'

let pages: PageServer
let ollama: OllamaServer
let clavier: Clavier
let panel: Page

/** What the model says: tags, points of the notes that it was sent, an answer from points, or one about a page. */
function answer(messages: readonly TestMessage[]): string {
  const [first, last] = [messages[0]?.content ?? '', messages.at(-1)?.content ?? '']
  if (first.includes('{"tags"')) return '{"tags": []}'
  const notes = [...last.matchAll(/^Note (e\d+)\n(.*)$/gm)]
  if (notes.length > 0)
    return JSON.stringify({
      points: notes.map(([, id, words]) => ({ text: words, entries: [id], score: 8 })),
    })
  return last.includes('Tag: ') ? 'Dusk is when it closes [1].' : 'At dusk.'
}

beforeAll(async () => {
  pages = await startPageServer(1)
  ollama = await startOllamaServer({ answer })
  clavier = await launchClavier({
    pagePorts: pages.ports,
    ollamaPort: ollama.port,
    initScripts: [keepOffered],
  })
  panel = await clavier.openSidePanel()
  await clavier.beginAnew(panel, 'http://news.test/article.html')
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await ollama?.close()
  await pages?.close()
})

const rows = () => panel.locator('.kept-entry h4 bdi').allTextContents()

/** Asks what is kept. How far the reading is comes as outcomes too, before the last one. */
async function answered(phrase: string): Promise<void> {
  await submit(panel, phrase)
  await panel.locator('.outcome').getByText('answered from 3 entries').waitFor()
}

test('an answer is kept, tagged, recalled, weighed, forgotten, given away, taken in and answered from', async () => {
  for (const [question, tag] of [
    ['when does the gate close', 'organ'],
    ['how many keys are there', 'organ'],
    ['who built it', 'rare'],
  ]) {
    await say(panel, `ask ${question}`)
    expect(await say(panel, 'save answer')).toContain('Kept')
    expect(await say(panel, `tag ${tag}`)).toContain('Tagged')
  }

  await answered('recall organ and rare: when does it close?')
  const recalled = panel.getByRole('region', { name: 'Answer from what is kept' })
  await recalled.getByText('Dusk is when it closes [1].').waitFor()
  await recalled.getByRole('button', { name: 'Open source 1' }).waitFor()

  // A rare tag comes first, until the slider lets all tags count alike.
  await say(panel, 'recall organ or rare')
  await panel.locator('.score').first().waitFor()
  expect(await rows()).toHaveLength(3)
  expect((await rows())[0]).toBe('who built it')
  await panel.getByText('Order and room').click()
  await panel.getByRole('slider', { name: 'Inverse weighting' }).fill('0')
  await expect.poll(async () => (await rows())[0]).not.toBe('who built it')

  await outcomeAfter(panel, () => panel.getByRole('button', { name: 'Forget Entry 1', exact: true }).click())
  await expect.poll(rows).toHaveLength(2)
  await say(panel, 'undo')
  await say(panel, 'recall all')
  await expect.poll(rows).toHaveLength(3)

  expect(await say(panel, 'export kept')).toContain('3 entries')
  const buffer = await lastOffered(panel)
  for (let left = 3; left > 0; left -= 1) await say(panel, 'forget entry 1')
  expect(await say(panel, 'recall all')).toContain('Nothing is kept yet')

  const field = panel.getByLabel('Import what was kept')
  const given = { name: 'kept.json', mimeType: 'application/json', buffer }
  expect(await outcomeAfter(panel, () => field.setInputFiles(given))).toContain('3 entries, 3 of them new')
  const keep = panel.getByRole('button', { name: 'Keep the 3 new ones' })
  expect(await outcomeAfter(panel, () => keep.click())).toContain('Kept 3 entries')
  await answered('recall organ and rare: when does it close?')
})
