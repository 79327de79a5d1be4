import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { keysTowards, refine, wholeCell } from '../../src/music/aim.ts'
import { writePowers } from '../../src/music/number-language.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { clickKeys, outcomeAfter, say, scrollOf, strike, untilReady } from './panel-driver.ts'

const address = 'http://news.test/modes.html'

let pages: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true })
  tab = await clavier.newPage(address)
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier.close()
  await pages.close()
})

beforeEach(async () => {
  await tab.goto(address)
})

afterEach(async () => {
  expect(await outcomeAfter(panel, () => strike(panel, [48, 72]))).toContain('All ended')
  expect(await panel.locator('.line .mode').count()).toBe(0)
})

const press = (key: number) => panel.evaluate(note => globalThis.__midi.noteOn(note), key)
const release = (key: number) => panel.evaluate(note => globalThis.__midi.noteOff(note), key)
const sound = () =>
  tab.locator('audio').evaluate((audio: HTMLAudioElement) => ({ at: audio.currentTime, loud: audio.volume }))

test('scroll mode moves the page while a key is held; the middle key stops it; undo leads back', async () => {
  expect(await say(panel, 'scroll mode')).toContain('Scroll mode')
  await panel.locator('.line .mode').getByText('Scroll mode').waitFor()
  const key = panel.getByRole('button', { name: 'G4 67' })
  expect(await key.getAttribute('aria-description')).toContain('means +7')
  await press(67)
  await expect.poll(() => scrollOf(tab)).toBeGreaterThan(700)
  expect(await outcomeAfter(panel, () => strike(panel, [60]))).toContain('Scrolled')
  const stopped = await scrollOf(tab)
  const later = await tab.evaluate(async () => {
    for (let frame = 0; frame < 15; frame += 1) await new Promise(requestAnimationFrame)
    return scrollY
  })
  expect(later).toBe(stopped)
  await release(67)
  expect(await say(panel, 'undo')).toContain('Scrolled back')
  expect(await scrollOf(tab)).toBe(0)
  // Keys collected by mouse are read by the mode too.
  expect(await clickKeys(panel, ['E4 64'])).toContain('Scrolled')
  expect(await scrollOf(tab)).toBe(240)
})

test('zoom mode changes the size of the tab, seek mode and volume mode its sound', async () => {
  const zoom = () =>
    panel.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true })
      return chrome.tabs.getZoom(front?.id)
    })
  await say(panel, 'zoom mode')
  expect(await outcomeAfter(panel, () => strike(panel, [64]))).toContain('120')
  expect(await zoom()).toBeCloseTo(1.2)
  await say(panel, 'undo')
  expect(await zoom()).toBeCloseTo(1)

  await expect
    .poll(() => tab.locator('audio').evaluate((audio: HTMLAudioElement) => audio.readyState))
    .toBe(4)
  await say(panel, 'seek mode')
  expect(await outcomeAfter(panel, () => strike(panel, [70]))).toBe('At 0:10 of 1:00.')
  expect((await sound()).at).toBeCloseTo(10)
  expect(await outcomeAfter(panel, () => strike(panel, [57]))).toBe('At 0:07 of 1:00.')
  await say(panel, 'volume mode')
  expect(await outcomeAfter(panel, () => strike(panel, [58]))).toBe('Volume 90 per cent.')
  expect((await sound()).loud).toBeCloseTo(0.9)
})

test('move mode clicks what is under the point, with nothing of the page changed before', async () => {
  const before = await tab.evaluate(() => document.body.outerHTML)
  expect(await say(panel, 'move')).toContain('Move mode')
  await tab.locator('clavier-pointer').waitFor({ state: 'attached' })
  const { size, target } = await tab.evaluate(() => {
    const { left, top, width, height } =
      document.getElementById('there')?.getBoundingClientRect() ?? new DOMRect()
    const { clientWidth, clientHeight } = document.documentElement
    const target = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
    return { size: { width: clientWidth, height: clientHeight }, target }
  })
  let cell = wholeCell(size)
  for (let pair = 0; pair < 2; pair += 1) {
    const { row, column } = keysTowards(cell, target)
    cell = refine(cell, row, column)
    await strike(panel, [row, column])
  }
  await panel.locator('.line .meaning').getByText('There').waitFor()
  expect(await tab.evaluate(() => document.body.outerHTML)).toBe(before)
  expect(await outcomeAfter(panel, () => strike(panel, [60]))).toContain('Clicked “There”')
  const [x, y] = ((await tab.locator('#log').textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  expect(Math.hypot((x ?? 0) - target.x, (y ?? 0) - target.y)).toBeLessThanOrEqual(5)
  await outcomeAfter(panel, () => strike(panel, [48, 72]))
  expect(await tab.locator('clavier-pointer').count()).toBe(0)
})

test('number mode tells a negative number, clicks a positive one, and numbers the page it leads to', async () => {
  await say(panel, 'numbers in powers of two')
  expect(await say(panel, 'numbers')).toContain('Number mode')
  let link: number | undefined
  for (let number = 1; number <= 4 && link === undefined; number += 1) {
    const told = await outcomeAfter(panel, () => strike(panel, writePowers(-number) ?? []))
    if (told.includes('To the article')) link = number
  }
  expect(link).toBeDefined()
  await strike(panel, writePowers(link ?? 0) ?? [])
  await tab.waitForURL('**/article.html')
  await tab.locator('clavier-hints').waitFor({ state: 'attached' })
  await panel.locator('.line .mode').getByText('Number mode').waitFor()
})
