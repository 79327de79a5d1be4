import type { CDPSession, Page } from 'playwright'
import { type BrowserState, browserState } from '../e2e/browser-state.ts'
import { type Clavier, type LaunchOptions, launchClavier } from '../e2e/harness.ts'
import { say, untilReady } from '../e2e/panel-driver.ts'
import { installFakeRecogniser } from '../servers/fake-recogniser.ts'
import { type FakeVoice, installFakeVoice } from '../servers/fake-voice.ts'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type FaultSite, startFaultSite } from './fault-site.ts'
import type { Middle } from './intent-kinds.ts'

export const workshop = 'http://news.test/workshop'

/** Waits until no tab is on its way to a page, but not for one that never gets there. Sent as text. */
async function untilLoaded(): Promise<void> {
  const end = performance.now() + 5_000
  while ((await chrome.tabs.query({ status: 'loading' })).length > 0 && performance.now() < end)
    await new Promise(resolve => setTimeout(resolve, 20))
}

/** All that a command may change, as it is seen where it is. */
export interface Seen extends Omit<BrowserState, 'loaded' | 'view' | 'offered' | 'focus'> {
  /** What happened to the site. */
  readonly did: Readonly<Record<string, number>>
  /** What stands in the field, and whether the page's sound plays. */
  readonly words: string
  readonly sounds: boolean
  readonly names: readonly string[]
  /** Name and steps of each recording that is not deleted, and whether it is whole. */
  readonly recordings: readonly string[]
  readonly questions: number
  /** Texts that were read out, in order. */
  readonly spoken: readonly string[]
}

/** A browser with Clavier, the site that it works on, and a model to ask. */
export class FaultWorld {
  readonly site: FaultSite
  readonly ollama: OllamaServer
  readonly clavier: Clavier
  panel: Page
  tab: Page
  /** What the panel's console told of bugs since `begin`. */
  bugs: string[] = []
  #crash: Promise<unknown> | undefined
  /** To the tab: a page that is held takes no other. */
  #session: CDPSession | undefined

  private constructor(site: FaultSite, ollama: OllamaServer, clavier: Clavier, panel: Page, tab: Page) {
    this.site = site
    this.ollama = ollama
    this.clavier = clavier
    this.panel = panel
    this.tab = tab
    this.#watch(panel)
  }

  static async open(options: LaunchOptions = {}): Promise<FaultWorld> {
    const [site, ollama] = await Promise.all([startFaultSite(), startOllamaServer()])
    const clavier = await launchClavier({
      pagePorts: [site.port, site.port],
      ollamaPort: ollama.port,
      initScripts: [installFakeVoice, sayAtOnce, installFakeRecogniser],
      permissions: ['microphone'],
      processPerTab: true,
      ...options,
    })
    const tab = await clavier.newPage(workshop)
    const panel = await clavier.openSidePanel()
    await untilReady(panel)
    return new FaultWorld(site, ollama, clavier, panel, tab)
  }

  async close(): Promise<void> {
    await this.clavier.close()
    await Promise.all([this.site.close(), this.ollama.close()])
  }

  /** As if newly installed, with the workshop in front. Outcomes are not spoken, so that what is spoken is read. */
  async begin(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
    this.ollama.release()
    this.site.release()
    if (this.panel.isClosed()) await this.openPanel()
    const kept = { settings: { version: 2, speakOutcomes: false, ...settings } }
    this.tab = await this.clavier.beginAnew(this.panel, workshop, kept)
    await untilReady(this.panel)
    this.#session = await this.clavier.context.newCDPSession(this.tab)
    this.site.forget()
    this.bugs = []
  }

  /** Says something that nothing disturbs. */
  say(phrase: string): Promise<string> {
    return say(this.panel, phrase)
  }

  /** What the log has of a phrase that was said last. */
  logged(phrase: string): Promise<string> {
    return this.panel.evaluate(wanted => {
      const entries = [...document.querySelectorAll('.log .entry')]
      const entry = entries.findLast(one => one.querySelector('.heard')?.textContent?.trim() === wanted)
      return entry?.querySelector('.entry-outcome')?.textContent?.trim() ?? ''
    }, phrase)
  }

  /** Waits until the outcome that is shown is of this form; gives what is shown in the end where it never is. */
  untilTold(form: RegExp, patience = 20_000): Promise<string> {
    return this.panel.evaluate(
      async ({ source, ms }) => {
        const until = performance.now() + ms
        for (;;) {
          const words = document.querySelector('.outcome-words > span')?.textContent ?? ''
          const plain = words.replace(/[\u00a0\u202f]/gu, ' ')
          if (new RegExp(source).test(plain) || performance.now() > until) return plain
          await new Promise(resolve => setTimeout(resolve, 20))
        }
      },
      { source: form.source, ms: patience },
    )
  }

  /** What came of the last command: `done`, `refused`, `failed`. */
  status(): Promise<string> {
    return this.panel.evaluate(() => document.querySelector('.outcome')?.getAttribute('data-status') ?? '')
  }

  async seen(): Promise<Seen> {
    await this.panel.evaluate(untilLoaded)
    const { loaded, view, offered, focus, ...browser } = await browserState(this.panel)
    const kept = await this.panel.evaluate(keptThings)
    return { ...browser, ...kept, did: this.site.done(), spoken: await this.#spoken() }
  }

  #spoken(): Promise<readonly string[]> {
    return this.panel.evaluate(() => {
      const { __voice: voice } = globalThis as unknown as { __voice: FakeVoice } // installFakeVoice has put it there
      return voice.said.map(({ text }) => text)
    })
  }

  /** Holds what comes next in its middle: `reached` once it is there. */
  async hold(middle: Middle): Promise<{ readonly reached: Promise<unknown>; release(): void }> {
    if (middle === 'model') {
      const reached = this.ollama.next('/api/chat')
      this.ollama.hold(2)
      return { reached, release: () => this.ollama.release() }
    }
    if (middle === 'site') {
      return { reached: this.site.hold(), release: () => this.site.release() }
    }
    const session = this.#session
    if (session === undefined) throw new Error('Nothing has begun.')
    await session.send('Debugger.enable')
    const reached = new Promise(resolve => session.once('Debugger.paused', resolve))
    await session.send('Debugger.pause')
    // A page that crashed or was closed meanwhile answers nothing to that.
    const release = () => void session.send('Debugger.disable').catch(() => undefined)
    return { reached, release }
  }

  /** Ends the worker as Chrome does, which it may do at any moment. */
  async stopWorker(): Promise<void> {
    const session = await this.panel.context().newCDPSession(this.panel)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await session.detach()
  }

  /** Crashes the tab once its page comes to itself; `crashed` waits for that. */
  crashTab(): void {
    this.#crash = this.tab.waitForEvent('crash')
    // Nobody is left to answer.
    this.#session?.send('Page.crash').catch(() => undefined)
  }

  /** Waits for a crash, where one was asked for. */
  async crashed(): Promise<void> {
    await this.#crash
    this.#crash = undefined
  }

  async closePanel(): Promise<void> {
    const closed = this.panel.waitForEvent('close')
    await this.panel.evaluate(async () => {
      const { id: windowId } = await chrome.windows.getCurrent()
      // It closes what asks: only after this has answered.
      if (windowId !== undefined) setTimeout(() => void chrome.sidePanel.close({ windowId }))
    })
    await closed
  }

  async openPanel(): Promise<void> {
    this.panel = await this.clavier.openSidePanel()
    this.#watch(this.panel)
    await untilReady(this.panel)
  }

  #watch(panel: Page): void {
    panel.on('pageerror', error => this.bugs.push(String(error)))
    panel.on('console', message => {
      if (message.text().includes('Clavier bug')) this.bugs.push(message.text())
    })
  }
}

/** What the fake voice says it has said at once. */
function sayAtOnce(): void {
  const { __voice: voice } = globalThis as unknown as { __voice: FakeVoice } // installFakeVoice has put it there
  setInterval(() => voice.finish(), 20)
}

/** In the panel: what is kept, and what the page in front shows. */
async function keptThings() {
  type Name = { readonly spoken: string }
  type Entry = {
    readonly name: string
    readonly steps: number
    readonly finished: boolean
    readonly deletedAt?: number
  }
  const stored = await chrome.storage.local.get(null)
  const { names = [] } = (stored.names ?? {}) as { names?: readonly Name[] } // written by Clavier
  const { entries = [] } = (stored['sequence/index'] ?? {}) as { entries?: readonly Entry[] } // likewise
  const [front] = await chrome.tabs.query({ active: true, currentWindow: true })
  const page =
    front?.id === undefined || !front.url?.startsWith('http:')
      ? undefined
      : await chrome.scripting
          .executeScript({
            target: { tabId: front.id },
            func: () => ({
              words: document.querySelector<HTMLInputElement>('#words')?.value ?? '',
              sounds: document.querySelector<HTMLAudioElement>('#song')?.paused === false,
            }),
          })
          .then(
            ([answer]) => answer?.result ?? undefined,
            () => undefined,
          )
  const questions = await new Promise<number>(resolve => {
    const opening = indexedDB.open('clavier')
    // Nothing was ever kept: what was made only now must not stay.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => resolve(0)
    opening.onsuccess = () => {
      const database = opening.result
      const counting = database.transaction('conversations').objectStore('conversations').count()
      counting.onsuccess = () => {
        database.close()
        resolve(counting.result)
      }
    }
  })
  return {
    words: page?.words ?? '',
    sounds: page?.sounds ?? false,
    names: names.map(({ spoken }) => spoken),
    recordings: entries
      .filter(({ deletedAt }) => deletedAt === undefined)
      // One without a name of its own is called by its time.
      .map(({ name, steps, finished }) =>
        [name.replace(/^Recording of .*/, 'unnamed'), steps, finished ? 'whole' : 'open'].join(', '),
      ),
    questions,
  }
}
