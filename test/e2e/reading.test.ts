import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installFakeVoice } from '../servers/fake-voice.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { say, scrollOf, submit, untilReady } from './panel-driver.ts'

let server: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  server = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: server.ports, initScripts: [installFakeVoice] })
  tab = await clavier.newPage('http://news.test/reading/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  // What is heard is what is read.
  await say(panel, 'stop feedback')
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

/** What is being said, or was last. */
const last = () => panel.evaluate(() => globalThis.__voice.said.at(-1))
const finish = () => panel.evaluate(() => globalThis.__voice.finish())
const hears = (text: string) => expect.poll(async () => (await last())?.text).toBe(text)
const marked = () =>
  tab.evaluate(() =>
    [...(CSS.highlights.get('clavier-reading') ?? [])].map(range =>
      range instanceof Range ? range.toString() : '?',
    ),
  )

test('the main text is read in order, each sentence marked, in its own language, and scrolled to', async () => {
  await submit(panel, 'read page')
  await hears('The organ of the dyke')
  await expect.poll(marked).toEqual(['The organ of the dyke'])
  await panel.getByText('speed 100 %').waitFor()
  for (const sentence of [
    'It was built by Zacharias Hill in 1886.',
    'It has forty stops, and',
    'la montre',
  ]) {
    await finish()
    await hears(sentence)
  }
  expect((await last())?.lang).toBe('fr')
  for (const sentence of ['in front.', '1: Great', '2: Swell', 'Stop, Feet', 'Stop: Flute, Feet: 8']) {
    await finish()
    await hears(sentence)
  }
  expect(await scrollOf(tab)).toBe(0)
  await finish()
  await hears('Restoration')
  await expect.poll(() => scrollOf(tab)).toBeGreaterThan(500)
})

test('faster, stop, continue, and back a sentence', async () => {
  expect(await say(panel, 'faster')).toBe('Reading at 115 per cent of the usual speed.')
  await expect.poll(async () => (await last())?.rate).toBe(1.15)
  await finish()
  await hears('The pipes were cleaned.')
  await submit(panel, 'stop')
  await expect.poll(marked).toEqual([])
  await submit(panel, 'continue')
  await expect.poll(marked).toEqual(['The pipes were cleaned.'])
  await submit(panel, 'previous sentence')
  await hears('Restoration')
})

test('a page that is built anew goes on at what is there', async () => {
  await tab.evaluate(() => {
    const main = document.querySelector('main')
    if (main !== null) main.innerHTML = `${main.innerHTML}`
  })
  await finish()
  await hears('The pipes were cleaned.')
  await expect.poll(marked).toEqual(['The pipes were cleaned.'])
  await finish()
  await hears('All of them sound again.')
  await finish()
  await panel.getByText('End of what there is to read.').first().waitFor()
  expect(await say(panel, 'continue')).toBe('End of what there is to read.')
  await submit(panel, 'previous sentence')
  await hears('All of them sound again.')
  await say(panel, 'escape')
})

test('a section, the selection, and where one is', async () => {
  await submit(panel, 'read section restoration')
  await hears('Restoration')
  await say(panel, 'escape')
  await tab.evaluate(() => {
    const last = document.getElementById('last')
    if (last !== null) getSelection()?.selectAllChildren(last)
    document.querySelector('a')?.focus()
  })
  await submit(panel, 'read selection')
  await hears('The pipes were cleaned.')
  await say(panel, 'escape')
  const where = await say(panel, 'where am i')
  expect(where).toContain('“Reading”')
  expect(where).toContain('Focus: Home (link).')
})

test('a list is counted as it is numbered, in a page that clobbers', async () => {
  const list = await clavier.newPage('http://news.test/reading/countdown.html')
  await submit(panel, 'read page')
  for (const sentence of ['The best.', '3: Flute', '5: Trumpet', '4: Organ']) {
    await hears(sentence)
    await finish()
  }
  await list.close()
})

test('where a frame holds the text, it is read; a page without any says so', async () => {
  const framed = await clavier.newPage('http://news.test/reading/framed.html')
  await submit(panel, 'read page')
  await hears('The organ of the dyke')
  await say(panel, 'escape')
  await framed.goto('http://news.test/reading/canvas.html')
  expect(await say(panel, 'read page')).toContain('There is no text here.')
  await framed.close()
})
