import { ClavierError } from '../errors.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Intent, OutcomeData } from '../ports/intent.ts'
import type { Fingerprint } from '../ports/page.ts'
import type { ElementTarget } from '../ports/page-targets.ts'
import type { Store } from '../ports/store.ts'
import {
  cutText,
  keptFingerprint,
  keptIntent,
  keptLanguage,
  keptTarget,
  wholeMs,
  within,
} from './keep-within-limits.ts'
import type { RecordedTab, Recording } from './recording.ts'
import { createRecording } from './recording.ts'
import { recoverUnfinished } from './recover-unfinished.ts'
import type { DidEvent, MediaEvent, NoteEvent, Sequence, SequenceEvent, TabEvent } from './sequence-schema.ts'
import { keptAddress, limits } from './sequence-schema.ts'
import type { SequenceEntry } from './stored-sequence.ts'
import { loadStored } from './stored-sequence.ts'

/** Half a second below the two that a killed browser may lose, for the write itself. */
const flushMs = 1_500
/** A recording is cut short at the flush that the store refuses after so many that it has refused just before. */
const mostRefusals = 3
export interface RecorderState {
  readonly kind: 'idle' | 'recording' | 'paused'
  /** Milliseconds on the recording clock; 0 when idle. */
  readonly ms: number
  readonly events: number
  /** Of its events' JSON in UTF-8. */
  readonly bytes: number
}

/** A step that was recorded, to be given to `outcome`. */
export interface RecordedStep {
  readonly sequence: string
  readonly step: number
}

export interface RecorderOptions {
  readonly store: Store
  readonly clock: Clock
  /** A new id: 1 to 64 of A–Z, a–z, 0–9, `_` and `-`. */
  readonly newId: () => string
  /** Commands that are never recorded, such as those that steer recording and playing. */
  readonly neverReplayed?: ReadonlySet<string>
  /** Asked once when a recording finds the storage full, before it ends by itself; resolves with whether there is room now. */
  readonly makeRoom?: () => Promise<boolean>
  /** Told when a recording had to end by itself (`storage-full`, `storage-refused`, `recording-full`), after it was kept. */
  readonly onCutShort?: (error: ClavierError) => void
}

/** All that append do nothing unless recording: in a pause interaction goes on unrecorded. */
export interface Recorder {
  /** Resolves with the id once the recording is known to the store. Rejects: `already-recording`, `storage-full`. */
  start(options?: { readonly name?: string; readonly tab?: RecordedTab }): Promise<string>
  /** Rejects: `not-recording`, `storage-full` (and then the recording has ended and is kept). */
  pause(): Promise<void>
  /** Throws `not-recording`, or `already-recording` when it is not paused. */
  resume(): void
  /**
   * Resolves with the sequence as it was saved. Rejects: `not-recording`, `sequence-broken`; with `storage-full` or
   * `storage-refused` it has ended and waits: the next call saves it.
   */
  stop(): Promise<Sequence>
  /** A key that was just released; `duration` in ms. It is placed at its onset, within the stretch since a pause. */
  note(note: Pick<NoteEvent, 'key' | 'velocity' | 'duration' | 'spells'>): void
  said(
    said: { readonly text: string; readonly confidence: number; readonly language: string },
    options?: { readonly secret?: boolean },
  ): void
  /** Undefined if it was not recorded. A secret keeps its command but not its words. */
  did(
    intent: Intent,
    options?: { readonly secret?: boolean; readonly target?: ElementTarget },
  ): RecordedStep | undefined
  /** What a step acts on, known only after it began; nothing once it has its outcome. Of a secret one the name alone is kept. */
  target(of: RecordedStep, target: ElementTarget): void
  /** The first outcome of a step counts; takes what `did` gave, so that nothing need be asked. */
  outcome(of: RecordedStep | undefined, outcome: OutcomeData, fingerprint?: Fingerprint): void
  /**
   * A tab was opened (and is in front), or came to the front. It is kept as the effect of the last step if that
   * began less than five seconds ago and has no outcome yet, or got it less than half a second ago; or of a step
   * that it is known to be the effect of.
   */
  tab(action: Exclude<TabEvent['action'], 'close'>, tab: RecordedTab, of?: RecordedStep): void
  /** A tab was closed, likewise; nothing where it took no part. */
  closed(tabId: number, of?: RecordedStep): void
  /** The browser gave a tab another id. */
  replaced(tabId: number, by: number): void
  /** A sound or film of that tab was started, stopped or moved, at `ms` on the recording clock. */
  media(
    media: Pick<MediaEvent, 'ms' | 'place' | 'mediaMs' | 'playing'>,
    tab: RecordedTab,
    of?: RecordedStep,
  ): void
  mark(label: string): void
  state(): RecorderState
  /**
   * What is being recorded, until now; undefined when idle. An object of its own after every change; the array
   * of its events is shared and grows: at its end, but for notes, which go in where they were struck.
   */
  soFar(): Sequence | undefined
  /** Called after every change of kind and every event. */
  watch(changed: (state: RecorderState) => void): Stop
  /** See `recoverUnfinished`: to be called once on start-up; may take five seconds, need not be awaited. */
  recoverUnfinished(): Promise<readonly SequenceEntry[]>
}

/** An event but for the time and track that the recorder gives it. */
type Untimed<E> = E extends SequenceEvent ? Omit<E, 'ms' | 'track'> : never

export function createRecorder(options: RecorderOptions): Recorder {
  const { store, clock } = options
  const watchers = new Set<(state: RecorderState) => void>()
  let current: Recording | undefined
  /** Ended, and not closed in the store yet: `stop` tries again. */
  let unclosed: Recording | undefined
  /** Flushes that the store has refused since the last one that it took. */
  let refusals = 0
  /** Steps of the recording under way that have no outcome yet. */
  const openSteps = new Map<number, DidEvent>()

  const state = (): RecorderState =>
    current === undefined
      ? { kind: 'idle', ms: 0, events: 0, bytes: 0 }
      : {
          kind: current.paused() ? 'paused' : 'recording',
          ms: current.ms(),
          events: current.events(),
          bytes: current.bytes(),
        }
  const tell = (): void => {
    const now = state()
    for (const changed of [...watchers]) changed(now)
  }
  const recording = (): Recording | undefined => (current?.paused() === false ? current : undefined)
  const needed = (): Recording => {
    if (current === undefined) throw new ClavierError('not-recording')
    return current
  }

  const cutShort = async (cut: Recording, error: ClavierError): Promise<void> => {
    if (current !== cut) return
    current = undefined
    tell()
    // Closing may fail for the same reason; then `stop` closes it, or recovery on the next start-up.
    unclosed = cut
    await closeLeft().catch(() => undefined)
    options.onCutShort?.(error)
  }
  const closeLeft = async (): Promise<void> => {
    const left = unclosed
    await left?.close()
    if (unclosed === left) unclosed = undefined
  }
  const withRoom = (write: () => Promise<void>): Promise<void> =>
    write().catch(async error => {
      if (coded(error).code !== 'storage-full' || !(await options.makeRoom?.())) throw error
      await write()
    })
  /** Rejects where there is no room, or the store has refused too often; what was refused is tried with the next one. */
  const flush = async (flushed: Recording): Promise<void> => {
    try {
      await withRoom(() => flushed.flush())
      refusals = 0
    } catch (error) {
      refusals += 1
      if (coded(error).code === 'storage-full' || refusals >= mostRefusals) throw error
    }
  }
  let opening = false
  /** Before the regular write, which tries again where this was refused, makes room, and counts. */
  const writeSoon = (to: Recording): void => {
    // The store knows of it first.
    if (!opening) void to.flush().catch(() => undefined)
  }
  const tick = (ticking: Recording): void => {
    ticking.everyFlush(
      clock.after(flushMs, () => {
        tick(ticking)
        void flush(ticking).catch(error => cutShort(ticking, coded(error)))
      }),
    )
  }
  /** Takes the event for its own. */
  const append = (
    to: Recording,
    event: Untimed<SequenceEvent>,
    ms = to.ms(),
    track = to.front(),
  ): SequenceEvent | undefined => {
    if (to.events() >= limits.events || to.ms() >= limits.durationMs) {
      void cutShort(to, new ClavierError('recording-full'))
      return undefined
    }
    // Not to a copy: older V8 (Node 20) gives each copy with more fields a hidden class of its own, slow to make and read.
    const whole = Object.assign(event, { ms, track }) as SequenceEvent // gives back the two fields that Untimed took away
    to.append(whole)
    tell()
    return whole
  }

  const tabChanged = (action: TabEvent['action'], track: number, cause: RecordedStep | undefined): void => {
    const to = recording()
    if (to === undefined) return
    const of = cause?.sequence === to.id ? cause.step : to.causeNow()
    append(to, { kind: 'tab', action, ...(of === undefined ? {} : { of }) }, to.ms(), track)
  }

  return {
    start: async ({ name = '', tab } = {}) => {
      if (current !== undefined) throw new ClavierError('already-recording')
      const started = createRecording(store, clock, options.newId(), cutText(name.trim(), limits.title))
      if (tab !== undefined) started.bringForward(tab)
      openSteps.clear()
      refusals = 0
      current = started
      tell()
      opening = true
      try {
        await started.open()
      } catch (error) {
        if (current === started) current = undefined
        tell()
        // What is left of it is closed as one that was cut off.
        await started.discard().catch(() => undefined)
        throw error
      } finally {
        opening = false
      }
      void closeLeft().catch(() => undefined)
      if (current === started) tick(started)
      return started.id
    },
    pause: async () => {
      const paused = recording()
      if (paused === undefined) throw new ClavierError('not-recording')
      paused.pause()
      tell()
      try {
        await flush(paused)
      } catch (error) {
        await cutShort(paused, coded(error))
        throw error
      }
    },
    resume: () => {
      const resumed = needed()
      if (!resumed.paused()) throw new ClavierError('already-recording')
      const { wallMs, moved } = resumed.resume()
      append(resumed, { kind: 'pause', wallMs })
      // Somebody changed tabs while nothing was recorded.
      if (moved) append(resumed, { kind: 'tab', action: 'switch' })
      tell()
    },
    stop: async () => {
      const stopped = current ?? unclosed
      if (stopped === undefined) throw new ClavierError('not-recording')
      current = undefined
      unclosed = stopped
      tell()
      await withRoom(() => stopped.close())
      const kept = await loadStored(store, stopped.id)
      if (unclosed === stopped) unclosed = undefined
      return kept
    },
    note: ({ key, velocity, duration, spells }) => {
      const to = recording()
      if (to === undefined) return
      const now = to.ms()
      const length = Math.min(wholeMs(duration), now - to.resumedAt())
      const note = {
        kind: 'note',
        key: Math.round(within(key, 127)),
        velocity: within(velocity, 1),
        duration: length,
        ...(spells && { spells }),
      } as const
      append(to, note, now - length)
    },
    said: ({ text, confidence, language }, { secret = false } = {}) => {
      const to = recording()
      if (to === undefined) return
      const words = secret ? '' : cutText(text, limits.words)
      const kept = {
        kind: 'said',
        text: words,
        confidence: within(confidence, 1),
        language: keptLanguage(language),
      } as const
      append(to, secret ? { ...kept, secret } : kept)
    },
    did: (intent, { secret = false, target } = {}) => {
      const to = recording()
      if (to === undefined || options.neverReplayed?.has(intent.command)) return undefined
      const step = to.beginStep()
      const kept = {
        kind: 'did',
        step,
        intent: keptIntent(intent, secret),
        ...(target === undefined ? {} : { target: keptTarget(target, secret) }),
      } as const
      const event = append(to, secret ? { ...kept, secret } : kept)
      if (event?.kind === 'did') openSteps.set(step, event)
      // At once: the panel may be closed as soon as the user has seen what came of it.
      writeSoon(to)
      return { sequence: to.id, step }
    },
    target: (of, target) => {
      const event = of.sequence === current?.id ? openSteps.get(of.step) : undefined
      if (event === undefined || event.target !== undefined) return
      const aimed = { ...event, target: keptTarget(target, event.secret === true) }
      openSteps.set(of.step, aimed)
      current?.amend(event, aimed)
      tell()
    },
    outcome: (of, { status, error }, fingerprint) => {
      const to = current
      if (to === undefined || of?.sequence !== to.id) return
      const latencyMs = to.endStep(of.step)
      if (latencyMs === undefined) return
      openSteps.delete(of.step)
      append(to, {
        kind: 'outcome',
        of: of.step,
        status,
        latencyMs,
        ...(error === undefined ? {} : { code: error.code }),
        ...(fingerprint === undefined ? {} : { fingerprint: keptFingerprint(fingerprint) }),
      })
      writeSoon(to)
    },
    tab: (action, tab, cause) => {
      const track = current?.bringForward(tab)
      if (track !== undefined) tabChanged(action, track, cause)
    },
    closed: (tabId, cause) => {
      const track = current?.closed(tabId)
      if (track !== undefined) tabChanged('close', track, cause)
    },
    replaced: (tabId, by) => current?.replaced(tabId, by),
    media: ({ ms, place, mediaMs, playing }, tab, of) => {
      const to = recording()
      if (to === undefined) return
      const event = {
        kind: 'media',
        url: keptAddress(tab.url),
        place: Math.round(within(place, 1_000)),
        mediaMs: wholeMs(mediaMs),
        playing,
        ...(of?.sequence === to.id ? { of: of.step } : {}),
      } as const
      append(to, event, Math.min(wholeMs(ms), to.ms()), to.trackOf(tab))
    },
    mark: label => {
      const to = recording()
      if (to === undefined) return
      append(to, { kind: 'mark', label: cutText(label, limits.title) })
      writeSoon(to)
    },
    state,
    soFar: () => current?.soFar(),
    watch: changed => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    recoverUnfinished: () => recoverUnfinished(store, clock, () => current?.id),
  }
}

function coded(error: unknown): ClavierError {
  return error instanceof ClavierError ? error : new ClavierError('storage-refused')
}
