/** What an act came to that the document it was done in cannot tell of: other tabs, pages and frames. */
import type { ActEffect } from '../../src/ports/page-acting.ts'
import { ask, framesOf } from './frames.ts'

/** The most other frames that are watched, and how long each is waited for, in milliseconds. */
const mostFrames = 12
const framePatience = 300

export interface TabWatch {
  /** The tab that was opened from the watched one; undefined without one. */
  opened(): number | undefined
  /** What has happened to the tab as a whole; `none` where nothing has. */
  seen(): ActEffect
  stop(): void
}

/** Listens to what Chrome tells of a tab, until it is stopped. */
export function watchTab(tabId: number): TabWatch {
  let opened: number | undefined
  let navigation: 'none' | 'navigation' | 'download' = 'none'
  let framed = false
  const created = ({ sourceTabId, tabId: id }: { sourceTabId: number; tabId: number }) => {
    if (sourceTabId === tabId) opened ??= id
  }
  const went = (details: { tabId: number; frameId: number }) => {
    if (details.tabId !== tabId) return
    if (details.frameId === 0) navigation = 'navigation'
    else framed = true
  }
  const failed = (details: { tabId: number; frameId: number; error: string }) => {
    // A file that is downloaded begins as a page and comes to none.
    const aborted = /ABORTED/.test(details.error)
    if (details.tabId === tabId && details.frameId === 0 && aborted) navigation = 'download'
  }
  const { webNavigation } = chrome
  const moves = [
    webNavigation.onBeforeNavigate,
    webNavigation.onHistoryStateUpdated,
    webNavigation.onReferenceFragmentUpdated,
  ]
  webNavigation.onCreatedNavigationTarget.addListener(created)
  for (const move of moves) move.addListener(went)
  webNavigation.onErrorOccurred.addListener(failed)
  return {
    opened: () => opened,
    seen: () => {
      if (opened !== undefined) return 'tab'
      return navigation !== 'none' ? navigation : framed ? 'document' : 'none'
    },
    stop() {
      webNavigation.onCreatedNavigationTarget.removeListener(created)
      for (const move of moves) move.removeListener(went)
      webNavigation.onErrorOccurred.removeListener(failed)
    },
  }
}

/** Watches the other documents of the tab that have hands already; resolves with what asks them. */
export async function watchOtherFrames(tabId: number, documentId: string): Promise<() => Promise<ActEffect>> {
  const frames = await framesOf(tabId).catch(() => [])
  const others = frames.filter(frame => frame.documentId !== documentId).slice(0, mostFrames)
  const begun = await Promise.all(
    others.map(({ documentId: other }) =>
      ask(tabId, 'page-watch', { handle: 0 }, { documentId: other }, framePatience).then(
        () => [other],
        // Without hands, closed to extensions, or busy: what happens there is not seen.
        () => [],
      ),
    ),
  )
  return async () => {
    const effects = await Promise.all(
      begun
        .flat()
        .map(other =>
          ask(tabId, 'page-seen', { wait: false }, { documentId: other }, framePatience).catch(
            (): ActEffect => 'none',
          ),
        ),
    )
    return effects.find(effect => effect !== 'none' && effect !== 'focus') ?? 'none'
  }
}
