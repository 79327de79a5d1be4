import type { Frame, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, play, say, strike, submit, untilReady } from './panel-driver.ts'
import { heardAtTheLoudspeaker, installSoundTap, silentAtTheLoudspeaker } from './sound-tap.ts'

const address = 'http://news.test/layout/hear.html'
/** Keys of the bands that “Top story” and the link in the frame of another origin lie on. */
const keys = { first: 70, inside: 59 }

let pages: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true, initScripts: [installSoundTap] })
  tab = await clavier.newPage(address)
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

beforeEach(async () => {
  await tab.goto(address)
  await tab.frameLocator('iframe').getByText('In the shop').waitFor()
})

afterEach(async () => {
  await say(panel, 'escape')
})

const focusIn = (frame: Frame | Page) => frame.evaluate(() => document.activeElement?.id ?? '')
const inside = (): Frame => {
  const frame = tab.frames().find(one => one.url().includes('inside'))
  if (frame === undefined) throw new Error('The frame is not there.')
  return frame
}
/** Hears the page until something of it sounds. */
async function begin(): Promise<void> {
  await silentAtTheLoudspeaker(panel)
  await submit(panel, 'layout')
  await panel.locator('.line .mode').getByText('Layout mode').waitFor()
  await heardAtTheLoudspeaker(panel)
}

test('after a sweep each key plays its band; twice it goes there, whatever the origin, and undo goes back', async () => {
  await begin()
  expect(await outcomeAfter(panel, () => strike(panel, [keys.first]))).toContain('Layout stopped')
  await panel.locator('.line .meaning, .line').getByText('1 link, far left').first().waitFor()
  await strike(panel, [50])
  expect(await outcomeAfter(panel, () => play(panel, [[keys.first], [keys.first]]))).toBe(
    'Now at “Top story”, link.',
  )
  expect(await focusIn(tab)).toBe('first')
  expect(await outcomeAfter(panel, () => play(panel, [[keys.inside], [keys.inside]]))).toBe(
    'Now at “In the shop”, link.',
  )
  expect(await focusIn(inside())).toBe('inside')
  expect(await say(panel, 'undo')).toContain('Back where you were')
  expect(await focusIn(tab)).toBe('first')
  // Keys that would scroll as a motif do not here.
  await strike(panel, [50, 55])
  expect(await tab.evaluate(() => scrollY)).toBe(0)
  expect(await outcomeAfter(panel, () => strike(panel, [48, 72]))).toContain('All ended')
  expect(await panel.locator('.line .mode').count()).toBe(0)
})

test('a number says around what is heard', async () => {
  await say(panel, 'hints')
  await submit(panel, 'layout around 1')
  await heardAtTheLoudspeaker(panel)
  expect(await outcomeAfter(panel, () => strike(panel, [50]))).toContain('Around “Top story”: 1 link')
})

test('a page that is rebuilt while it sounds is heard on, and what is gone is said to be', async () => {
  await begin()
  await tab.evaluate(() => document.body.replaceChildren())
  await heardAtTheLoudspeaker(panel)
  expect(
    await outcomeAfter(panel, async () => {
      await strike(panel, [50])
      await strike(panel, [keys.first])
      await outcomeAfter(panel, () => strike(panel, [keys.first]))
    }),
  ).toContain('has changed')
})

test('what moves is heard where it moves, while that is wanted', async () => {
  expect(await say(panel, 'follow on')).toContain('the focus')
  await silentAtTheLoudspeaker(panel)
  await tab.bringToFront()
  await tab.keyboard.press('Tab')
  await heardAtTheLoudspeaker(panel)
  expect(await focusIn(tab)).toBe('first')
  expect(await say(panel, 'follow off')).toContain('Nothing that moves')
})
