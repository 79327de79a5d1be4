import type { ClosedTab, Restored } from '../../src/ports/tabs.ts'
import { described } from './described-tab.ts'

/** Titles are untrusted and may be huge. */
const longest = 2000

/** What was closed, newest first, as far as the browser remembers it. */
export async function closedTabs(): Promise<readonly ClosedTab[]> {
  const sessions = await chrome.sessions.getRecentlyClosed()
  return sessions.flatMap(({ lastModified, tab, window }): ClosedTab[] => {
    const session = tab?.sessionId ?? window?.sessionId
    const tabs = window?.tabs ?? (tab === undefined ? [] : [tab])
    const shown = tabs.find(({ active }) => active) ?? tabs[0]
    if (session === undefined || shown === undefined) return []
    const { title = '', url = '' } = shown
    const about = { title: title.slice(0, longest), url, tabs: tabs.length }
    // Seconds in Chrome; in milliseconds elsewhere.
    return [{ session, ...about, at: lastModified < 1e11 ? lastModified * 1000 : lastModified }]
  })
}

/** Brings back what was closed; undefined if the browser has forgotten it. */
export async function restoreClosed(session: string): Promise<Restored | undefined> {
  const restored = await chrome.sessions.restore(session).catch(() => undefined)
  if (restored?.tab !== undefined) return { ...described(restored.tab), ownWindow: false }
  const tabs = restored?.window?.tabs ?? []
  const shown = tabs.find(({ active }) => active) ?? tabs[0]
  return shown === undefined ? undefined : { ...described(shown), ownWindow: true }
}

/** Brings back what was closed last, or the last closed tab that showed `url`. */
export async function reopenClosed(url?: string): Promise<Restored | undefined> {
  const sessions = await chrome.sessions.getRecentlyClosed()
  // A window that was closed, or that the last session ended with, holds its tabs.
  const found =
    url === undefined
      ? (sessions[0]?.tab ?? sessions[0]?.window)
      : sessions
          .flatMap(({ tab, window }) => (tab === undefined ? (window?.tabs ?? []) : [tab]))
          .find(tab => tab.url === url)
  return found?.sessionId === undefined ? undefined : restoreClosed(found.sessionId)
}
