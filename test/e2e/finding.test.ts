import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { classicScript } from '../../scripts/classic-script.mjs'
import type { Finder } from '../../src/page/find-in-page.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { activeTab, say, scrollOf, untilReady } from './panel-driver.ts'

let server: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  server = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: server.ports })
  tab = await clavier.newPage('http://news.test/reading/finding.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

/** The text that is marked by that name, in the page itself. */
const marked = (name: string) =>
  tab.evaluate(
    name =>
      [...(CSS.highlights.get(name) ?? [])].map(range => (range instanceof Range ? range.toString() : '?')),
    name,
  )
const look = () =>
  tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  }))

test('every place is gone to in the order of the page: split words, frames, shadow roots, panes; nothing is changed', async () => {
  const before = await look()
  expect(await say(panel, 'find organ')).toBe('1 of 5: The organ')
  expect(await marked('clavier-found')).toEqual(['organ'])
  expect(await say(panel, 'next match')).toBe('2 of 5: An ORGAN in a frame.')
  expect(await say(panel, 'next match')).toBe('3 of 5: A shadow organ.')
  expect(await say(panel, 'next match')).toBe('4 of 5: An organ in a pane.')
  const pane = await tab.evaluate(() => {
    const text = document.querySelector('.pane p')?.getBoundingClientRect()
    const box = document.querySelector('.pane')?.getBoundingClientRect()
    return text !== undefined && box !== undefined && text.top >= box.top && text.bottom <= box.bottom
  })
  expect(pane).toBe(true)
  expect(await look()).toEqual(before)
  expect(await say(panel, 'next match')).toBe('5 of 5: The orgán that waits.')
  expect(await tab.evaluate(() => document.querySelector('details')?.open)).toBe(true)
  expect(await say(panel, 'next match')).toContain('From the beginning again, 1 of 5')
  expect(await say(panel, 'undo')).toContain('Back at')
  await say(panel, 'escape')
  expect([await marked('clavier-find'), await marked('clavier-found')]).toEqual([[], []])
})

/** How many pixels on the screen have each colour, `r,g,b`. The computed style tells of colours that are never painted. */
async function pixels(): Promise<Readonly<Record<string, number>>> {
  const picture = (await tab.screenshot()).toString('base64')
  return panel.evaluate(async picture => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(picture), sign => sign.charCodeAt(0))]),
    )
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('No canvas.')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const counts: Record<string, number> = {}
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`
      counts[colour] = (counts[colour] ?? 0) + 1
    }
    return counts
  }, picture)
}

test('the marks are painted, in shadow roots too, and differ from the page and from each other', async () => {
  const [other, current] = ['255,228,92', '255,159,67']
  expect(await pixels()).not.toHaveProperty([current])
  await say(panel, 'find shadow organ')
  // The only place there is, in the shadow root.
  await expect.poll(async () => (await pixels())[current] ?? 0).toBeGreaterThan(200)
  await say(panel, 'find organ')
  await expect.poll(async () => (await pixels())[other] ?? 0).toBeGreaterThan(200)
  expect((await pixels())[current]).toBeGreaterThan(200)
  const underlined = await tab.evaluate(() => {
    const heading = document.querySelector('h1')
    return heading && getComputedStyle(heading, '::highlight(clavier-found)').textDecorationLine
  })
  expect(underlined).toBe('underline')
  await say(panel, 'escape')
  await expect.poll(async () => Object.keys(await pixels())).not.toContain(other)
})

test('undo closes what was opened and scrolls back; words in any order, folded, in a page that clobbers', async () => {
  await tab.reload()
  expect(await say(panel, 'find organ that waits')).toContain('1 of 1')
  expect(await say(panel, 'undo')).toContain('No longer finding')
  expect(await tab.evaluate(() => document.querySelector('details')?.open)).toBe(false)
  expect(await scrollOf(tab)).toBe(0)
  expect(await say(panel, 'find zacharias pipe')).toContain(
    'passage 1 of 1: Built of old pipes by Zacharias.',
  )
  expect(await say(panel, 'find strasse')).toBe('1 of 1: In der Straße.')
  expect(await say(panel, 'find trumpet')).toContain('1 of 1')
  expect(await say(panel, 'find trumpet violin')).toContain('“violin” is not on this page')
})

test('a page that is built anew under the search is searched again', async () => {
  await say(panel, 'find flute')
  await tab.evaluate(() => {
    const live = document.getElementById('live')
    if (live !== null) live.innerHTML = '<span>A flute</span> and another flute.'
  })
  expect(await say(panel, 'next match')).toContain('of 2')
})

test('pages without text say so', async () => {
  const canvas = await clavier.newPage('http://news.test/reading/canvas.html')
  expect(await say(panel, 'find organ')).toContain('There is no text here.')
  await canvas.goto('about:blank')
  expect(await say(panel, 'find organ')).toMatch(/no text here|shows no page yet/)
  await canvas.close()
})

test('all tabs are searched, and a choice goes there', async () => {
  await clavier.newPage('http://news.test/reading/canvas.html')
  expect(await say(panel, 'find everywhere shadow organ')).toContain('1 Finding')
  expect(await say(panel, 'choose 1')).toBe('1 of 1: A shadow organ.')
  expect((await activeTab(panel)).url).toBe('http://news.test/reading/finding.html')
})

test('the first match is seen while the rest is still sought', async () => {
  const page = await clavier.newPage('http://news.test/reading/canvas.html')
  const made = await classicScript('src/page/find-in-page.ts', { name: 'made' })
  await page.evaluate(`${made}; globalThis.finder = made.createFinder(document)`)
  const firstTurn = await page.evaluate(async () => {
    document.body.innerHTML = '<p>The organ</p>'.repeat(1_000)
    let now = 0
    // A moment passes with each look at the clock.
    performance.now = () => ++now
    const { port1, port2 } = new MessageChannel()
    const turn = new Promise(resolve => {
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
    const { finder } = globalThis as unknown as { finder: Finder } // put there by the script above
    const search = finder.search('the organ', 'phrase')
    await turn
    const looks = now
    return { seen: CSS.highlights.has('clavier-found'), looks, ...(await search) }
  })
  expect(firstTurn).toMatchObject({ seen: true, count: 1_000 })
  expect(firstTurn.looks).toBeLessThan(12)
  await page.close()
})
