import { ClavierError } from '../errors.ts'
import { findNamedTabs, forgetTabIds } from '../music/find-named-tabs.ts'
import { type Name, type NamedTab, noTab, rebindName } from '../music/name-book.ts'
import { followTab, namedTab, replaceTabId, seeTabs } from '../music/name-tabs.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Tab, TabChange, Tabs } from '../ports/tabs.ts'
import type { NameKeeper } from './name-keeper.ts'

interface Parts {
  readonly tabs: Tabs
  readonly clock: Clock
  readonly keeper: NameKeeper
}

/**
 * Until all tabs are looked at after one was closed or moved, in ms. When the browser is closed its tabs
 * are as well, one by one: by then the panel is gone too, and they are not taken for closed by the user.
 */
const lookAfterMs = 1000
/** How long names go on looking for their tabs after the browser was started, in ms: pages may still be loading. */
const searchMs = 10_000

/** Where each named tab is: followed through the browser, found after a restart, brought back when called. */
export function createNamedTabs({ tabs, clock, keeper }: Parts) {
  let stopLook: Stop | undefined
  let searchUntil = Number.NEGATIVE_INFINITY

  return {
    /** After a restart of the browser tabs have other ids; else some may have been closed meanwhile. */
    async open(freshBrowser: boolean, read: () => Promise<boolean>): Promise<boolean> {
      // Asked for first: until names have found their tabs, an old id must not pass for a new one.
      const listed = await tabs.list()
      const readable = await read()
      if (freshBrowser) searchUntil = clock.now() + searchMs
      const open = freshBrowser ? listed : await withUnlisted(listed)
      await keeper.follow(book =>
        freshBrowser ? findNamedTabs(forgetTabIds(book), open) : seeTabs(book, open, clock.wall()),
      )
      return readable
    },
    onTab(change: TabChange): void {
      if (change.kind === 'updated') void keeper.follow(book => followTab(book, change.tab))
      if (change.kind === 'replaced')
        void keeper.follow(book => replaceTabId(book, change.tabId, change.tab.id))
      if (change.kind !== 'activated') lookSoon()
    },
    /** Goes to the tab, bringing it back if it was closed. Rejects with `tab-gone` where there is no way to it. */
    async reach(name: Name): Promise<{ readonly tab: Tab; readonly restored: boolean }> {
      const here = await alive(name.tab)
      if (here !== undefined) return { tab: here, restored: false }
      if (name.tab.url === '') throw new ClavierError('tab-gone')
      const { tab, restored } = await bringBack(name)
      await keeper.follow(book => {
        // Deleted in another panel meanwhile.
        if (!book.names.some(({ id }) => id === name.id)) return book
        return rebindName(book, name.id, { tab: namedTab(tab) })
      })
      return { tab, restored }
    },
    stop: () => stopLook?.(),
  }

  async function alive({ tabId }: NamedTab): Promise<Tab | undefined> {
    if (tabId === noTab || (await tabs.get(tabId)) === undefined) return undefined
    // It may be closed at this very moment.
    return tabs.activate(tabId).catch(ifGone)
  }

  async function bringBack(name: Name): Promise<{ readonly tab: Tab; readonly restored: boolean }> {
    const { url, tabId, closedAt } = name.tab
    // A tab that nobody saw closing may be open still, under an id that is not known.
    const lost = tabId === noTab && closedAt === undefined
    const found = lost ? await nameless(name) : undefined
    if (found !== undefined) return { tab: found, restored: false }
    const reopened = await tabs.reopen(url)
    if (reopened !== undefined) return { tab: reopened, restored: true }
    // Undo, or the user's own hand, may have brought it back already.
    const back = await nameless(name)
    if (back !== undefined) return { tab: back, restored: false }
    return { tab: await tabs.open(url), restored: true }
  }

  /** An open tab that shows the address and has no name of its own, brought forward; the likeliest of several. */
  async function nameless({ tab: { url, title, index } }: Name): Promise<Tab | undefined> {
    const taken = new Set(keeper.book().names.map(name => name.tab.tabId))
    const likeness = (tab: Tab) => (tab.title === title ? 2 : 0) + (tab.index === index ? 1 : 0)
    const [tab] = (await tabs.list())
      .filter(other => other.url === url && !taken.has(other.id))
      .toSorted((a, b) => likeness(b) - likeness(a))
    return tab === undefined ? undefined : tabs.activate(tab.id)
  }

  /** Named tabs in windows that are not listed, such as those of web apps, are open as well. */
  async function withUnlisted(listed: readonly Tab[]): Promise<readonly Tab[]> {
    const known = new Set(listed.map(({ id }) => id))
    const ids = new Set(keeper.book().names.map(({ tab }) => tab.tabId))
    const others = [...ids].filter(id => id !== noTab && !known.has(id))
    const found = await Promise.all(others.map(id => tabs.get(id)))
    return [...listed, ...found.filter(tab => tab !== undefined)]
  }

  function lookSoon(): void {
    stopLook?.()
    stopLook = clock.after(lookAfterMs, () => void look())
  }

  async function look(): Promise<void> {
    const open = await withUnlisted(await tabs.list())
    const searching = clock.now() < searchUntil
    await keeper.follow(book => {
      const seen = seeTabs(book, open, clock.wall())
      return searching ? findNamedTabs(seen, open) : seen
    })
  }
}

/** What a tab that was closed in that moment comes to. */
function ifGone(error: unknown): undefined {
  if (!(error instanceof ClavierError) || error.code !== 'tab-gone') throw error
}
