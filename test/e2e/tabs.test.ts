import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { activeTab, outcomeAfter, play, say, submit, untilReady, waitForActive } from './panel-driver.ts'

const article = 'http://news.test/article.html'
const buttons = 'http://shop.test/buttons.html'
const large = 'http://news.test/large.html'

let pages: PageServer
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true })
  await clavier.newPage(article)
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier.close()
  await pages.close()
})

/** Each test begins with three tabs in one window, the article in front. */
beforeEach(async () => {
  await panel.evaluate(
    async urls => {
      const { id: here } = await chrome.windows.getCurrent()
      for (const { id } of await chrome.windows.getAll()) {
        if (id !== undefined && id !== here) await chrome.windows.remove(id)
      }
      const old = await chrome.tabs.query({ currentWindow: true })
      const tabs = []
      for (const url of urls) tabs.push(await chrome.tabs.create({ url, active: false }))
      await chrome.tabs.remove(old.flatMap(({ id }) => id ?? []))
      const [first] = tabs
      if (first?.id !== undefined) await chrome.tabs.update(first.id, { active: true })
      if (here !== undefined) await chrome.windows.update(here, { focused: true })
    },
    [article, buttons, large],
  )
  await waitForActive(panel, article)
  await expect.poll(() => loadedUrls()).toEqual([article, buttons, large])
  await say(panel, 'escape')
})

describe('tabs are opened, arranged, closed and put back', () => {
  test('by phrases', async () => {
    expect(await say(panel, 'open shop.test/article.html')).toContain('Opened')
    await waitForActive(panel, 'http://shop.test/article.html')
    await expect.poll(urls).toEqual([article, 'http://shop.test/article.html', buttons, large])
    await say(panel, 'undo')
    await waitForActive(panel, article)
    await expect.poll(urls).toEqual([article, buttons, large])

    expect(await say(panel, 'move tab to 3')).toContain('tab 3 of 3')
    expect(await urls()).toEqual([buttons, large, article])
    expect(await say(panel, 'pin tab')).toContain('pinned')
    expect(await urls()).toEqual([article, buttons, large])
    expect(await say(panel, 'close tab')).toContain('Closed')
    await expect.poll(urls).toEqual([buttons, large])
    expect(await say(panel, 'undo')).toContain('Back again')
    expect(await tabsHere()).toMatchObject([{ url: article, pinned: true, active: true }, {}, {}])
    // Each step back restores what was there before it.
    await say(panel, 'undo')
    expect(await tabsHere()).toMatchObject([{}, {}, { url: article, pinned: false }])
    await say(panel, 'undo')
    expect(await urls()).toEqual([article, buttons, large])

    expect(await say(panel, 'close other tabs')).toContain('2 tabs')
    expect(await urls()).toEqual([article])
    expect(await say(panel, 'close tab')).toContain('an empty tab keeps the window open')
    await say(panel, 'undo')
    await expect.poll(urls).toEqual([article])
    await say(panel, 'undo')
    expect(await urls()).toEqual([article, buttons, large])
    expect((await activeTab(panel)).url).toBe(article)
  })

  test('by chords, motifs and played numbers', async () => {
    await played(panel, [[64, 71]])
    await expect.poll(async () => (await urls()).length).toBe(4)
    await played(panel, [[61, 66]])
    await expect.poll(urls).toEqual([article, buttons, large])

    expect(await played(panel, [[64, 69]])).toContain('2 Buttons')
    await panel.getByRole('heading', { name: 'Open tabs' }).waitFor()
    expect(await played(panel, [[62]])).toContain('Now at “Buttons”')
    expect((await activeTab(panel)).url).toBe(buttons)
    await panel.getByRole('heading', { name: 'Open tabs' }).waitFor({ state: 'detached' })

    expect(await played(panel, [[48], [57], [54], [48]])).toContain('tab 3 of 3')
    expect(await urls()).toEqual([article, large, buttons])
    expect(await played(panel, [[67, 72]])).toContain('Closed “Buttons”')
    expect(await played(panel, [[61, 66]])).toContain('Back again')
    expect(await urls()).toEqual([article, large, buttons])
    await played(panel, [[61, 66]])
    expect(await urls()).toEqual([article, buttons, large])
  })

  test('a page that asks whether to leave keeps its tab, and that is told', async () => {
    await say(panel, 'tab 2')
    const page = pageAt(buttons)
    await page.evaluate(() => {
      globalThis.onbeforeunload = event => event.preventDefault()
    })
    // Only a page that was touched may ask.
    await page.getByRole('button', { name: 'Do nothing' }).click()
    // Without a listener Playwright says yes to it, and both connections are asked.
    for (const context of [clavier.context, panel.context()])
      context.on('dialog', dialog => void dialog.dismiss().catch(() => undefined))
    expect(await say(panel, 'close tab')).toContain('asks whether you want to leave')
    expect(await urls()).toEqual([article, buttons, large])
    await page.evaluate(() => {
      globalThis.onbeforeunload = null
    })
  })
})

describe('what is offered', () => {
  test('is chosen by its button; tabs are found by words that are only near', async () => {
    expect(await say(panel, 'find tab butons')).toContain('1 Buttons')
    const offered = panel.getByRole('region', { name: 'Tabs near “butons”' })
    expect(await offered.getByRole('listitem').count()).toBe(1)
    expect(await outcomeAfter(panel, () => offered.getByRole('button').click())).toContain('Buttons')
    expect((await activeTab(panel)).url).toBe(buttons)
    expect(await say(panel, 'find tab harpsichord')).toContain('Nothing was found for “harpsichord”')
  })

  test('history leads to a page in this tab, and undo goes back; so do bookmarks', async () => {
    await say(panel, 'tab 3')
    expect(await say(panel, 'history organ dyke')).toContain('The organ on the dyke')
    expect(await say(panel, '1')).toContain('Opened “The organ on the dyke”')
    await waitForActive(panel, article)
    expect(await urls()).toEqual([article, buttons, article])
    expect(await say(panel, 'bookmark')).toContain('Bookmarked')
    expect(await bookmarks()).toEqual([article])
    await say(panel, 'undo')
    expect(await bookmarks()).toEqual([])
    await say(panel, 'undo')
    await waitForActive(panel, large)

    await say(panel, 'tab 1')
    await say(panel, 'bookmark')
    await say(panel, 'tab 2')
    expect(await say(panel, 'bookmarks organ')).toContain('The organ on the dyke')
    expect(await played(panel, [[61]])).toContain('Opened')
    await waitForActive(panel, article)
    expect(await say(panel, 'visits')).toContain('news.test: 1 Large')
    expect(await say(panel, 'back 5')).toContain('Back')
    await waitForActive(panel, buttons)
  })

  test('a page that takes its time is gone back to once', async () => {
    const late = 'http://news.test/late'
    let delay = 0
    await clavier.context.route(late, async route => {
      await new Promise(resolve => setTimeout(resolve, delay))
      const headers = { 'content-type': 'text/html', 'cache-control': 'no-store' }
      await route.fulfill({ body: '<title>Late</title><p>At last', headers })
    })
    const tab = clavier.context.pages().find(page => page.url() === article)
    await tab?.goto(late)
    await tab?.goto(buttons)
    delay = 1_500
    expect(await say(panel, 'back')).toContain('Late')
    expect((await activeTab(panel)).url).toBe(late)
    await clavier.context.unroute(late)
  })

  test('back from a page that is still on its way leads to where its link is; one that never comes is told of', async () => {
    const slow = 'http://news.test/slow/travel'
    const tab = clavier.context.pages().find(page => page.url() === article)
    if (tab === undefined) throw new Error('The article is not open.')
    await tab.goto(buttons)
    const leaves = () => tab.evaluate(url => void setTimeout(() => location.assign(url)), slow)
    await leaves()
    await pages.requested('/slow/travel')
    expect(await say(panel, 'back')).toContain('has not arrived yet')
    expect((await activeTab(panel)).url).toBe(buttons)
    expect(
      await outcomeAfter(panel, () => submit(panel, 'back').then(() => pages.release('travel'))),
    ).toContain('Back: “Buttons”')
    expect((await activeTab(panel)).url).toBe(buttons)
  })

  test('closed tabs are listed and come back', async () => {
    await say(panel, 'tab 2')
    await say(panel, 'close tab')
    expect(await say(panel, 'closed tabs')).toMatch(/1 Buttons/)
    expect(await say(panel, '1')).toContain('Back again: “Buttons”')
    expect(await urls()).toEqual([article, buttons, large])
  })
})

test('the service worker may be stopped at any moment: nothing is lost, and it comes back when needed', async () => {
  await say(panel, 'name this tab organ')
  await say(panel, 'close tab')
  await stopWorker()
  expect(await say(panel, 'undo')).toContain('Back again')
  await waitForActive(panel, article)
  await submit(panel, 'tab 2')
  await stopWorker()
  await waitForActive(panel, buttons)
  expect(await played(panel, [[50, 55]])).toMatch(/Scrolled|whole page|End of the page/)
  await stopWorker()
  expect(await say(panel, 'go to organ')).toContain('organ')
  await waitForActive(panel, article)
  // The key that opens the panel is the doorman's: it wakes him.
  await stopWorker()
  await pageAt(article).keyboard.press('Alt+Shift+KeyC')
  await expect.poll(workers).toBe(1)
})

describe('windows', () => {
  test('a window that has no panel is acted on all the same', async () => {
    expect(await say(panel, 'new window')).toContain('New window')
    await expect.poll(focusedUrls).toEqual([expect.stringMatching(/new-?tab/)])
    // The keyboard acts where one looks, although the only panel is elsewhere.
    await played(panel, [[64, 71]])
    await expect.poll(async () => (await focusedUrls()).length).toBe(2)
    expect(await urls()).toEqual([article, buttons, large])
  })

  // Headless windows that exist already tell of no change of focus: only a new one comes to the front.
  test('of two windows with a panel each only the one in front acts', async () => {
    await say(panel, 'new window')
    const second = await clavier.panelTab()
    await untilReady(second)
    const windowOf = (page: Page) => page.evaluate(async () => (await chrome.windows.getCurrent()).id ?? 0)
    const other = await windowOf(second)
    expect(other).not.toBe(await windowOf(panel))
    const both = (strikes: readonly (readonly number[])[]) =>
      Promise.all([play(panel, strikes), play(second, strikes)])

    await expect
      .poll(() => second.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name)))
      .toContain(`clavier/devices/${other}`)
    const before = await tabCount(other)
    await both([[64, 71]])
    await expect.poll(() => tabCount(other)).toBe(before + 1)
    expect(await urls()).toEqual([article, buttons, large])

    await second.close()
  })
})

/** Strikes in turn on the fake keyboard, told apart as hands part them, and what comes of them. */
function played(page: Page, strikes: readonly (readonly number[])[]): Promise<string> {
  return outcomeAfter(page, () => play(page, strikes))
}

async function stopWorker(): Promise<void> {
  const session = await panel.context().newCDPSession(panel)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
  await expect.poll(workers).toBe(0)
}

function workers(): Promise<number> {
  return panel.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length,
  )
}

function pageAt(url: string): Page {
  const page = clavier.context.pages().find(other => other.url() === url)
  if (page === undefined) throw new Error(`No page is at ${url}.`)
  return page
}

/** The tabs of the panel's window. */
function tabsHere() {
  return panel.evaluate(async () =>
    (await chrome.tabs.query({ currentWindow: true })).map(({ url, pinned, active }) => ({
      url,
      pinned,
      active,
    })),
  )
}

async function urls(): Promise<readonly (string | undefined)[]> {
  return (await tabsHere()).map(({ url }) => url)
}

function loadedUrls() {
  return panel.evaluate(async () =>
    (await chrome.tabs.query({ currentWindow: true, status: 'complete' })).map(({ url }) => url),
  )
}

function focusedUrls() {
  return panel.evaluate(async () => {
    const { tabs } = await chrome.windows.getLastFocused({ populate: true, windowTypes: ['normal'] })
    return tabs?.map(({ url }) => url) ?? []
  })
}

function tabCount(windowId: number): Promise<number> {
  return panel.evaluate(async id => (await chrome.tabs.query({ windowId: id })).length, windowId)
}

function bookmarks() {
  return panel.evaluate(async () => (await chrome.bookmarks.search('organ')).map(({ url }) => url))
}
