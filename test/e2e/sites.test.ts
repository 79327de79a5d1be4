import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { say, untilReady } from './panel-driver.ts'

let server: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  server = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: server.ports })
  tab = await clavier.newPage('http://news.test/sites.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

const shown = async () => Number(/\d+/.exec(await say(panel, 'hints'))?.[0] ?? 0)
const log = () => tab.locator('#log li').allTextContents()
/** What the page has been told after something else was heard for certain: nothing is on its way any more. */
const toldOf = async (phrase: string) => (await log()).filter(line => line.includes(`"${phrase}"`)).length

test('a number is left out on a site, still after a reload, until it is taken back', async () => {
  const before = await shown()
  expect(await say(panel, 'leave out 1')).toContain('On news.test, nav.menu > a:nth-of-type(1)')
  expect(await shown()).toBe(before - 1)
  await tab.reload()
  expect(await shown()).toBe(before - 1)
  await say(panel, 'undo')
  await say(panel, 'undo')
  await say(panel, 'undo')
  expect(await shown()).toBe(before)
  await say(panel, 'hide hints')
})

test('Settings show the site in front first, take selectors, and say which is none', async () => {
  const before = await shown()
  expect(await say(panel, 'site rules')).toContain('under Sites')
  const none = panel.getByRole('textbox', { name: 'No number on news.test' })
  await none.fill('nav.menu a\n:not(')
  await none.blur()
  await panel.getByText('“:not(” is no CSS selector. Nothing was changed.').waitFor()
  await none.fill('nav.menu a')
  await none.blur()
  const always = panel.getByRole('textbox', { name: 'Always a number on news.test' })
  await always.fill('.card')
  // What is drawn while somebody types leaves that alone.
  await panel
    .getByRole('checkbox', { name: 'Pages of news.test may listen' })
    .evaluate((check: HTMLInputElement) => check.click())
  await panel.getByText('rules: 1 · may listen').waitFor()
  expect(await always.inputValue()).toBe('.card')
  await panel
    .getByRole('checkbox', { name: 'Pages of news.test may listen' })
    .evaluate((check: HTMLInputElement) => check.click())
  await always.blur()
  await panel.getByText('rules: 2').waitFor()
  expect(await shown()).toBe(before - 2)
  // A wrapper that is no target itself takes what is in it along; one that is not closed stays by itself.
  await none.fill('nav.menu')
  await none.blur()
  await always.fill('[data-none\n.card')
  await always.blur()
  await panel.getByText('rules: 3').waitFor()
  expect(await shown()).toBe(before - 2)
  expect(await say(panel, 'forget site rules')).toContain('Nothing is settled for news.test any more')
  expect(await shown()).toBe(before)
  await say(panel, 'hide hints')
})

test('a page hears what the panel heard once it may, and nothing secret', async () => {
  await say(panel, 'top')
  expect(await toldOf('top')).toBe(0)
  expect(await say(panel, 'let this page listen')).toContain('Pages of news.test are told')
  await say(panel, 'scroll down')
  await expect.poll(log).toContain('{"text":"scroll down","intent":{"command":"scroll-down","slots":{}}}')

  await tab.locator('#password').focus()
  await say(panel, 'page down')
  await tab.frameLocator('#frame').locator('#card').focus()
  await say(panel, 'page up')
  // The plain field beside the card’s number is told of: the frame has answered.
  await tab.frameLocator('#frame').locator('#note').focus()
  await say(panel, 'bottom')
  await expect.poll(() => toldOf('bottom')).toBe(1)
  const other = await clavier.newPage('http://shop.test/article.html')
  await say(panel, 'scroll up')
  await other.close()
  await tab.locator('#plain').focus()
  await say(panel, 'where am i')
  await expect.poll(() => toldOf('where am i')).toBe(1)
  expect([await toldOf('page down'), await toldOf('page up'), await toldOf('scroll up')]).toEqual([0, 0, 0])

  await say(panel, 'stop this page listening')
  const last = await log()
  // A page that makes the event up commands nothing.
  await tab.evaluate(() =>
    document.dispatchEvent(
      new CustomEvent('clavier:heard', {
        detail: { text: 'close tab', intent: { command: 'close-tab', slots: {} } },
      }),
    ),
  )
  await say(panel, 'scroll down')
  expect(await toldOf('scroll down')).toBe(last.filter(line => line.includes('"scroll down"')).length)
  expect(tab.isClosed()).toBe(false)
})
