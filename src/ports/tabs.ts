import type { Stop } from './clock.ts'

/** A browser tab as the browser describes it now. Titles and addresses come from pages: untrusted text. */
export interface Tab {
  readonly id: number
  readonly windowId: number
  /** Place in its window, from 0. */
  readonly index: number
  readonly title: string
  readonly url: string
  readonly active: boolean
  readonly status: 'loading' | 'complete'
  readonly pinned: boolean
  readonly muted: boolean
  /** Clavier's own panel, open as a tab. */
  readonly panel: boolean
  /** Of a private window: what is asked there is never written down. */
  readonly private?: true
}

/** A tab or a window that was closed and can come back, as the browser remembers it. Untrusted text. */
export interface ClosedTab {
  /** What `restore` takes. */
  readonly session: string
  /** Of a window: those of its tab in front. */
  readonly title: string
  readonly url: string
  /** How many tabs come back; more than one for a window. */
  readonly tabs: number
  /** Wall time in ms when it was closed. */
  readonly at: number
}

/** What came back: its tab in front, and whether it brought a window of its own. */
export interface Restored extends Tab {
  readonly ownWindow: boolean
}

/**
 * The browser's tabs. Every call rejects with `tab-gone` when the tab no longer exists, with
 * `window-gone` for a window, and with `tabs-busy` where the browser cannot move tabs just now (one is
 * being dragged).
 */
export interface Tabs {
  /** The active tab of the window that commands are meant for. Rejects with `no-tab` if there is none. */
  active(): Promise<Tab>
  /** All tabs of all windows that have tabs (no popups), by window, then by place. */
  list(): Promise<readonly Tab[]>
  /** The tab, or undefined if it is gone. */
  get(id: number): Promise<Tab | undefined>
  /** Opens a tab after the active one and goes to it; the browser's new tab page without an address. */
  open(url?: string): Promise<Tab>
  /** Resolves once it is closed; rejects with `tab-stays` where its page asks whether to leave. */
  close(id: number): Promise<void>
  /** Goes to a tab, in whichever window it is, and brings that window forward. */
  activate(id: number): Promise<Tab>
  /**
   * So many steps back (below 0) or forward in the tab's history, or as many as there are; `steps` is how
   * many were gone. A page on its way comes first. Rejects with `no-history` at the end of the history, and with
   * `page-loading` where that page does not come.
   */
  travel(id: number, steps: number): Promise<Tab & { readonly steps: number }>
  /** Sends the tab to an address; resolves once the page is there, or after 3 s. */
  navigate(id: number, url: string): Promise<Tab>
  /** Looks words up in the tab with the search engine that the user has chosen in the browser. */
  search(id: number, words: string): Promise<Tab>
  reload(id: number): Promise<void>
  /**
   * Stops the loading of the tab's page; one that had not arrived leaves the page before it. Resolves with
   * whether it stopped.
   */
  stopLoading(id: number): Promise<boolean>
  /** How large the tab's page is drawn: 1 is its own size. */
  zoom(id: number): Promise<number>
  /**
   * Draws it larger or smaller, by a factor held to 0.25–5, or by 0 at the browser's own default. Resolves
   * with the factor that the browser took. Browsers give it to every page of the same site. Rejects with
   * `page-unreachable` where the browser lets no extension do so.
   */
  setZoom(id: number, factor: number): Promise<number>
  /** Puts the tab at a place of a window, or as near as the browser lets it: the result tells where. */
  move(id: number, to: { readonly windowId: number; readonly index: number }): Promise<Tab>
  /** Gives the tab a window of its own, in front. */
  detach(id: number): Promise<Tab>
  /** Opens a copy with the same history beside it, and goes to it. */
  duplicate(id: number): Promise<Tab>
  setPinned(id: number, pinned: boolean): Promise<Tab>
  setMuted(id: number, muted: boolean): Promise<Tab>
  /** Tabs that sound, or would if they were not muted, as `list`. */
  sounding(): Promise<readonly Tab[]>
  /** Opens a window, in front: with a new tab, or with the page at an address. */
  openWindow(url?: string): Promise<Tab>
  /** Resolves once it is closed; rejects with `tab-stays` where a page in it asks whether to leave. */
  closeWindow(windowId: number): Promise<void>
  /** What was closed, newest first, at most 25. */
  closed(): Promise<readonly ClosedTab[]>
  /** Brings back what was closed, where it was; undefined if the browser has forgotten it. */
  restore(session: string): Promise<Restored | undefined>
  /**
   * Brings back what was closed last, or the last closed tab that showed `url`.
   * Resolves with undefined if the browser has none such.
   */
  reopen(url?: string): Promise<Restored | undefined>
  /** Tells of every change to tabs (opened, closed, moved, activated, title or address changed). */
  watch(changed: (change: TabChange) => void): Stop
}

export type TabChange =
  | { readonly kind: 'opened' | 'activated' | 'updated' | 'moved'; readonly tab: Tab }
  /** The browser gave the tab another id, as it may when it puts a tab to sleep; `tabId` is the old one. */
  | { readonly kind: 'replaced'; readonly tabId: number; readonly tab: Tab }
  | { readonly kind: 'closed'; readonly tabId: number }
