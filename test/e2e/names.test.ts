import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { activeTab, outcomeAfter, say, scrollOf, strike, untilReady, waitForActive } from './panel-driver.ts'

const article = 'http://news.test/article.html'
const buttons = 'http://shop.test/buttons.html'
const commanding = 'http://news.test/commanding.html'

let pages: PageServer
let clavier: Clavier
let panel: Page
/** The user's profile, which outlives the browser. */
const profile = mkdtempSync(join(tmpdir(), 'clavier-names-'))

async function startBrowser(args: readonly string[] = []): Promise<void> {
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true, profile, args })
  panel = await clavier.openSidePanel()
  await untilReady(panel)
}

beforeAll(async () => {
  pages = await startPageServer(3)
  await startBrowser()
})

afterAll(async () => {
  await clavier.close()
  await pages.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
})

describe('in the real side panel', () => {
  test('a tab named on a keyboard is closed and comes back, and so it does once it is called something else', async () => {
    const tab = await clavier.newPage(article)
    await waitForActive(panel, article)
    expect(await outcomeAfter(panel, () => strike(panel, [48, 52, 55]))).toMatch(/C3.E3.G3/)
    expect(await say(panel, 'call it organ')).toContain('organ')
    await clavier.newPage(buttons)
    await waitForActive(panel, buttons)
    await tab.close()
    expect(await outcomeAfter(panel, () => strike(panel, [48, 52, 55]))).toContain('open again')
    await waitForActive(panel, article)

    expect(await say(panel, 'rename organ to dyke')).toContain('dyke')
    await say(panel, 'next tab')
    expect(await say(panel, 'go to dyke')).toContain('dyke')
    await expect.poll(async () => (await activeTab(panel)).url).toBe(article)
  })

  test('a near name is offered by number, and nothing is guessed', async () => {
    await clavier.newPage(buttons)
    await waitForActive(panel, buttons)
    expect(await say(panel, 'go to dike')).toContain('1 dyke')
    await expect.poll(async () => (await activeTab(panel)).url).toBe(buttons)
    const offered = panel.getByRole('button', { name: 'dyke' })
    expect(await outcomeAfter(panel, () => offered.click())).toContain('now at')
    await expect.poll(async () => (await activeTab(panel)).url).toBe(article)
  })

  test('what is to be done on arrival is done there', async () => {
    expect(await say(panel, 'when I go to dyke do page down')).toContain('page down')
    await say(panel, 'new tab')
    await say(panel, 'go to dyke')
    await waitForActive(panel, article)
    const tab = clavier.context.pages().find(page => page.url() === article)
    if (tab === undefined) throw new Error('The article is not open.')
    await expect.poll(() => scrollOf(tab)).toBeGreaterThan(100)
    // It is told on its own, behind the arrival.
    await panel.getByRole('status', { name: 'Outcome' }).getByText('Scrolled').waitFor()
    expect(await say(panel, 'when I go to dyke do nothing')).toContain('nothing')
  })

  test('the Names view changes, deletes and restores', async () => {
    await panel.getByRole('tab', { name: 'Names' }).click()
    const names = panel.getByRole('tabpanel', { name: 'Names' })
    await names.getByText('Change dyke').click()
    await names.getByRole('textbox', { name: 'Name dyke' }).fill('harbour')
    await outcomeAfter(panel, () => panel.keyboard.press('Enter'))
    await names.getByRole('button', { name: 'Go harbour' }).waitFor()

    expect(
      await outcomeAfter(panel, () => names.getByRole('button', { name: 'New keys harbour' }).click()),
    ).toContain('Play the new keys')
    expect(await outcomeAfter(panel, () => strike(panel, [48, 65, 69]))).toMatch(/C3.F4.A4/)

    await names.getByRole('searchbox', { name: 'Search names' }).fill('C3 F4')
    await names.getByText('Names: 1').waitFor()
    expect(
      await outcomeAfter(panel, () => names.getByRole('button', { name: 'Delete harbour' }).click()),
    ).toContain('undo')
    await names.getByRole('heading', { name: 'Deleted' }).waitFor()
    expect(await say(panel, 'go to harbour')).toContain('No tab is called')
    expect(
      await outcomeAfter(panel, () => names.getByRole('button', { name: 'Restore harbour' }).click()),
    ).toContain('back')
    await panel.getByRole('tab', { name: 'Names' }).click()
    await names.getByRole('searchbox', { name: 'Search names' }).fill('')
    expect(await say(panel, 'go to harbour')).toContain('harbour')
  })

  test('names lead to their own tabs after the browser was started anew, and bring back what was closed', async () => {
    // Two tabs that nothing but their place tells apart, and one that is closed before.
    await clavier.newPage(commanding)
    await waitForActive(panel, commanding)
    await say(panel, 'name this tab left')
    await clavier.newPage(commanding)
    await expect.poll(() => indexOf(panel)).toBe(await lastIndex(panel))
    await say(panel, 'name this tab right')
    const gone = await clavier.newPage(`${buttons}?gone`)
    await waitForActive(panel, `${buttons}?gone`)
    await say(panel, 'name this tab shop')
    await gone.close()
    await expect.poll(() => statesOf(panel)).toMatchObject({ shop: 'closed', left: 'open', right: 'open' })
    // A tab that sleeps is still the named one.
    await panel.evaluate(async url => {
      const [tab] = await chrome.tabs.query({ url })
      if (tab?.id !== undefined) await chrome.tabs.discard(tab.id)
    }, article)
    const open = await urlsOf(panel)
    expect(await outcomeAfter(panel, () => strike(panel, [48, 65, 69]))).toContain('harbour')
    await expect.poll(async () => (await activeTab(panel)).url).toBe(article)
    expect(await urlsOf(panel)).toEqual(open)
    await clavier.close()

    await startBrowser(['--restore-last-session'])
    await expect.poll(() => urlsOf(panel)).toEqual(expect.arrayContaining([article, commanding]))
    const before = await urlsOf(panel)
    expect(await say(panel, 'go to left')).toContain('now at')
    await expect.poll(async () => (await activeTab(panel)).url).toBe(commanding)
    const left = await indexOf(panel)
    expect(await say(panel, 'go to right')).toContain('now at')
    await expect.poll(async () => (await activeTab(panel)).url).toBe(commanding)
    expect(await indexOf(panel)).toBeGreaterThan(left)
    expect(await outcomeAfter(panel, () => strike(panel, [48, 65, 69]))).toContain('harbour')
    await expect.poll(async () => (await activeTab(panel)).url).toBe(article)
    expect(await urlsOf(panel)).toEqual(before)

    expect(await say(panel, 'go to shop')).toContain('open again')
    await expect.poll(async () => (await activeTab(panel)).url).toBe(`${buttons}?gone`)
  })
})

/** Place of the tab in front. */
function indexOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return tab?.index ?? -1
  })
}

function lastIndex(page: Page): Promise<number> {
  return page.evaluate(async () => (await chrome.tabs.query({ currentWindow: true })).length - 1)
}

function urlsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await chrome.tabs.query({})).map(tab => tab.url ?? ''))
}

/** Whether the tabs of names are known to be open, as it is kept. */
function statesOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const { names: book } = await chrome.storage.local.get('names')
    type Kept = { spoken: string; tab: { tabId: number; closedAt?: number } }
    const { names } = book as { names: readonly Kept[] } // written by Clavier, checked by its unit tests
    return Object.fromEntries(
      names.map(({ spoken, tab }) => [spoken, tab.closedAt === undefined ? 'open' : 'closed']),
    )
  })
}
