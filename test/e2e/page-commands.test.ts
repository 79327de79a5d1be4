import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { activeTab, outcomeAfter, say, scrollOf, strike, submit, untilReady } from './panel-driver.ts'

let server: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  server = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: server.ports, fakeMidi: true })
  tab = await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

const zoom = () =>
  panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return chrome.tabs.getZoom(tab?.id ?? 0)
  })

test('a page scrolls on by itself: faster, stopped by keys, undone', async () => {
  expect(await say(panel, 'keep scrolling')).toContain('speed 4 of 9')
  await panel.getByText('speed 4 of 9', { exact: true }).waitFor()
  await expect.poll(() => scrollOf(tab)).toBeGreaterThan(20)
  expect(await say(panel, 'faster')).toBe('Speed 5 of 9.')
  expect(await outcomeAfter(panel, () => strike(panel, [52, 55]))).toBe('Stopped.')
  await panel.getByText('speed 5 of 9', { exact: true }).waitFor({ state: 'detached' })
  const stopped = await scrollOf(tab)
  expect(await say(panel, 'undo')).toBe('Scrolled back to where you were.')
  expect([stopped > 20, await scrollOf(tab)]).toEqual([true, 0])
})

test('its end is told without being asked', async () => {
  await say(panel, 'scroll to 99')
  await say(panel, 'keep scrolling')
  await panel.getByRole('status', { name: 'Outcome' }).getByText('End of the page.').waitFor()
  await say(panel, 'top')
})

test('is drawn larger by words and by keys, and undone', async () => {
  expect(await say(panel, 'zoom in')).toBe('The page is drawn at 110 per cent.')
  expect(await zoom()).toBeCloseTo(1.1)
  await outcomeAfter(panel, async () => {
    for (const key of [48, 49, 57, 48]) await strike(panel, [key])
  })
  expect(await zoom()).toBeCloseTo(1.25)
  await say(panel, 'undo')
  expect(await zoom()).toBeCloseTo(1.1)
  expect(await say(panel, 'zoom 900')).toBe('The page is drawn at 500 per cent.')
  expect(await say(panel, 'zoom in')).toBe('The page is at 500 per cent already.')
  expect(await say(panel, 'reset zoom')).toBe('The page is drawn at 100 per cent.')
})

test('stop leaves the page where it is when another has not arrived yet', async () => {
  await panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    await chrome.tabs.update(tab?.id ?? 0, { url: 'http://news.test/slow/never' })
  })
  await server.requested('/slow/never')
  expect(await say(panel, 'stop')).toBe('Stopped loading the page.')
  expect(await activeTab(panel)).toMatchObject({ url: 'http://news.test/article.html' })
  expect(await say(panel, 'scroll down')).toContain('Scrolled')
})

test('on a page of the browser it is refused, and tabs still work', async () => {
  const inner = await clavier.newPage('chrome://version')
  expect(await say(panel, 'zoom in')).toContain('Chrome lets no extension into this page.')
  expect(await say(panel, 'keep scrolling')).toContain('Chrome lets no extension into this page.')
  await submit(panel, 'previous tab')
  await expect.poll(async () => (await activeTab(panel)).url).toBe('http://news.test/article.html')
  await inner.close()
})
