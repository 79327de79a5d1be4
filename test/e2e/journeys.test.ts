import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { hear, recogniser } from './fake-hearing.ts'
import { type Clavier, launchClavier } from './harness.ts'
import {
  activeTab,
  clickKeys,
  outcomeAfter,
  play,
  say,
  scrollOf,
  submit,
  untilReady,
  waitForActive,
} from './panel-driver.ts'
import { heardAtTheLoudspeaker, installSoundTap, silentAtTheLoudspeaker } from './sound-tap.ts'

const article = 'http://news.test/article.html'
const buttons = 'http://shop.test/buttons.html'

let pages: PageServer
let ollama: OllamaServer
let clavier: Clavier
let tab: Page
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  ollama = await startOllamaServer()
  clavier = await launchClavier({
    pagePorts: pages.ports,
    ollamaPort: ollama.port,
    fakeMidi: true,
    fakeRecogniser: true,
    initScripts: [installSoundTap],
  })
  panel = await clavier.openSidePanel()
})

beforeEach(async () => {
  // A test may have closed it.
  if (panel.isClosed()) panel = await clavier.openSidePanel()
  tab = await clavier.beginAnew(panel, article)
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await ollama?.close()
  await pages?.close()
})

describe('keys', () => {
  test('three drawn keys name the tab, are read back, and lead back to it', async () => {
    for (const name of ['C3 48', 'E3 52', 'G3 55']) await panel.getByRole('button', { name }).click()
    await silentAtTheLoudspeaker(panel)
    const bound = await outcomeAfter(panel, () =>
      panel.getByRole('button', { name: 'Play', exact: true }).click(),
    )
    expect(bound).toContain('C3 E3 G3')
    expect(bound).toContain('The organ on the dyke')
    // The keys had fallen silent: what is heard now is the name, read back.
    expect(await heardAtTheLoudspeaker(panel)).toBeGreaterThan(-60)
    expect(await stored(panel, 'names')).toMatchObject({
      names: [{ motif: [[48], [52], [55]], tab: { url: article } }],
    })

    expect(await say(panel, 'call it organ')).toContain('organ')
    await clavier.newPage(buttons)
    await waitForActive(panel, buttons)
    const back = await clickKeys(panel, ['C3 48', 'E3 52', 'G3 55'])
    expect(back).toContain('organ')
    expect((await activeTab(panel)).url).toBe(article)
  })

  test('a MIDI keyboard plays chords, motifs and names; a held key survives being unplugged', async () => {
    expect(await outcomeAfter(panel, () => playTogether(panel, [50, 55]))).toContain('Scrolled')
    expect(await scrollOf(tab)).toBeGreaterThan(100)

    const named = await outcomeAfter(panel, () => playInTurn(panel, [48, 53, 57]))
    expect(named).toContain('C3 F3 A3')
    await clavier.newPage(buttons)
    await waitForActive(panel, buttons)
    expect(await outcomeAfter(panel, () => playTogether(panel, [48, 53, 57]))).toContain('now at')
    expect((await activeTab(panel)).url).toBe(article)

    await panel.evaluate(() => {
      const { __midi: midi } = globalThis
      midi.noteOn(50)
      midi.unplug('Keys 25')
      midi.plug('Keys 25')
    })
    const before = await scrollOf(tab)
    expect(await outcomeAfter(panel, () => playTogether(panel, [52, 57]))).toContain('Top of the page')
    expect(await scrollOf(tab)).toBeLessThan(before)
  })

  test('a closed, named tab comes back', async () => {
    await clickKeys(panel, ['C3 48', 'D3 50', 'A3 57'])
    await clavier.newPage(buttons)
    await tab.close()
    expect(await clickKeys(panel, ['C3 48', 'D3 50', 'A3 57'])).toContain('open again')
    await waitForActive(panel, article)
  })

  test('a slip near a name asks, and C4 says yes', async () => {
    await clickKeys(panel, ['C3 48', 'E3 52', 'B3 59'])
    await clavier.newPage(buttons)
    await waitForActive(panel, buttons)
    expect(await outcomeAfter(panel, () => playInTurn(panel, [48, 52, 58]))).toContain('Did you mean')
    await playInTurn(panel, [60])
    await waitForActive(panel, article)
  })

  test('escape by two hands ends everything, from anywhere', async () => {
    await say(panel, 'hints')
    expect(await tab.locator('clavier-hints').count()).toBe(1)
    expect(await outcomeAfter(panel, () => playTogether(panel, [48, 72]))).toContain('All ended')
    expect(await tab.locator('clavier-hints').count()).toBe(0)
  })

  test('of two open panels only one acts on a keyboard, and the other takes over when it closes', async () => {
    const second = await clavier.panelTab()
    await untilReady(second)
    await tab.bringToFront()
    await waitForActive(panel, article)
    const before = await tabUrls(panel)
    await Promise.all([
      outcomeAfter(panel, () => playTogether(panel, [64, 71])),
      playTogether(second, [64, 71]),
    ])
    expect(await tabUrls(panel)).toHaveLength(before.length + 1)

    await panel.close()
    // The other has the turn once nobody waits for it any more.
    const waiting = async () =>
      (await navigator.locks.query()).pending?.some(({ name }) => /devices/.test(name ?? ''))
    await expect.poll(() => second.evaluate(waiting)).toBe(false)
    await outcomeAfter(second, () => playTogether(second, [67, 72]))
    expect(await tabUrls(second)).toHaveLength(before.length)
  })

  test('keys that are off do nothing until they are turned on by keys', async () => {
    await panel.getByRole('switch', { name: 'Keys' }).click()
    await expect.poll(() => stored(panel, 'settings')).toMatchObject({ keys: false })
    await playTogether(panel, [50, 55])
    expect(await outcomeAfter(panel, () => playInTurn(panel, [48, 51, 55, 48]))).toContain('Keys on')
    expect(await scrollOf(tab)).toBe(0)
    await playTogether(panel, [50, 55])
    await expect.poll(() => scrollOf(tab)).toBeGreaterThan(100)
  })
})

describe('commands', () => {
  test('a tab is named by words and reached by them', async () => {
    expect(await say(panel, 'name this tab organ')).toContain('organ')
    await clavier.newPage(buttons)
    await waitForActive(panel, buttons)
    expect(await say(panel, 'go to Organ')).toContain('organ')
    expect((await activeTab(panel)).url).toBe(article)
    expect(await say(panel, 'go to nowhere')).toContain('No tab is called')
    expect((await activeTab(panel)).url).toBe(article)
  })

  test('hints are clicked by number, and back returns', async () => {
    expect(await say(panel, 'hints')).toMatch(/^\d+ numbers? shown/)
    expect(await say(panel, 'click for')).not.toContain('do not know')
    await say(panel, 'top')
    await say(panel, 'hints')
    await say(panel, 'click one')
    await expect.poll(() => tab.url()).not.toBe(article)
    await say(panel, 'back')
    await expect.poll(() => tab.url()).toContain('/article.html')
  })

  test('help lists every command and what can be said', async () => {
    await say(panel, 'help')
    expect(await panel.getByRole('tab', { name: 'Help' }).getAttribute('aria-selected')).toBe('true')
    expect(await say(panel, 'what can I say')).toContain('scroll down')
    const log = panel.getByRole('log', { name: 'Activity' })
    expect(await log.count()).toBe(1)
    expect(await log.textContent()).toContain('what can I say')
  })
})

describe('voice', () => {
  test('what is said is done, typed or spoken alike; the recogniser is started again by itself', async () => {
    await panel.getByRole('switch', { name: 'Listening' }).click()
    await expect.poll(() => recogniser(panel, fake => fake.running())).toBe(1)
    await hear(panel, 'please scroll down')
    await expect.poll(() => scrollOf(tab)).toBeGreaterThan(100)

    await recogniser(panel, fake => fake.end())
    await expect.poll(() => recogniser(panel, fake => fake.starts())).toBe(2)
    expect(await recogniser(panel, fake => fake.running())).toBe(1)
    await hear(panel, 'top')
    await expect.poll(() => scrollOf(tab)).toBe(0)

    await panel.getByRole('switch', { name: 'Listening' }).click()
    await expect.poll(() => recogniser(panel, fake => fake.running())).toBe(0)
  })

  test('a speech service out of reach is said, and tried again', async () => {
    await recogniser(panel, fake => fake.refuse('network'))
    await submit(panel, 'start listening')
    // Where speech would go is told first.
    await panel.getByRole('status', { name: 'Outcome' }).getByText('speech service').waitFor()
    await expect.poll(() => recogniser(panel, fake => fake.starts())).toBeGreaterThan(1)
    await recogniser(panel, fake => fake.refuse(undefined))
    await expect.poll(() => recogniser(panel, fake => fake.running())).toBe(1)
  })
})

describe('sound', () => {
  test('an empty page and a page that lets nobody in are said', async () => {
    await tab.goto('http://news.test/empty')
    await tab.setContent('<title>Empty</title>')
    expect(await say(panel, 'layout')).toContain('nothing in view')
    await tab.goto('chrome://version')
    expect(await say(panel, 'layout')).toContain('lets no extension')
  })
})

describe('sequences', () => {
  test('what was done is kept with its times and done again in order', async () => {
    expect(await say(panel, 'play')).toContain('Nothing is recorded')
    expect(await say(panel, 'stop recording')).toContain('No recording')
    const record = panel.getByRole('button', { name: 'Record', exact: true })
    expect(await outcomeAfter(panel, () => record.click())).toBe('Recording.')
    await say(panel, 'scroll down')
    const first = await scrollOf(tab)
    await outcomeAfter(panel, () => playTogether(panel, [50, 57]))
    const last = await scrollOf(tab)
    const kept = await outcomeAfter(panel, () =>
      panel.getByRole('button', { name: 'Stop recording' }).click(),
    )
    expect(kept).toContain('2 steps')
    const steps = await storedSteps(panel)
    expect(steps.map(({ command }) => command)).toEqual(['scroll-down', 'page-down'])
    expect(steps[1]?.ms ?? 0).toBeGreaterThan(steps[0]?.ms ?? 0)

    expect(await say(panel, 'save as reading')).toContain('reading')
    await say(panel, 'top')
    const positions = await watchScroll(tab)
    await submit(panel, 'play reading')
    await panel.getByRole('status', { name: 'Outcome' }).getByText('to its end').waitFor()
    expect(await scrollOf(tab)).toBe(last)
    const seen = await positions()
    expect(seen).toContain(first)
    expect(seen.indexOf(first)).toBeLessThan(seen.indexOf(last))
  })

  test('a step that goes another way waits for a decision there, and stop ends it', async () => {
    await tab.goto(buttons)
    await say(panel, 'hints')
    await say(panel, 'record')
    await say(panel, 'click 1')
    await say(panel, 'stop recording')
    // Another page at the same address: the number is not there any more.
    await tab.setContent('<title>Empty</title><p>Nothing to click.</p>')
    expect(await say(panel, 'play')).toContain('Waiting at step 1')
    expect(await say(panel, 'stop')).toMatch(/ended|Stopped/)
  })

  test('escape stops playing', async () => {
    await say(panel, 'record')
    await say(panel, 'scroll down')
    await say(panel, 'stop recording')
    await submit(panel, 'play')
    expect(await outcomeAfter(panel, () => panel.keyboard.press('Escape'))).toMatch(/ended|Stopped/)
  })
})

describe('answers', () => {
  test('an answer streams from Ollama about the page in front, and ends when it is stopped', async () => {
    expect(await say(panel, 'ask how many keys does the organ have')).toContain('Answered by')
    // The model may have been loaded ahead of the question, by a request that asks nothing.
    const request = ollama.requests.findLast(({ path }) => path === '/api/chat')
    expect(request?.origin).toBe(`http://127.0.0.1:11434`)
    expect(JSON.stringify(request?.body)).toContain('twenty-five keys')
    const answers = panel.getByRole('tabpanel', { name: 'Answers' })
    expect(await answers.textContent()).toContain('twenty-five')

    await panel.getByRole('tab', { name: 'Settings' }).click()
    const check = panel.getByRole('button', { name: 'Check again' })
    expect(await outcomeAfter(panel, () => check.click())).toContain('Ollama, with 1 model')

    ollama.hold(1)
    const arriving = ollama.next('/api/chat')
    await submit(panel, 'ask who built it')
    const held = await arriving
    await answers.getByRole('button', { name: /stop/i }).click()
    expect(await held.over).toBe('left')
    ollama.release()
  })
})

async function stored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async name => (await chrome.storage.local.get(name))[name], key)
}

/** The steps of the one kept sequence, as they lie in storage. */
function storedSteps(page: Page): Promise<readonly { readonly command: string; readonly ms: number }[]> {
  return page.evaluate(async () => {
    const all = await chrome.storage.local.get(null)
    const chunks = Object.keys(all).filter(key => key.includes('/chunk/'))
    type Event = { kind: string; ms: number; intent?: { command: string } }
    return chunks
      .flatMap(key => all[key] as Event[])
      .flatMap(({ kind, ms, intent }) => (kind === 'did' ? [{ ms, command: intent?.command ?? '' }] : []))
  })
}

async function watchScroll(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(globalThis, { __scrolled: seen })
    addEventListener('scroll', () => seen.push(scrollY))
  })
  return () => page.evaluate(() => (globalThis as unknown as { __scrolled: number[] }).__scrolled)
}

async function tabUrls(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''))
}

/** Keys struck together and released. */
function playTogether(page: Page, notes: readonly number[]): Promise<void> {
  return play(page, [notes])
}

/** Keys struck one after another, further apart than one strike's onsets. */
function playInTurn(page: Page, notes: readonly number[]): Promise<void> {
  return play(
    page,
    notes.map(note => [note]),
  )
}
