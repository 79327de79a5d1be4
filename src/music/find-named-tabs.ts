import { cleanTab, type Name, type NameBook, type NamedTab, noTab } from './name-book.ts'
import { namedTab, type SeenTab, withTabs } from './name-tabs.ts'

/** Tabs have other ids after a restart of the browser: no name has one until it is found again. */
export function forgetTabIds(book: NameBook): NameBook {
  return withTabs(book, ({ tab }) => ({ ...tab, tabId: noTab }))
}

/**
 * The book after names without a tab have looked for theirs among the open ones, by address, title and
 * place. A tab is given to one name only. What is not sure stays without one until the name is called, as
 * does a name whose tab was closed. The same book if none was found.
 */
export function findNamedTabs(book: NameBook, open: readonly SeenTab[]): NameBook {
  const given = new Set(book.names.flatMap(({ tab }) => (tab.tabId === noTab ? [] : [tab.tabId])))
  const search: Search = {
    names: book.names.filter(
      ({ tab }) => tab.tabId === noTab && tab.closedAt === undefined && tab.url !== '',
    ),
    tabs: open.filter(({ id, url }) => url !== '' && !given.has(id)),
    found: new Map(),
  }
  pairOnly(search, ({ url }) => url)
  pairOnly(search, ({ url, title }) => JSON.stringify([url, title]))
  // What is left of an address once titles have told most of its tabs apart.
  pairOnly(search, ({ url }) => url)
  pairByPlace(search)
  if (search.found.size === 0) return book
  return withTabs(book, name => {
    const tab = search.found.get(name)
    return tab === undefined ? name.tab : cleanTab(namedTab(tab))
  })
}

/** Names that still look for a tab, tabs that are still free, and which have come together. */
interface Search {
  names: readonly Name[]
  tabs: readonly SeenTab[]
  readonly found: Map<Name, SeenTab>
}

type Shown = Pick<NamedTab, 'url' | 'title'>

/** Brings together what alone, of all names and of all tabs, shows the same. */
function pairOnly(search: Search, shown: (tab: Shown) => string): void {
  const names = groups(search.names, ({ tab }) => shown(tab))
  const tabs = groups(search.tabs, shown)
  for (const [key, [name, ...otherNames]] of names) {
    const [tab, ...otherTabs] = tabs.get(key) ?? []
    if (name && tab && otherNames.length + otherTabs.length === 0) search.found.set(name, tab)
  }
  dropFound(search)
}

/**
 * Tells tabs of one address apart by their place: in their order where there are as many as names,
 * exactly where there are more. With fewer nobody can say which of them is gone.
 */
function pairByPlace(search: Search): void {
  const windows = sameWindows(search)
  const place = (windowId: number | undefined, url: string) => JSON.stringify([windowId, url])
  const names = groups(search.names, ({ tab }) => place(windows.get(tab.windowId), tab.url))
  const tabs = groups(search.tabs, ({ windowId, url }) => place(windowId, url))
  for (const [key, wanting] of names) {
    const free = (tabs.get(key) ?? []).toSorted((a, b) => a.index - b.index)
    const places = new Set(wanting.map(({ tab }) => tab.index))
    if (places.size < wanting.length || places.has(-1) || free.length < wanting.length) continue
    const inOrder = wanting.toSorted((a, b) => a.tab.index - b.tab.index)
    for (const [at, name] of inOrder.entries()) {
      const tab =
        free.length === wanting.length ? free[at] : free.find(({ index }) => index === name.tab.index)
      if (tab) search.found.set(name, tab)
    }
  }
  dropFound(search)
}

/** Which window is which of before: by the tabs that were found, or by being the only one. */
function sameWindows({ names, tabs, found }: Search): ReadonlyMap<number, number> {
  const pairs = [...found].map(([{ tab }, { windowId }]) => [tab.windowId, windowId] as const)
  const before = [...new Set([...names, ...found.keys()].map(({ tab }) => tab.windowId))]
  const now = [...new Set([...tabs, ...found.values()].map(({ windowId }) => windowId))]
  const [onlyBefore] = before
  const [onlyNow] = now
  if (before.length === 1 && now.length === 1 && onlyBefore !== undefined && onlyNow !== undefined)
    return new Map([[onlyBefore, onlyNow]])
  const agreed = pairs.filter(([was, is]) =>
    pairs.every(([otherWas, otherIs]) => (was === otherWas) === (is === otherIs)),
  )
  return new Map(agreed.filter(([was]) => was >= 0))
}

function dropFound(search: Search): void {
  const taken = new Set(search.found.values())
  search.names = search.names.filter(name => !search.found.has(name))
  search.tabs = search.tabs.filter(tab => !taken.has(tab))
}

function groups<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>()
  for (const one of all) {
    const group = byKey.get(key(one))
    if (group) group.push(one)
    else byKey.set(key(one), [one])
  }
  return byKey
}
