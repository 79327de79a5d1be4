import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, play, say, scrollOf, untilReady } from './panel-driver.ts'

const quote = 'The reed organ of the chapel has twenty-five keys, and none of them is silent'

let pages: PageServer
let ollama: OllamaServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  // A model that cites, once rightly and once what the page never said.
  ollama = await startOllamaServer({
    answer: () => `It has twenty-five keys [1: “${quote}.”], all of gold [1: “every key is made of gold”].`,
  })
  clavier = await launchClavier({ pagePorts: pages.ports, ollamaPort: ollama.port, fakeMidi: true })
  tab = await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await ollama?.close()
  await pages?.close()
})

const marked = () =>
  tab.evaluate(() =>
    [...(CSS.highlights.get('clavier-found') ?? [])].map(range =>
      range instanceof Range ? `${range}` : '?',
    ),
  )

test('an answer’s passages are numbered, a false quote is dropped, and “show 1” goes to the words, said, played and clicked', async () => {
  await say(panel, 'ask how many keys does the organ have')
  const answer = panel.locator('.answer').last()
  await answer.getByText('It has twenty-five keys [1], all of gold.').waitFor()
  const button = answer.locator('.citation')
  await expect.poll(() => button.allInnerTexts()).toHaveLength(1)
  expect(await button.innerText()).toContain(quote)
  expect(await scrollOf(tab)).toBe(0)

  expect(await say(panel, 'show 1')).toContain(quote)
  expect(await marked()).toEqual([quote])
  expect(await scrollOf(tab)).toBeGreaterThan(0)
  expect(await say(panel, 'undo')).toContain('Back from passage 1')
  expect(await marked()).toEqual([])
  await expect.poll(() => scrollOf(tab)).toBe(0)

  expect(await say(panel, 'show passage 7')).toContain('no passage 7')
  await play(panel, [[60], [56], [59], [58], [60]])
  // The number in base ten, and the key that enters it.
  expect(await outcomeAfter(panel, () => play(panel, [[61], [60]]))).toContain(quote)
  expect(await marked()).toEqual([quote])
  await say(panel, 'undo')
  expect(await outcomeAfter(panel, () => button.click())).toContain(quote)
  expect(await marked()).toEqual([quote])
})
