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
}

/** The browser's tabs. Every call rejects with `tab-gone` when the tab no longer exists. */
export interface Tabs {
  /** The active tab of the window that Clavier's panel belongs to. Rejects with `no-tab` if there is none. */
  active(): Promise<Tab>
  /** All tabs of all windows, by window, then by place. */
  list(): Promise<readonly Tab[]>
  /** The tab, or undefined if it is gone. */
  get(id: number): Promise<Tab | undefined>
  /** Opens a tab after the active one and goes to it; the browser's new tab page without an address. */
  open(url?: string): Promise<Tab>
  close(id: number): Promise<void>
  /** Goes to a tab, in whichever window it is, and brings that window forward. */
  activate(id: number): Promise<Tab>
  /** One step back or forward in the tab's history. Rejects with `no-history` at its end. */
  travel(id: number, steps: -1 | 1): Promise<Tab>
  reload(id: number): Promise<void>
  /** How large the tab's page is drawn: 1 is its own size. */
  zoom(id: number): Promise<number>
  /**
   * Draws it larger or smaller, by a factor held to 0.25–5, or by 0 at the browser's own default. Resolves
   * with the factor that the browser took. Browsers give it to every page of the same site. Rejects with
   * `page-unreachable` where the browser lets no extension do so.
   */
  setZoom(id: number, factor: number): Promise<number>
  /**
   * Brings back the most recently closed tab, or the last closed one that showed `url`.
   * Resolves with undefined if the browser has none such.
   */
  reopen(url?: string): Promise<Tab | undefined>
  /** Tells of every change to tabs (opened, closed, moved, activated, title or address changed). */
  watch(changed: (change: TabChange) => void): Stop
}

export type TabChange =
  | { readonly kind: 'opened' | 'activated' | 'updated' | 'moved'; readonly tab: Tab }
  /** The browser gave the tab another id, as it may when it puts a tab to sleep; `tabId` is the old one. */
  | { readonly kind: 'replaced'; readonly tabId: number; readonly tab: Tab }
  | { readonly kind: 'closed'; readonly tabId: number }
