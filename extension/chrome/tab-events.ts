import type { Stop } from '../../src/ports/clock.ts'
import type { Tab, TabChange } from '../../src/ports/tabs.ts'
import { described } from './described-tab.ts'

/** How long a page, or a tab that closes, is waited for, in ms. */
const patience = 3000

/** Tells of every change to tabs. */
export function watchTabs(changed: (change: TabChange) => void): Stop {
  const opened = (tab: chrome.tabs.Tab) => changed({ kind: 'opened', tab: described(tab) })
  const updated = (_id: number, _info: unknown, tab: chrome.tabs.Tab) =>
    changed({ kind: 'updated', tab: described(tab) })
  const tell = (tabId: number, change: (tab: Tab) => TabChange) => {
    void chrome.tabs.get(tabId).then(
      tab => changed(change(described(tab))),
      () => undefined, // closed in the meantime: `closed` tells of it
    )
  }
  const activated = ({ tabId }: { tabId: number }) => tell(tabId, tab => ({ kind: 'activated', tab }))
  const moved = (tabId: number) => tell(tabId, tab => ({ kind: 'moved', tab }))
  const replaced = (added: number, tabId: number) => tell(added, tab => ({ kind: 'replaced', tabId, tab }))
  const closed = (tabId: number) => changed({ kind: 'closed', tabId } satisfies TabChange)
  chrome.tabs.onCreated.addListener(opened)
  chrome.tabs.onUpdated.addListener(updated)
  chrome.tabs.onActivated.addListener(activated)
  chrome.tabs.onRemoved.addListener(closed)
  chrome.tabs.onMoved.addListener(moved)
  chrome.tabs.onAttached.addListener(moved)
  chrome.tabs.onReplaced.addListener(replaced)
  return () => {
    chrome.tabs.onCreated.removeListener(opened)
    chrome.tabs.onUpdated.removeListener(updated)
    chrome.tabs.onActivated.removeListener(activated)
    chrome.tabs.onRemoved.removeListener(closed)
    chrome.tabs.onMoved.removeListener(moved)
    chrome.tabs.onAttached.removeListener(moved)
    chrome.tabs.onReplaced.removeListener(replaced)
  }
}

/** Something that is waited for; `giveUp` ends the wait at once. */
interface Waited {
  readonly done: Promise<void>
  readonly giveUp: () => void
}

/**
 * A move to another page answers before the page has changed; this waits until it has, 3 s at most.
 * `began` is called once a move is seen to have begun.
 */
export function nextPage(id: number, from: string, began: () => void = () => {}): Waited {
  return waited(done => {
    let moved = false
    const changed = (tabId: number, info: { status?: string; url?: string }, tab: chrome.tabs.Tab) => {
      if (tabId !== id) return
      moved ||= info.url !== undefined || info.status === 'loading' || tab.url !== from
      if (moved) began()
      if (moved && tab.status === 'complete') done()
    }
    // Of a page that is still to be answered the tab tells nothing yet.
    const asked = ({ tabId, frameId }: { tabId: number; frameId: number }) => {
      if (tabId === id && frameId === 0) began()
    }
    const closed = (tabId: number) => {
      if (tabId === id) done()
    }
    chrome.webNavigation.onBeforeNavigate.addListener(asked)
    chrome.tabs.onUpdated.addListener(changed)
    chrome.tabs.onRemoved.addListener(closed)
    return () => {
      chrome.webNavigation.onBeforeNavigate.removeListener(asked)
      chrome.tabs.onUpdated.removeListener(changed)
      chrome.tabs.onRemoved.removeListener(closed)
    }
  })
}

/** Waits until no page is on its way to a tab, 3 s at most. */
export function pageCame(id: number): Waited {
  return waited(done => {
    const look = ({ pendingUrl }: chrome.tabs.Tab) => {
      if (pendingUrl === undefined) done()
    }
    const changed = (tabId: number, _info: unknown, tab: chrome.tabs.Tab) => {
      if (tabId === id) look(tab)
    }
    chrome.tabs.onUpdated.addListener(changed)
    // Closed meanwhile: nothing comes there any more.
    void chrome.tabs.get(id).then(look, done)
    return () => chrome.tabs.onUpdated.removeListener(changed)
  })
}

/** Waits until all of these tabs are closed, 3 s at most: their pages may ask whether to leave. */
export function allClosed(ids: readonly number[]): Waited {
  return waited(done => {
    const open = new Set(ids)
    const closed = (tabId: number) => {
      open.delete(tabId)
      if (open.size === 0) done()
    }
    chrome.tabs.onRemoved.addListener(closed)
    return () => chrome.tabs.onRemoved.removeListener(closed)
  })
}

function waited(listen: (done: () => void) => Stop): Waited {
  let giveUp = () => {}
  const done = new Promise<void>(resolve => {
    const late = setTimeout(() => giveUp(), patience)
    const stop = listen(() => giveUp())
    giveUp = () => {
      clearTimeout(late)
      stop()
      resolve()
    }
  })
  return { done, giveUp: () => giveUp() }
}
