import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerFrom } from '../servers/ollama-context.ts'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { pdfOf } from '../servers/small-pdf.ts'
import { startSite } from '../servers/small-site.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, submit, untilReady, waitForActive } from './panel-driver.ts'

const html = 'text/html; charset=utf-8'
const page = (title: string, body: string) =>
  [html, `<!doctype html><html lang="en"><title>${title}</title><body>${body}</body></html>`] as const

let news: Awaited<ReturnType<typeof startSite>>
let shop: Awaited<ReturnType<typeof startSite>>
let ollama: OllamaServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  ;[news, shop, ollama] = await Promise.all([
    startSite({
      '/harbour': page(
        'Harbour',
        `<h1>Harbour</h1><p>The ferry to Mull leaves the harbour at seven.</p>
        <p id="crane">The yellow crane lifts forty tonnes.</p>
        <iframe src="http://shop.test/tides" style="width:400px;height:200px"></iframe>`,
      ),
      '/granary': page('Granary', '<h1>Granary</h1><p>Barley from the granary costs ninety crowns.</p>'),
      '/paper': [
        'application/pdf',
        pdfOf(['A lantern burns on the northern breakwater.', 'Its keeper is called Abernathy.']),
      ],
    }),
    startSite({ '/tides': page('Tides', '<p>The spring tide reaches eleven metres at noon.</p>') }),
    // It answers from what it is sent alone, and cites the PDF.
    startOllamaServer({
      answer: messages => {
        const found = answerFrom(messages)
        return found.includes('Abernathy') ? `${found} [1]` : found
      },
    }),
  ])
  clavier = await launchClavier({ pagePorts: [news.port, shop.port], ollamaPort: ollama.port })
  panel = await clavier.openSidePanel()
})

beforeEach(async () => {
  ollama.release()
  tab = await clavier.beginAnew(panel, 'http://news.test/harbour')
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await Promise.all([ollama?.close(), news?.close(), shop?.close()])
})

const newest = () => panel.locator('.answer').first()
const text = (words: string) => newest().locator('.prose').getByText(words).waitFor()

/** Asks, and waits until the answer has these words. */
async function asked(phrase: string, words: string): Promise<void> {
  expect(await say(panel, phrase)).toContain('Answered')
  await text(words)
}

test('what stands in a frame, the selection and named tabs are asked about', async () => {
  await asked('ask how high is the spring tide', 'The spring tide reaches eleven metres')

  expect(await say(panel, 'ask about the selection how much is lifted')).toContain('select')
  await tab.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('#crane') ?? document.body),
  )
  await asked(
    'ask about the selection which ferry leaves or what lifts tonnes',
    'The yellow crane lifts forty',
  )

  expect(await say(panel, 'name this tab quay')).toContain('quay')
  await clavier.newPage('http://news.test/granary')
  await waitForActive(panel, 'http://news.test/granary')
  await asked('ask quay and granary: when does the ferry leave for mull', 'The ferry to Mull leaves')
  const made = newest().locator('.sources li')
  expect((await made.allInnerTexts()).map(line => line.split(':')[0])).toEqual(['Harbour', 'Granary'])
  await asked('ask quay and granary: how many crowns does barley cost', 'Barley from the granary')
})

test('a PDF is read, all of its pages, and what is cited names its page', async () => {
  await clavier.newPage('http://news.test/paper')
  await waitForActive(panel, 'http://news.test/paper')
  await asked('ask who is called the keeper', 'Its keeper is called Abernathy.')
  const cited = newest().locator('.citation')
  await cited.getByText('page 1').waitFor()
  expect(await cited.innerText()).toContain('A lantern burns on the northern breakwater.')
})

test('a follow-up knows the turn before; conversations are there when the panel comes back, and the question is after a stop', async () => {
  await asked('ask when does the ferry leave', 'The ferry to Mull leaves the harbour at seven.')
  const chat = ollama.next('/api/chat')
  await asked('ask and what does the crane lift', 'The yellow crane lifts forty tonnes.')
  expect(JSON.stringify((await chat).body)).toContain('when does the ferry leave')

  await panel.reload()
  await untilReady(panel)
  await panel.getByRole('tab', { name: 'Answers' }).click()
  await text('The yellow crane lifts forty tonnes.')
  expect(await panel.locator('.earlier-answer summary').allInnerTexts()).toEqual([
    'when does the ferry leave',
  ])

  ollama.hold(2)
  await submit(panel, 'ask how high is the spring tide')
  await newest().locator('.prose').getByText('The').waitFor()
  await say(panel, 'stop')
  await newest().getByText('Stopped').waitFor()
  expect(await newest().locator('.asked').innerText()).toBe('how high is the spring tide')
  ollama.release()
  const again = newest().getByRole('button', { name: 'Ask again' })
  expect(await outcomeAfter(panel, () => again.click())).toContain('Answered')
  await text('The spring tide reaches eleven metres at noon.')
  expect(await panel.locator('.earlier-answer').count()).toBe(2)
})
