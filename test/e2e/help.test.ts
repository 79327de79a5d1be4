import { readdirSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dist } from '../../scripts/build-extension.mjs'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, strike, submit, untilReady } from './panel-driver.ts'
import { heardAtTheLoudspeaker, installSoundTap, silentAtTheLoudspeaker } from './sound-tap.ts'

let clavier: Clavier
let panel: Page

beforeAll(async () => {
  clavier = await launchClavier({
    fakeMidi: true,
    initScripts: [installSoundTap],
    args: ['--autoplay-policy=no-user-gesture-required'],
  })
  await clavier.newPage('data:text/html,<title>Harbour</title><p>Boats')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  await say(panel, 'stop feedback')
})

afterAll(() => clavier?.close())

const seek = (words: string) => panel.getByRole('searchbox', { name: 'Search commands' }).fill(words)
const told = () => panel.getByRole('status', { name: 'Search commands' })
const about = () => panel.locator('.help-about li')

test('is gone through by groups, words and keys, and the focus stays in the search', async () => {
  await panel.getByRole('tab', { name: 'Help' }).click()
  await panel.locator('details[data-group="tabs"] > summary').click()
  await panel.locator('[data-group="tabs"] li').filter({ hasText: 'duplicate tab' }).waitFor()
  await seek('C3 E3 C3')
  const first = panel.locator('section[aria-labelledby="help-found"] li').first()
  await first.filter({ hasText: 'scroll down' }).waitFor()
  expect(await first.getByRole('img').first().getAttribute('aria-label')).toContain('D3 50 + G3 55')
  await expect.poll(() => told().textContent()).toMatch(/^Commands: \d+$/)
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
})

test('rows that go leave nothing behind, however often others come', async () => {
  const nodesFor = async (words: string) => {
    await seek(words)
    const found = panel.locator('section[aria-labelledby="help-found"]')
    await found.locator('li').first().filter({ hasText: words }).waitFor()
    return await found.evaluate(section => {
      const nodes = document.createNodeIterator(section)
      let count = 0
      while (nodes.nextNode() !== null) count += 1
      return count
    })
  }
  const once = await nodesFor('scroll down')
  for (const words of ['zoom in', 'mute', 'zoom in']) await nodesFor(words)
  expect(await nodesFor('scroll down')).toBe(once)
})

test('sounds the keys and lights them, in the picture and on the drawn keyboard', async () => {
  await panel.evaluate(() => {
    const seen = { picture: false, drawn: false }
    Object.assign(globalThis, { __lit: seen })
    new MutationObserver(() => {
      seen.picture ||= document.querySelector('.key-picture [data-lit]') !== null
      seen.drawn ||= document.querySelector('#part-keyboard [data-note="52"][data-lit]') !== null
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-lit'] })
  })
  await panel.getByRole('button', { name: 'Play it scroll down, motif' }).click()
  expect(await heardAtTheLoudspeaker(panel)).toBeGreaterThan(-60)
  await expect
    .poll(() => panel.evaluate(() => (globalThis as unknown as { __lit: unknown }).__lit)) // Put there above.
    .toEqual({ picture: true, drawn: true })
  await silentAtTheLoudspeaker(panel)
})

test('tries what can be tried, and only puts the rest into Command', async () => {
  await seek('new tab')
  const before = await panel.evaluate(async () => (await chrome.tabs.query({})).length)
  await panel.getByRole('button', { name: 'Try it new tab', exact: true }).click()
  await expect.poll(() => panel.evaluate(async () => (await chrome.tabs.query({})).length)).toBe(before + 1)
  await seek('close tab')
  await panel.getByRole('button', { name: 'Put into Command close tab', exact: true }).click()
  expect(await panel.locator('#command').inputValue()).toBe('close tab')
})

test('what does this do looks up what is played, and does not do it', async () => {
  await say(panel, 'what does this do')
  const before = await panel.evaluate(async () => (await chrome.tabs.query({})).length)
  expect(await outcomeAfter(panel, () => strike(panel, [64, 71]))).toContain('“new tab”')
  await about().filter({ hasText: 'new tab' }).waitFor()
  expect(await panel.evaluate(async () => (await chrome.tabs.query({})).length)).toBe(before)
})

test('the card is one page with all sixty names, in German, on A4 and Letter', async () => {
  const names = Array.from({ length: 60 }, (_, index) => ({
    id: `n${index}`,
    motif: [[48], [49 + (index % 10)], [60 + (index % 12)], [50 + Math.floor(index / 10)]],
    spoken: `Hafen ${index} mit einem langen Namen`,
    tab: { tabId: -1, windowId: -1, index: -1, url: '', title: '' },
    boundAt: 1,
  }))
  await panel.evaluate(
    async book => {
      await chrome.storage.local.set({ names: book, settings: { version: 2, language: 'de' } })
    },
    { version: 2, names, deleted: [] },
  )
  await panel.locator('html[lang="de"]').waitFor()
  await submit(panel, 'karte drucken')
  // An empty tab in front is used instead of another.
  const shown = () => clavier.context.pages().find(page => page.url().endsWith('/card/card.html'))
  await expect.poll(shown).toBeDefined()
  const card = shown()
  if (card === undefined) throw new Error('The card is not open.')
  await card.getByRole('button', { name: 'Drucken' }).waitFor()
  for (const format of ['A4', 'Letter'] as const) {
    const { pages, runs } = await printed(card, format)
    expect(pages, format).toBe(1)
    const text = runs.map(({ str }) => str).join(' ')
    expect(text).toContain('Hafen 0')
    expect(text).toContain('Hafen 59')
    expect(text).toContain('weitere Befehle')
    const smallest = Math.min(...runs.flatMap(({ height }) => (height > 0 ? [height] : [])))
    expect(smallest).toBeGreaterThanOrEqual(7)
  }
})

interface Printed {
  readonly pages: number
  /** Of the first page. */
  readonly runs: readonly { readonly str: string; readonly height: number }[]
}

/** The page as it comes on paper, read in the panel by the part of the extension that reads PDF files. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  const bytes = await page.pdf({ format, preferCSSPageSize: false })
  const part = readdirSync(`${dist}/assets`).find(name => /^pdf-js-.*\.js$/.test(name))
  // As text: what runs the tests would make another thing of an import.
  return panel.evaluate<Printed>(`(async () => {
    const { pdfJs } = await import('/assets/${part}')
    const data = Uint8Array.from(atob('${bytes.toString('base64')}'), char => char.charCodeAt(0))
    const file = await pdfJs.getDocument({ data }).promise
    const { items } = await (await file.getPage(1)).getTextContent()
    return { pages: file.numPages, runs: items.map(({ str = '', height = 0 }) => ({ str, height })) }
  })()`)
}
