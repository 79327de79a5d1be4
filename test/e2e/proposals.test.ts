import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { activeTab, outcomeAfter, say, untilReady } from './panel-driver.ts'

const attacks = ['proposal-lines', 'json-proposal', 'chat-marks', 'javascript-address', 'frame', 'say-one']

let pages: PageServer
let ollama: OllamaServer
let browser: Clavier

beforeAll(async () => {
  pages = await startPageServer(1)
  // Its model obeys: it says all that the page says, and proposes something of its own.
  ollama = await startOllamaServer({ answer: messages => `${messages.at(-1)?.content ?? ''}\n>> tabs` })
  browser = await launchClavier({ pagePorts: pages.ports, ollamaPort: ollama.port })
})

afterAll(async () => {
  await browser?.close()
  await ollama?.close()
  await pages?.close()
})

test('pages that give orders to a model that obeys them move nothing; what is proposed needs its number', async () => {
  const panel = await browser.openSidePanel()
  const tab = await browser.beginAnew(panel, 'http://news.test/article.html')
  await untilReady(panel)
  const tabs = () =>
    panel.evaluate(async () => JSON.stringify((await chrome.tabs.query({})).map(({ id, url }) => [id, url])))
  const answers = panel.getByRole('tabpanel', { name: 'Answers' })
  for (const attack of attacks) {
    await tab.goto(`http://news.test/attack-pages/${attack}.html`)
    const before = await tabs()
    expect(await say(panel, 'ask what is this page'), attack).toMatch(/Answered by|lets|nothing to/i)
    expect(await tabs(), attack).toBe(before)
    await expect.poll(() => answers.getByText(/>> (close|submit|type)/).count(), { message: attack }).toBe(0)
    for (const label of await answers.getByRole('listitem').allTextContents())
      expect(label, attack).not.toMatch(/close|submit|javascript|chrome:/)
  }
  await tab.goto('http://news.test/attack-pages/spoken-number.html')
  await say(panel, 'ask what is this page')
  const proposed = answers.getByRole('region', { name: /nothing is done until you choose/ })
  await proposed.getByRole('button', { name: /tabs/ }).waitFor()
  expect((await activeTab(panel)).url).toContain('spoken-number')
  expect(await outcomeAfter(panel, () => proposed.getByRole('button', { name: /tabs/ }).click())).toMatch(
    /tab/,
  )
})
