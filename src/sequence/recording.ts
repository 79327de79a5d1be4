import type { Clock, Stop } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { Tab } from '../ports/tabs.ts'
import { cutText, wholeMs } from './keep-within-limits.ts'
import { createRecordingWriter } from './recording-writer.ts'
import type { Sequence, SequenceEvent, Track } from './sequence-schema.ts'
import { keptAddress, limits, sequenceVersion } from './sequence-schema.ts'
import type { Head } from './stored-sequence.ts'
import { asJson, changeIndex, entryOf, keys, withEntry } from './stored-sequence.ts'

/** A change of tab this long after an outcome still counts as its effect. Milliseconds. */
const effectMs = 500
/** A step without an outcome for longer than this, an answer for instance, changes no more tabs. Milliseconds. */
const stepMs = 5_000
/** Characters held back so that a recording that filled the storage can still be closed. */
const reserveLength = 16_384

/** What the recorder needs to know of a tab. */
export type RecordedTab = Pick<Tab, 'id' | 'title' | 'url'>

/** One recording under way: its clock, its tracks, its steps and its place in the store. */
export interface Recording {
  readonly id: string
  /** Whole milliseconds on the recording clock. */
  ms(): number
  /** Where on the recording clock the stretch since the start or the last pause began. */
  resumedAt(): number
  paused(): boolean
  pause(): void
  /** Tells how long the pause was, and whether another tab is in front than before it. */
  resume(): { readonly wallMs: number; readonly moved: boolean }
  events(): number
  /** Bytes of the events as JSON in UTF-8. */
  bytes(): number
  append(event: SequenceEvent): void
  /** Puts another event in the place of one that was appended lately. */
  amend(event: SequenceEvent, instead: SequenceEvent): void
  /** What was recorded until now, in order. The array of its events is the recording's own, and goes on growing. */
  soFar(): Sequence
  /** Track of the tab in front. */
  front(): number
  /** Track of that tab; a tab not seen before gets one, while there is room. */
  trackOf(tab: RecordedTab): number
  bringForward(tab: RecordedTab): number
  /** Track of a tab that is gone; undefined where it has none. One of its id that comes later is another tab. */
  closed(tabId: number): number | undefined
  /** The tab of that id has another from now on. */
  replaced(tabId: number, by: number): void
  beginStep(): number
  /** Real milliseconds since the step began; undefined if it has ended or never was. */
  endStep(step: number): number | undefined
  /** The step whose effect a change of tab would be now. */
  causeNow(): number | undefined
  /** Makes it known to the store. Rejects with `storage-full`. */
  open(): Promise<void>
  flush(): Promise<void>
  /** Takes over the timer that flushes, to stop it at the end. */
  everyFlush(stop: Stop): void
  /** Writes what is left and marks it as finished. Rejects with `storage-full` if even that has no room. */
  close(): Promise<void>
  /** Takes away what `open` wrote. */
  discard(): Promise<void>
}

export function createRecording(store: Store, clock: Clock, id: string, name: string): Recording {
  const createdAt = Math.round(clock.wall())
  const tracks: Track[] = []
  const trackByTab = new Map<number, number>()
  let front = 0
  /** Recording clock at `since`; it runs while `pausedAtWall` is undefined. */
  let base = 0
  let since = clock.now()
  let pausedAtWall: number | undefined
  let frontAtPause = 0
  const events: SequenceEvent[] = []
  let steps = 0
  const begun = new Map<number, number>()
  let lastEnd: { readonly step: number; readonly at: number } | undefined
  let stopFlush: Stop = () => {}

  const ms = (): number => wholeMs(pausedAtWall === undefined ? base + clock.now() - since : base)
  const head = (finished: boolean): Head => ({
    version: sequenceVersion,
    id,
    name,
    createdAt,
    durationMs: ms(),
    tracks: tracks.length > 0 ? [...tracks] : [{ tab: 0, title: '', url: '' }],
    events: events.length,
    steps,
    bytes: writer.bytes(),
    first: 0,
    chunks: writer.chunks(),
    finished,
    touchedAt: Math.round(clock.wall()),
  })
  const writer = createRecordingWriter(store, id, () => head(false))

  const trackOf = (tab: RecordedTab): number => {
    const known = trackByTab.get(tab.id)
    if (known !== undefined) return known
    const track = Math.min(tracks.length, limits.tracks - 1)
    if (track === tracks.length) {
      tracks.push({ tab: track, title: cutText(tab.title, limits.title), url: keptAddress(tab.url) })
    }
    trackByTab.set(tab.id, track)
    return track
  }
  const pause = (): void => {
    base = ms()
    pausedAtWall = clock.wall()
    since = clock.now()
    frontAtPause = front
  }

  return {
    id,
    ms,
    resumedAt: () => base,
    paused: () => pausedAtWall !== undefined,
    pause,
    resume: () => {
      // The wall clock may have been set back in the meantime, and the other may stand while the machine sleeps.
      const wallMs = wholeMs(Math.max(clock.wall() - (pausedAtWall ?? clock.wall()), clock.now() - since))
      pausedAtWall = undefined
      since = clock.now()
      return { wallMs, moved: front !== frontAtPause }
    },
    events: () => events.length,
    bytes: () => writer.bytes(),
    append: event => {
      // A note is appended on its release, and belongs where it was struck.
      const before = events.findLastIndex(other => other.ms <= event.ms)
      events.splice(before + 1, 0, event)
      writer.append(event)
    },
    amend: (event, instead) => {
      const at = events.lastIndexOf(event)
      if (at < 0) return
      events[at] = instead
      writer.amend(event, instead)
    },
    soFar: () => {
      const { version, durationMs, tracks: seen } = head(false)
      return { version, id, name, createdAt, durationMs, tracks: seen, events }
    },
    front: () => front,
    trackOf,
    bringForward: tab => {
      front = trackOf(tab)
      return front
    },
    closed: tabId => {
      const track = trackByTab.get(tabId)
      trackByTab.delete(tabId)
      return track
    },
    replaced: (tabId, by) => {
      const track = trackByTab.get(tabId)
      if (track === undefined) return
      trackByTab.delete(tabId)
      trackByTab.set(by, track)
    },
    beginStep: () => {
      begun.set(steps, clock.now())
      return steps++
    },
    endStep: step => {
      const at = begun.get(step)
      if (at === undefined) return undefined
      begun.delete(step)
      lastEnd = { step, at: clock.now() }
      return wholeMs(clock.now() - at)
    },
    causeNow: () => {
      const open = [...begun].at(-1)
      if (open !== undefined && clock.now() - open[1] <= stepMs) return open[0]
      return lastEnd !== undefined && clock.now() - lastEnd.at <= effectMs ? lastEnd.step : undefined
    },
    open: async () => {
      await store.set(keys.reserve(id), ' '.repeat(reserveLength))
      await writer.flush()
      await changeIndex(store, entries => withEntry(entries, entryOf(head(false))))
    },
    flush: () => writer.flush(),
    everyFlush: stop => {
      stopFlush = stop
    },
    close: async () => {
      stopFlush()
      if (pausedAtWall === undefined) pause()
      // Where the storage is full, giving up the reserve makes room for the rest.
      await writer.flush().catch(() => undefined)
      await store.remove([keys.reserve(id)])
      await writer.flush()
      const last = head(true)
      await store.set(keys.head(id), asJson(last))
      await changeIndex(store, entries => withEntry(entries, entryOf(last)))
    },
    discard: async () => {
      stopFlush()
      await store.remove([keys.reserve(id), keys.head(id)])
      await changeIndex(store, entries => entries.filter(entry => entry.id !== id)).catch(() => undefined)
    },
  }
}
