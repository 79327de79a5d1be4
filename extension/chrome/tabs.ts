import { ClavierError } from '../../src/errors.ts'
import { mayBeOpened } from '../../src/music/kept-url.ts'
import type { Tabs } from '../../src/ports/tabs.ts'
import { closedTabs, reopenClosed, restoreClosed } from './closed-tabs.ts'
import { described } from './described-tab.ts'
import { stopLoading } from './stop-loading.ts'
import { allClosed, nextPage, watchTabs } from './tab-events.ts'
import { tabInFront } from './tab-in-front.ts'
import { travel } from './travel.ts'

/** The Tabs port over `chrome.tabs`. `attended`: the window that commands are meant for. */
export function createTabs(attended: () => number | undefined): Tabs {
  return {
    async active() {
      const tab = await tabInFront(attended)
      if (tab === undefined) throw new ClavierError('no-tab')
      return described(tab)
    },
    async list() {
      const tabs = await chrome.tabs.query({ windowType: 'normal' })
      return tabs.map(described).sort((a, b) => a.windowId - b.windowId || a.index - b.index)
    },
    async sounding() {
      const tabs = await chrome.tabs.query({ windowType: 'normal', audible: true })
      return tabs.map(described).sort((a, b) => a.windowId - b.windowId || a.index - b.index)
    },
    async get(id) {
      return chrome.tabs.get(id).then(described, () => undefined)
    },
    async open(url) {
      const current = await tabInFront(attended)
      const tab = await edit(() =>
        chrome.tabs.create({
          active: true,
          ...to(url),
          ...(current === undefined
            ? {}
            : { windowId: current.windowId, index: current.index + 1, openerTabId: current.id }),
        }),
      )
      return described(tab)
    },
    async close(id) {
      await existing(id)
      await untilClosed([id], () => chrome.tabs.remove(id))
    },
    async activate(id) {
      // Not looked for first: the user waits for it, and what is gone is refused by Chrome.
      const tab = (await edit(() => chrome.tabs.update(id, { active: true }))) ?? (await existing(id))
      const window = await chrome.windows.get(tab.windowId)
      // One that is minimised comes back by this as well.
      if (!window.focused) await edit(() => chrome.windows.update(tab.windowId, { focused: true }))
      return described(tab)
    },
    async travel(id, steps) {
      const gone = await travel(await existing(id), steps)
      return { ...described(await existing(id)), steps: gone }
    },
    async navigate(id, url) {
      const before = await existing(id)
      const there = to(url)
      return leaving(before, () => chrome.tabs.update(id, there))
    },
    async search(id, words) {
      const before = await existing(id)
      return leaving(before, () => chrome.search.query({ text: words, tabId: id }))
    },
    async reload(id) {
      await existing(id)
      await chrome.tabs.reload(id)
    },
    async stopLoading(id) {
      await existing(id)
      return stopLoading(id)
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
    async move(id, { windowId, index }) {
      await existing(id)
      // Nothing else may be in there: Chrome refuses what it does not know.
      await edit(() => chrome.tabs.move(id, { windowId, index }))
      return described(await existing(id))
    },
    async detach(id) {
      const before = await existing(id)
      await edit(() => chrome.windows.create({ tabId: id, focused: true, incognito: before.incognito }))
      return described(await existing(id))
    },
    async duplicate(id) {
      const before = await existing(id)
      const copy = await edit(() => chrome.tabs.duplicate(id))
      return described(copy ?? before)
    },
    setPinned: (id, pinned) => updated(id, { pinned }),
    setMuted: (id, muted) => updated(id, { muted }),
    async openWindow(url) {
      const window = await edit(() => chrome.windows.create({ focused: true, ...to(url) }))
      const [tab] = window?.tabs ?? []
      if (tab === undefined) throw new ClavierError('no-tab')
      return described(tab)
    },
    async closeWindow(windowId) {
      const tabs = await chrome.tabs.query({ windowId })
      if (tabs.length === 0) throw new ClavierError('window-gone')
      const ids = tabs.flatMap(({ id }) => id ?? [])
      await untilClosed(ids, () => edit(() => chrome.windows.remove(windowId)))
    },
    closed: closedTabs,
    restore: restoreClosed,
    reopen: reopenClosed,
    watch: watchTabs,
  }
}

/** The one place from which addresses are opened: whatever has let one pass that is a script, it ends here. */
function to(url: string | undefined): { readonly url?: string } {
  if (url === undefined) return {}
  if (!mayBeOpened(url)) throw new ClavierError('address-refused')
  return { url }
}

async function existing(id: number): Promise<chrome.tabs.Tab> {
  return chrome.tabs.get(id).catch(() => {
    throw new ClavierError('tab-gone')
  })
}

async function updated(id: number, change: chrome.tabs.UpdateProperties) {
  const before = await existing(id)
  const after = await edit(() => chrome.tabs.update(id, change))
  return described(after ?? before)
}

/** Starts a move to another page and waits until it is there. */
async function leaving(before: chrome.tabs.Tab, go: () => Promise<unknown>) {
  const id = before.id ?? chrome.tabs.TAB_ID_NONE
  const arrived = nextPage(id, before.url ?? '')
  try {
    await edit(go)
  } catch (error) {
    arrived.giveUp()
    throw error
  }
  await arrived.done
  return described(await existing(id))
}

async function untilClosed(ids: readonly number[], close: () => Promise<void>): Promise<void> {
  const closed = allClosed(ids)
  // Chrome says nothing for as long as a page asks whether to leave.
  const failed = new Promise<never>((_, reject) => void close().catch(reject))
  try {
    await Promise.race([closed.done, failed])
  } finally {
    closed.giveUp()
  }
  const left = await Promise.all(ids.map(id => chrome.tabs.get(id).then(described, () => undefined)))
  const [stays] = left.filter(tab => tab !== undefined)
  if (stays !== undefined) throw new ClavierError('tab-stays', { title: stays.title })
}

/** Chrome tells only by its messages why tabs and windows were left as they are. */
async function edit<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/cannot be edited right now/i.test(message)) throw new ClavierError('tabs-busy')
    if (/invalid url/i.test(message)) throw new ClavierError('address-refused')
    if (/no tab with id/i.test(message)) throw new ClavierError('tab-gone')
    if (/no window with id/i.test(message)) throw new ClavierError('window-gone')
    if (/incognito|between profiles|normal windows/i.test(message)) throw new ClavierError('windows-apart')
    throw error
  }
}
