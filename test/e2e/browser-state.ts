import type { Page } from 'playwright'

/** What can be seen from outside of what a command did: of the browser, of the page in front, of the panel. */
export interface BrowserState {
  readonly tabs: readonly {
    readonly url: string
    readonly active: boolean
    readonly pinned: boolean
    readonly muted: boolean
  }[]
  /** Of the tab in front; 1 is as it is. */
  readonly zoom: number
  /** Pixels that the page in front is scrolled down, and those left below. */
  readonly scrolled: number
  readonly below: number
  /** Tag and text of the element with the focus; empty where none has it. */
  readonly focus: string
  /** Whether hints are drawn. */
  readonly hints: boolean
  /** When the page in front was loaded. */
  readonly loaded: number
  readonly bookmarks: number
  /** Settings that differ from the defaults. */
  readonly settings: Readonly<Record<string, unknown>>
  /** The view of the panel that shows, and the title of what it offers, if it does. */
  readonly view: string
  readonly offered: string
  readonly listening: boolean
}

/** Reads it all, through the panel. */
export function browserState(panel: Page): Promise<BrowserState> {
  return panel.evaluate(async () => {
    const tabs = await chrome.tabs.query({ currentWindow: true })
    const front = tabs.find(tab => tab.active)
    const look = () => ({
      scrolled: Math.round(scrollY),
      below: Math.round(document.documentElement.scrollHeight - innerHeight - scrollY),
      focus:
        document.activeElement === document.body
          ? ''
          : `${document.activeElement?.localName} ${document.activeElement?.textContent?.trim()}`,
      hints: document.querySelector('clavier-hints') !== null,
      loaded: performance.timeOrigin,
    })
    const nowhere = { scrolled: 0, below: 0, focus: '', hints: false, loaded: 0 }
    const page =
      front?.id === undefined || !front.url?.startsWith('http:')
        ? nowhere
        : await chrome.scripting
            .executeScript({ target: { tabId: front.id }, func: look })
            // The page is on its way to another.
            .then(
              ([answer]) => answer?.result ?? nowhere,
              () => nowhere,
            )
    const { settings = {} } = await chrome.storage.local.get('settings')
    return {
      ...page,
      tabs: tabs.map(({ url = '', active, pinned, mutedInfo }) => ({
        url,
        active,
        pinned,
        muted: mutedInfo?.muted ?? false,
      })),
      // The tab may be closed by now.
      zoom: front?.id === undefined ? 1 : await chrome.tabs.getZoom(front.id).catch(() => 1),
      bookmarks: (await chrome.bookmarks.search({})).length,
      settings: settings as Record<string, unknown>, // what the panel has written
      view: document.querySelector('[role=tab][aria-selected=true]')?.textContent?.trim() ?? '',
      offered: document.querySelector('#choices-title')?.textContent?.trim() ?? '',
      listening: [...document.querySelectorAll('label.switch')].some(
        label =>
          label.textContent?.trim() === 'Listening' &&
          label.querySelector<HTMLInputElement>('input')?.checked,
      ),
    }
  })
}

/** What differs between two states, by name. */
export function changesBetween(before: BrowserState, now: BrowserState): readonly string[] {
  // Names of a state are its keys.
  const names = Object.keys(before) as (keyof BrowserState)[]
  return names.filter(name => JSON.stringify(before[name]) !== JSON.stringify(now[name]))
}
