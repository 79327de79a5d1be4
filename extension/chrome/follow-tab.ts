/**
 * Follows the tab in front: opens a channel to each of its documents, and keeps to what comes in front, to new
 * pages and new frames. What a document tells is put where the document lies in the tab.
 */
import * as v from 'valibot'
import { leastBetween, leastScroller, scrollsWithFocus, toMove } from '../../src/page/follow-move.ts'
import type { FollowSeen } from '../../src/page/follower.ts'
import type { ThingSeen } from '../../src/page/thing-at.ts'
import type { Stop } from '../../src/ports/clock.ts'
import type { Followed, FollowMove } from '../../src/ports/page-layout.ts'
import { followChannel, followSeen } from '../messaging/protocol-layout.ts'
import { type Frame, framePatience, framesOf, reachFrame } from './frames.ts'
import { placeInTab } from './place-in-tab.ts'
import type { DocumentTarget, PointedAt } from './pointed.ts'
import { tabInFront } from './tab-in-front.ts'

/** The most documents of a tab that are followed: advertisements nest hundreds. */
const mostFollowed = 60
/** How long others are waited for that come with a document or a tab, in milliseconds. */
const swarm = 80

/** What is to be told, and the document that it is in. */
interface Waiting {
  readonly by: Followed
  readonly frame: Frame
  readonly seen: ThingSeen
  readonly scrolled: number
}

export interface FollowedTab {
  /** The panel itself has pointed at something. */
  pointed(tabId: number, target: DocumentTarget, at: PointedAt): Promise<void>
  readonly stop: Stop
}

export function followTab(
  what: readonly Followed[],
  told: (move: FollowMove) => void,
  attended: () => number | undefined,
): FollowedTab {
  const channels = new Map<string, chrome.runtime.Port>()
  let tabId: number | undefined
  let stopped = false
  let aiming: ReturnType<typeof setTimeout> | undefined
  let again = false
  let busy = false
  let waiting: Waiting | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let toldAt = Number.NEGATIVE_INFINITY
  let focusAt = Number.NEGATIVE_INFINITY
  const place = placeInTab()

  /** Soon, once for all that change at a time. */
  function aimSoon(): void {
    if (!stopped) aiming ??= setTimeout(() => void aim(), swarm)
  }

  async function aim(): Promise<void> {
    if (busy) {
      again = true
      aiming = undefined
      return
    }
    busy = true
    again = false
    aiming = undefined
    // Whatever cannot be reached is not followed; it is looked at again when it changes.
    await connect().catch(() => undefined)
    busy = false
    if (again) aimSoon()
  }

  async function connect(): Promise<void> {
    const tab = await tabInFront(attended)
    const asleep = tab?.discarded === true || tab?.status === 'unloaded'
    const next = asleep ? undefined : tab?.id
    if (next !== tabId) letGo()
    tabId = next
    // Hints are moved by the panel itself: no page has to tell of them.
    if (next === undefined || stopped || what.every(kind => kind === 'hint')) return
    const frames = (await framesOf(next)).slice(0, mostFollowed)
    for (const [documentId, channel] of channels) {
      if (frames.some(frame => frame.documentId === documentId)) continue
      channels.delete(documentId)
      channel.disconnect()
    }
    await Promise.all(frames.map(frame => open(next, frame).catch(() => undefined)))
  }

  async function open(id: number, frame: Frame): Promise<void> {
    const { documentId } = frame
    if (channels.has(documentId)) return
    await reachFrame(id, frame, 'page-hello', {}, framePatience)
    if (stopped || tabId !== id || channels.has(documentId)) return
    const channel = chrome.tabs.connect(id, { name: followChannel, documentId })
    channels.set(documentId, channel)
    channel.onDisconnect.addListener(() => {
      // Reading it tells Chrome that it is known: a page may go while it is called.
      void chrome.runtime.lastError
      if (channels.get(documentId) === channel) channels.delete(documentId)
    })
    channel.onMessage.addListener(message => {
      const parsed = v.safeParse(followSeen, message)
      if (parsed.success && channels.get(documentId) === channel) heard(frame, parsed.output)
    })
    channel.postMessage({ what: [...what] })
  }

  function heard(frame: Frame, seen: FollowSeen): void {
    if (!what.includes(seen.by)) return
    // The page around a frame scrolls for the focus in it.
    if (seen.by === 'scroll' && performance.now() - focusAt < scrollsWithFocus) return
    if (seen.by === 'focus') focusAt = performance.now()
    take({ by: seen.by, frame, seen, scrolled: seen.scrolled })
  }

  function take(next: Waiting): void {
    if (stopped) return
    waiting = next
    timer ??= setTimeout(() => void tell(), Math.max(0, toldAt + leastBetween - performance.now()))
  }

  async function tell(): Promise<void> {
    const next = waiting
    waiting = undefined
    const id = tabId
    // Gone meanwhile, or nobody knows where it lies: there is nothing to be told of it.
    const where =
      next && id !== undefined ? await place(id, next.frame, next.seen).catch(() => undefined) : undefined
    timer = undefined
    if (next !== undefined && where !== undefined && !stopped && id === tabId && isTold(next, where.frame)) {
      toldAt = performance.now()
      told(toMove(next.by, next.seen, where, next.scrolled))
    }
    if (waiting !== undefined) take(waiting)
  }

  /** A small frame that scrolls is a detail of the page. */
  function isTold({ by, frame }: Waiting, share: number): boolean {
    return by !== 'scroll' || frame.frameId === 0 || share >= leastScroller
  }

  function letGo(): void {
    waiting = undefined
    for (const channel of channels.values()) channel.disconnect()
    channels.clear()
  }

  const stopWatching = watchFronts(id => {
    if (id === undefined || id === tabId) aimSoon()
  })
  void aim()

  return {
    async pointed(id, target, at) {
      if (id !== tabId || stopped) return
      const frame = (await framesOf(id).catch(() => [])).find(one =>
        'frameId' in target ? one.frameId === 0 : one.documentId === target.documentId,
      )
      if (frame === undefined) return
      const next = await pointedThing(id, frame, at).catch(() => undefined)
      if (next !== undefined) take({ ...next, frame, scrolled: 0 })
    },
    stop() {
      stopped = true
      stopWatching()
      clearTimeout(aiming)
      clearTimeout(timer)
      letGo()
    },
  }

  async function pointedThing(
    id: number,
    frame: Frame,
    at: PointedAt,
  ): Promise<Pick<Waiting, 'by' | 'seen'> | undefined> {
    if (at.by === 'hint') {
      if (!what.includes('hint')) return undefined
      const seen = await reachFrame(id, frame, 'page-place', { handle: at.handle }, framePatience)
      return { by: 'hint', seen }
    }
    if (!what.includes('pointer') && !what.includes('hint')) return undefined
    const { numbered, ...seen } = await reachFrame(id, frame, 'page-place-at', { at: at.at }, framePatience)
    if (what.includes('pointer')) return { by: 'pointer', seen }
    return numbered ? { by: 'hint', seen } : undefined
  }
}

/** Tells of tabs that have new documents, and, without a tab, that another one may have come in front. */
function watchFronts(changed: (tabId?: number) => void): Stop {
  const activated = () => changed()
  const updated = (tabId: number, { status }: { status?: string | undefined }) => {
    if (status === 'complete') changed(tabId)
  }
  const committed = ({ tabId }: { tabId: number }) => changed(tabId)
  chrome.tabs.onActivated.addListener(activated)
  chrome.tabs.onReplaced.addListener(activated)
  chrome.tabs.onUpdated.addListener(updated)
  chrome.windows.onFocusChanged.addListener(activated)
  // New frames, and pages that come back out of the cache, tell of themselves by nothing else.
  chrome.webNavigation.onCommitted.addListener(committed)
  chrome.webNavigation.onDOMContentLoaded.addListener(committed)
  return () => {
    chrome.tabs.onActivated.removeListener(activated)
    chrome.tabs.onReplaced.removeListener(activated)
    chrome.tabs.onUpdated.removeListener(updated)
    chrome.windows.onFocusChanged.removeListener(activated)
    chrome.webNavigation.onCommitted.removeListener(committed)
    chrome.webNavigation.onDOMContentLoaded.removeListener(committed)
  }
}
