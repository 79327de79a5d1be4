import { described } from './described-tab.ts'

/**
 * The active tab of a window; where that is Clavier's own panel in a tab, the one that was looked at before it:
 * commands are meant for pages, and must never close or leave the panel itself. `attended`: the window; the
 * caller's own where it is undefined.
 */
export async function tabInFront(attended: () => number | undefined): Promise<chrome.tabs.Tab | undefined> {
  const windowId = attended()
  const here = await chrome.tabs.query(windowId === undefined ? { currentWindow: true } : { windowId })
  const pages = here.filter(tab => !described(tab).panel)
  const latest = pages.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  return pages.find(({ active }) => active) ?? latest[0]
}
