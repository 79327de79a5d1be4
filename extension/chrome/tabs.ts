import { ClavierError } from '../../src/errors.ts'
import type { Tab, TabChange, Tabs } from '../../src/ports/tabs.ts'

/** Titles and addresses are untrusted and may be huge. A cut address leads elsewhere: it is cut only past all use. */
const longest = 2000
const longestUrl = 65_536

/** The Tabs port over `chrome.tabs`, for the panel of the window it runs in. */
export function createTabs(): Tabs {
  return {
    async active() {
      const tab = await tabInFront()
      if (tab === undefined) throw new ClavierError('no-tab')
      return described(tab)
    },
    async list() {
      const tabs = await chrome.tabs.query({ windowType: 'normal' })
      return tabs.map(described).sort((a, b) => a.windowId - b.windowId || a.index - b.index)
    },
    async get(id) {
      return chrome.tabs.get(id).then(described, () => undefined)
    },
    async open(url) {
      const current = await tabInFront()
      const tab = await chrome.tabs.create({
        active: true,
        ...(url === undefined ? {} : { url }),
        ...(current === undefined ? {} : { index: current.index + 1, openerTabId: current.id }),
      })
      return described(tab)
    },
    async close(id) {
      await existing(id)
      await chrome.tabs.remove(id)
    },
    async activate(id) {
      const before = await existing(id)
      const tab = await chrome.tabs.update(id, { active: true })
      const window = await chrome.windows.get(before.windowId)
      if (!window.focused) await chrome.windows.update(before.windowId, { focused: true })
      return described(tab ?? before)
    },
    async travel(id, steps) {
      const before = await existing(id)
      const arrived = nextPage(id, before.url ?? '')
      try {
        await (steps < 0 ? chrome.tabs.goBack(id) : chrome.tabs.goForward(id))
      } catch {
        // Chrome's only word for the end of the history is a rejected promise.
        arrived.giveUp()
        throw new ClavierError('no-history')
      }
      await arrived.done
      return described(await existing(id))
    },
    async reload(id) {
      await existing(id)
      await chrome.tabs.reload(id)
    },
    async zoom(id) {
      await existing(id)
      return chrome.tabs.getZoom(id)
    },
    async setZoom(id, factor) {
      await existing(id)
      try {
        await chrome.tabs.setZoom(id, factor === 0 ? 0 : Math.min(5, Math.max(0.25, factor)))
      } catch {
        // Chrome keeps its own pages to itself, and says so only by rejecting.
        throw new ClavierError('page-unreachable')
      }
      return chrome.tabs.getZoom(id)
    },
    async reopen(url) {
      const closed = await chrome.sessions.getRecentlyClosed()
      // A window that was closed, or that the last session ended with, holds its tabs.
      const inWindow = (window?: chrome.windows.Window) => (url === undefined ? [] : (window?.tabs ?? []))
      const tabs = closed.flatMap(({ tab, window }) => (tab === undefined ? inWindow(window) : [tab]))
      const found = tabs.find(tab => url === undefined || tab.url === url)
      const sessionId = found?.sessionId
      if (sessionId === undefined) return undefined
      const restored = await chrome.sessions.restore(sessionId)
      return restored.tab === undefined ? undefined : described(restored.tab)
    },
    watch(changed) {
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
      const replaced = (added: number, tabId: number) =>
        tell(added, tab => ({ kind: 'replaced', tabId, tab }))
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
    },
  }
}

/**
 * The active tab; where that is Clavier's own panel in a tab, the one that was looked at before it:
 * commands are meant for pages, and must never close or leave the panel itself.
 */
async function tabInFront(): Promise<chrome.tabs.Tab | undefined> {
  const here = await chrome.tabs.query({ currentWindow: true })
  const panel = chrome.runtime.getURL(chrome.runtime.getManifest().side_panel?.default_path ?? '')
  const pages = here.filter(({ url }) => url !== panel)
  const latest = pages.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  return pages.find(({ active }) => active) ?? latest[0]
}

async function existing(id: number): Promise<chrome.tabs.Tab> {
  return chrome.tabs.get(id).catch(() => {
    throw new ClavierError('tab-gone')
  })
}

function described(tab: chrome.tabs.Tab): Tab {
  return {
    id: tab.id ?? chrome.tabs.TAB_ID_NONE,
    windowId: tab.windowId,
    index: tab.index,
    title: (tab.title ?? '').slice(0, longest),
    // A page that has not begun to load has no address yet but the one that it is to show.
    url: (tab.url || tab.pendingUrl || '').slice(0, longestUrl),
    active: tab.active,
    status: tab.status === 'loading' ? 'loading' : 'complete',
  }
}

/** A move through history answers before the page has changed; this waits until it has, 3 s at most. */
function nextPage(id: number, from: string): { done: Promise<void>; giveUp: () => void } {
  let giveUp = () => {}
  const done = new Promise<void>(resolve => {
    let moved = false
    const changed = (tabId: number, info: { status?: string; url?: string }, tab: chrome.tabs.Tab) => {
      if (tabId !== id) return
      moved ||= info.url !== undefined || info.status === 'loading' || tab.url !== from
      if (moved && tab.status === 'complete') giveUp()
    }
    const late = setTimeout(() => giveUp(), 3000)
    giveUp = () => {
      clearTimeout(late)
      chrome.tabs.onUpdated.removeListener(changed)
      resolve()
    }
    chrome.tabs.onUpdated.addListener(changed)
  })
  return { done, giveUp: () => giveUp() }
}
