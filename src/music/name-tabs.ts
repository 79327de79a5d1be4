import { cleanTab, type Name, type NameBook, type NamedTab, noTab } from './name-book.ts'

/** A tab as the browser describes it now. */
export interface SeenTab {
  readonly id: number
  readonly windowId: number
  readonly index: number
  readonly url: string
  readonly title: string
}

export function namedTab({ id, windowId, index, url, title }: SeenTab): NamedTab {
  return { tabId: id, windowId, index, url, title }
}

/**
 * The book after a tab went somewhere, or was moved: every name of that tab goes with it. The same book
 * if nothing changed. A tab that does not say yet where it is keeps the address that it had.
 */
export function followTab(book: NameBook, seen: SeenTab): NameBook {
  if (seen.id === noTab || !book.names.some(({ tab }) => tab.tabId === seen.id)) return book
  return withTabs(book, name => (name.tab.tabId === seen.id ? whereNow(name.tab, seen) : name.tab))
}

/** The book after the browser gave a tab another id, as it may when it puts a tab to sleep. */
export function replaceTabId(book: NameBook, before: number, after: number): NameBook {
  if (before === noTab) return book
  return withTabs(book, ({ tab }) => (tab.tabId === before ? { ...tab, tabId: after } : tab))
}

/**
 * The book with every named tab as it is among all open ones; those that are not there are closed.
 * `now` is wall time. The same book if nothing changed.
 */
export function seeTabs(book: NameBook, open: readonly SeenTab[], now: number): NameBook {
  const byId = new Map(open.map(tab => [tab.id, tab]))
  return withTabs(book, ({ tab }) => {
    if (tab.tabId === noTab) return tab
    const seen = byId.get(tab.tabId)
    return seen === undefined ? { ...tab, tabId: noTab, closedAt: now } : whereNow(tab, seen)
  })
}

/** The book, of another time or browser, with the ids of those tabs that still show what they showed then. */
export function checkTabIds(book: NameBook, open: readonly SeenTab[]): NameBook {
  const byId = new Map(open.map(tab => [tab.id, tab]))
  return withTabs(book, ({ tab }) => {
    const seen = byId.get(tab.tabId)
    return seen !== undefined && seen.url === tab.url ? whereNow(tab, seen) : { ...tab, tabId: noTab }
  })
}

function whereNow(before: NamedTab, seen: SeenTab): NamedTab {
  const { url, title } = seen.url === '' ? before : seen
  return cleanTab({ ...namedTab(seen), url, title })
}

/** The book with the tabs that `tabOf` gives; the same book if they are the same. */
export function withTabs(book: NameBook, tabOf: (name: Name) => NamedTab): NameBook {
  let changed = false
  const names = book.names.map(name => {
    const tab = tabOf(name)
    if (sameTab(tab, name.tab)) return name
    changed = true
    return { ...name, tab }
  })
  return changed ? { ...book, names } : book
}

function sameTab(a: NamedTab, b: NamedTab): boolean {
  return (
    a.tabId === b.tabId &&
    a.windowId === b.windowId &&
    a.index === b.index &&
    a.url === b.url &&
    a.title === b.title &&
    a.closedAt === b.closedAt
  )
}
