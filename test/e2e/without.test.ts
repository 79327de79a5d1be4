import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, type LaunchOptions, launchClavier } from './harness.ts'
import { activeTab, clickKeys, outcomeAfter, say, untilReady } from './panel-driver.ts'

const article = 'http://news.test/article.html'

let pages: PageServer
let ollama: OllamaServer | undefined
/** The browser that most tests share, with its panel. */
let shared: { readonly browser: Clavier; readonly panel: Page } | undefined
/** One of a test's own, because it was started otherwise. */
let own: Clavier | undefined

beforeAll(async () => {
  pages = await startPageServer(1)
})

afterEach(async () => {
  await own?.close()
  await ollama?.close()
  own = undefined
  ollama = undefined
})

afterAll(async () => {
  await shared?.browser.close()
  await pages?.close()
})

async function open(options?: LaunchOptions): Promise<{ panel: Page; tab: Page }> {
  if (options === undefined) shared ??= await launch({})
  const { browser, panel } = options === undefined && shared ? shared : await launch(options ?? {})
  if (options !== undefined) own = browser
  const tab = await browser.beginAnew(panel, article)
  await untilReady(panel)
  return { panel, tab }
}

async function launch(options: LaunchOptions) {
  const browser = await launchClavier({ pagePorts: pages.ports, ...options })
  return { browser, panel: await browser.openSidePanel() }
}

async function everythingKept(panel: Page): Promise<string> {
  return panel.evaluate(async () => {
    const tabs = await chrome.tabs.query({})
    return JSON.stringify([tabs.map(({ id, url }) => [id, url]), await chrome.storage.local.get(null)])
  })
}

describe('what means nothing changes nothing', () => {
  test('an unknown phrase offers the nearest; an unknown motif says what was heard', async () => {
    const { panel } = await open()
    const before = await everythingKept(panel)
    expect(await say(panel, 'scrol dwn')).toContain('scroll down')
    expect(await say(panel, 'xyzzy')).toContain('help')
    expect(await clickKeys(panel, ['D3 50', 'D♯3 51'])).toContain('D3 D♯3')
    expect(await say(panel, 'click 400')).toContain('400')
    expect(await say(panel, 'undo')).toContain('nothing to undo')
    expect(await everythingKept(panel)).toBe(before)
  })

  test('a page that lets no extension in is said, and tabs still work there', async () => {
    const { panel, tab } = await open()
    await tab.goto('chrome://version')
    const before = await everythingKept(panel)
    for (const phrase of ['scroll down', 'hints', 'click 1', 'layout', 'where am i', 'ask what is this']) {
      expect(await say(panel, phrase), phrase).toContain('lets no extension')
    }
    expect(await everythingKept(panel)).toBe(before)
    await say(panel, 'new tab')
    await say(panel, 'previous tab')
    expect((await activeTab(panel)).url).toBe('chrome://version/')
  })

  test('nothing recorded is said', async () => {
    const { panel } = await open()
    expect(await say(panel, 'play')).toContain('Nothing is recorded yet')
    expect(await say(panel, 'stop recording')).toContain('No recording is under way')
    expect(await say(panel, 'pause recording')).toContain('No recording is under way')
    expect(await say(panel, 'play lullaby')).toContain('no recording called “lullaby”')
  })
})

describe('without hardware', () => {
  test('no MIDI: the state says so with the way out, and drawn keys work', async () => {
    const { panel } = await open()
    const midi = panel.getByRole('tabpanel', { name: 'Now' })
    await midi.getByText(/Clavier may not use MIDI yet|MIDI could not be started/).waitFor()
    expect(await clickKeys(panel, ['D3 50', 'G3 55'])).toContain('Scrolled')
  })

  test('no microphone: the browser’s own recogniser is refused, said, and listening is off again', async () => {
    const { panel } = await open()
    const listening = panel.getByRole('switch', { name: 'Listening' })
    const said = await outcomeAfter(panel, () => listening.click())
    expect(said).toMatch(/permission page|microphone/i)
    await expect.poll(() => listening.isChecked()).toBe(false)
    expect(await say(panel, 'scroll down')).toContain('Scrolled')
  })
})

describe('without an answering model', () => {
  test('offline: said with the next step, and the page’s own passages are read', async () => {
    const { panel } = await open()
    const said = await say(panel, 'ask how many keys does the organ have')
    expect(said).toContain('No answer from Ollama')
    expect(said).toContain('ollama serve')
    expect(await panel.getByRole('tabpanel', { name: 'Answers' }).textContent()).toContain('twenty-five keys')
  })

  test('no model: told apart, with the way to one', async () => {
    ollama = await startOllamaServer({ models: [] })
    const { panel } = await open({ ollamaPort: ollama.port })
    const said = await say(panel, 'ask how many keys does the organ have')
    expect(said).toContain('has no model')
    expect(said).toContain('ollama pull')

    const again = panel
      .getByRole('tabpanel', { name: 'Answers' })
      .getByRole('button', { name: 'Check again' })
    // The panel also looks by itself now and then: the server refuses until it is told not to.
    const letIn = ollama.fail('status-403', { path: '/api/show', times: Number.POSITIVE_INFINITY })
    expect(await outcomeAfter(panel, () => again.click())).toContain('refuses Clavier')
    letIn()
    expect(await outcomeAfter(panel, () => again.click())).toContain('has no model')
  })

  test('blocked: told apart, with the way out', async () => {
    ollama = await startOllamaServer()
    ollama.fail('status-403', { path: '/api/show', times: 10 })
    const { panel } = await open({ ollamaPort: ollama.port })
    const said = await say(panel, 'ask how many keys does the organ have')
    expect(said).toContain('refuses Clavier')
    expect(said).toContain('OLLAMA_ORIGINS')
  })
})
