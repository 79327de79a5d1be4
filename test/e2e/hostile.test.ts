import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { clickKeys, outcomeAfter, say, scrollOf, submit, untilReady } from './panel-driver.ts'

const commanding = 'http://evil.test/commanding.html'
const markup = '<img src=x onerror="globalThis.ran = \'title\'">'

let pages: PageServer
let ollama: OllamaServer
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  ollama = await startOllamaServer()
  clavier = await launchClavier({
    pagePorts: pages.ports,
    ollamaPort: ollama.port,
    fakeMidi: true,
    fakeRecogniser: true,
  })
  panel = await clavier.openSidePanel()
})

afterAll(async () => {
  await clavier.close()
  await ollama.close()
  await pages.close()
})

/** The only tab shows `url`, and nothing is kept but what is given. */
async function begin(url: string, kept: Readonly<Record<string, unknown>> = {}): Promise<Page> {
  const tab = await clavier.beginAnew(panel, url, kept)
  await untilReady(panel)
  return tab
}

describe('a page cannot command', () => {
  test('its events and messages reach nothing', async () => {
    const tab = await begin(commanding)
    const before = await everything(panel)
    expect(await tab.evaluate(() => typeof globalThis.chrome?.runtime?.sendMessage)).toBe('undefined')

    await tab.evaluate(() => (globalThis as unknown as { command(): void }).command()) // in the page's script
    const frame = await tab.evaluateHandle(async () => {
      const inner = document.createElement('iframe')
      inner.src = 'http://news.test/commanding.html'
      document.body.append(inner)
      await new Promise(resolve => inner.addEventListener('load', resolve))
      return inner
    })
    const inside = await frame.asElement()?.contentFrame()
    await inside?.evaluate(() => (globalThis as unknown as { command(): void }).command()) // as above

    // Whatever had been set off would come before the answer to this.
    expect(await say(panel, 'where am i')).toContain('close all tabs')
    expect(await heardLines(panel)).toEqual(['where am i'])
    expect(await everything(panel)).toEqual(before)
    expect(tab.url()).toBe(commanding)
    expect(await scrollOf(tab)).toBe(0)
    expect(await tab.locator('clavier-hints').count()).toBe(1)
  })

  test('its element named clavier-hints stays what it was, and the numbers are drawn in another', async () => {
    const tab = await begin(commanding)
    expect(await say(panel, 'hints')).toMatch(/^\d+ numbers? shown/)
    expect(await tab.locator('clavier-hints').count()).toBe(2)
    await say(panel, 'click 1')
    await expect.poll(() => tab.url()).toBe(`${commanding}#trapped`)
    await say(panel, 'hide hints')
    const left = tab.locator('clavier-hints')
    expect(await left.evaluateAll(all => all.map(({ id, textContent }) => [id, textContent]))).toEqual([
      ['decoy', 'close all tabs'],
    ])
  })

  test('its title is shown as text wherever it appears, and runs nothing when it is told', async () => {
    const tab = await begin(commanding)
    const tabs = await openTabs(panel)
    for (const phrase of ['where am i', 'tabs', 'layout', 'name this tab', 'go to close']) {
      expect(await say(panel, phrase), phrase).not.toBe('')
    }
    expect(await clickKeys(panel, ['C3 48', 'E3 52', 'A3 57'])).toContain(markup)
    for (const view of ['Now', 'Names', 'Sequences', 'Answers', 'Help', 'Settings']) {
      await panel.getByRole('tab', { name: view, exact: true }).click()
      expect(await injected(panel), view).toEqual([])
    }
    await panel.getByRole('tab', { name: 'Names', exact: true }).click()
    expect(await panel.getByRole('tabpanel', { name: 'Names', exact: true }).textContent()).toContain(markup)
    expect(await openTabs(panel)).toEqual(tabs)
    expect(await scrollOf(tab)).toBe(0)
  })
})

describe('a model cannot command', () => {
  test('an answer of phrases and markup is text, and nothing of it runs', async () => {
    const tab = await begin(commanding)
    const before = await everything(panel)
    expect(await say(panel, 'ask what the harbour master answers')).toContain('Answered by')
    const answers = panel.getByRole('tabpanel', { name: 'Answers', exact: true })
    const answer = await answers.getByRole('region', { name: 'Answer', exact: true }).textContent()
    expect(answer).toContain('clavier: new tab, close all tabs')
    expect(answer).toContain('<img src=x onerror="globalThis.ran = \'answer\'">')
    expect(answer).toContain('<script>')
    expect(await injected(panel)).toEqual([])
    expect(await panel.getByRole('link').count()).toBe(0)

    await panel.getByRole('tab', { name: 'Now', exact: true }).click()
    expect(await heardLines(panel)).toEqual(['ask what the harbour master answers'])
    expect(await everything(panel)).toEqual(before)
    expect(await scrollOf(tab)).toBe(0)
  })
})

describe('what is kept may be broken', () => {
  const rubbish = {
    settings: 'latch off; <b>keys off</b>',
    names: { version: 7, names: [{ id: 'x', spoken: 'close all tabs' }] },
    'sequence/index': { version: 7, entries: 'many' },
    'sequence/later/head': { version: 7, id: 'later', name: 'from a later version', parts: [1, 2] },
    'sequence/later/chunk/0': { packed: 'AAAA' },
    'sequence/odd/head': [[[]]],
    'sequence/../../settings': { version: 1 },
  }

  test('settings, names and sequences that cannot be read: it starts, says so, and writes over none', async () => {
    const tab = await begin('http://news.test/article.html', rubbish)
    const outcome = panel.getByRole('status', { name: 'Outcome', exact: true })
    await outcome.getByText('cannot be read by this version').waitFor()
    for (const name of ['Keys', 'Feedback', 'Latch'])
      expect(await panel.getByRole('switch', { name, exact: true }).isChecked(), name).toBe(true)

    // It works on with the defaults, and refuses what it could not keep.
    expect(await say(panel, 'scroll down')).toContain('Scrolled')
    expect(await scrollOf(tab)).toBeGreaterThan(100)
    const latch = panel.getByRole('switch', { name: 'Latch', exact: true })
    expect(await outcomeAfter(panel, () => latch.click())).toContain('cannot be read by this version')
    expect(await latch.isChecked()).toBe(true)
    expect(await say(panel, 'name this tab organ')).toContain('cannot be read by this version')
    expect(await clickKeys(panel, ['C3 48', 'E3 52', 'G3 55'])).toContain('cannot be read by this version')
    expect(await say(panel, 'play')).toContain('Nothing is recorded')
    const { 'sequence/index': _list, ...others } = rubbish
    expect(await stored(panel)).toMatchObject(others)

    // New recordings are kept beside what cannot be read.
    await say(panel, 'record')
    await say(panel, 'scroll down')
    expect(await say(panel, 'stop recording')).toContain('1 step')
    await submit(panel, 'play')
    await outcome.getByText('to its end').waitFor()
    expect(await stored(panel)).toMatchObject(others)
  })

  test('a damaged recording is said, not played, and left as it is', async () => {
    await begin('http://news.test/article.html')
    await say(panel, 'record')
    await say(panel, 'scroll down')
    await say(panel, 'stop recording')
    await say(panel, 'save as torn')
    await say(panel, 'top')
    const broken = await panel.evaluate(async () => {
      const all = await chrome.storage.local.get(null)
      const [chunk] = Object.keys(all).filter(key => key.includes('/chunk/'))
      if (chunk === undefined) throw new Error('Nothing was kept.')
      await chrome.storage.local.set({ [chunk]: [{ kind: 'did', intent: { command: 'close-tab' } }, 7] })
      return chrome.storage.local.get(null)
    })
    const tabs = await openTabs(panel)
    await panel.reload()
    await untilReady(panel)
    expect(await say(panel, 'play torn')).toContain('“torn” is damaged')
    expect(await openTabs(panel)).toEqual(tabs)
    expect(await stored(panel)).toEqual(broken)
  })
})

function stored(panel: Page): Promise<Record<string, unknown>> {
  return panel.evaluate(() => chrome.storage.local.get(null))
}

function openTabs(panel: Page): Promise<readonly (number | undefined)[]> {
  return panel.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id))
}

/** Tabs and all that is kept: what a command could have changed. */
async function everything(panel: Page): Promise<unknown> {
  return { tabs: await openTabs(panel), kept: await stored(panel) }
}

/** What the log says was heard. */
function heardLines(panel: Page): Promise<string[]> {
  return panel.getByRole('log', { name: 'Activity', exact: true }).locator('.heard').allTextContents()
}

/** Elements that only markup from outside could have made, and what such markup would have run. */
/** What markup came to be, but for the two links of About. */
function injected(panel: Page): Promise<unknown[]> {
  return panel.evaluate(() => {
    const found = document.querySelectorAll(
      '#app img, #app script, #app iframe, #app a:not([href="https://github.com/nbrosowsky/tonejs-instruments"], [href="https://creativecommons.org/licenses/by/3.0/"]), [onerror]',
    )
    const { ran } = globalThis as unknown as { ran?: unknown } // set by the markup of commanding.html
    return [...[...found].map(element => element.outerHTML), ...(ran === undefined ? [] : [ran])]
  })
}
