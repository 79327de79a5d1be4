import type { ErrorCode } from '../errors.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Heard, Recogniser, RecogniserOptions } from '../ports/speech.ts'
import { createEchoGate, type EchoGate } from './echo-gate.ts'
import { createRestartWaits, ofDevice, ofOptions } from './restart-waits.ts'
import { createToldOnce } from './told-once.ts'

export type SupervisorState =
  | { readonly kind: 'off' | 'starting' | 'listening' }
  /**
   * It ended by itself and will be started again at `until`, in ms of `Clock.now()`, or when a device comes.
   * `error`: what was wrong, if anything.
   */
  | { readonly kind: 'waiting'; readonly until: number; readonly error: ErrorCode | undefined }
  /** It cannot go on until the user does something, such as plugging in a microphone. */
  | { readonly kind: 'stopped'; readonly error: ErrorCode }

export interface SupervisorOptions {
  readonly recogniser: Recogniser
  readonly clock: Clock
  readonly newCanceller: NewCanceller
  readonly options: () => RecogniserOptions
  /** Phrases that are let through while the gate is closed. */
  readonly urgent: readonly string[]
  readonly onHeard: (heard: Heard) => void
  /** Somebody begins to speak, or is silent again, where the recogniser tells. */
  readonly onSpeaking?: (now: boolean) => void
  /** What went wrong while it listens on. */
  readonly onNotice?: (error: ErrorCode) => void
  readonly onState: (state: SupervisorState) => void
}

export interface SpeechSupervisor {
  /** Begins to listen; while it listens already this does nothing. */
  start(): void
  stop(): void
  /** Takes new options: what listens or waits begins anew at once, and so does what they may have mended. */
  restart(): void
  /** Devices came or went: what waits for a microphone tries again at once. */
  deviceChanged(): void
  /** While closed (Clavier itself is heard) only urgent phrases get through. */
  readonly gate: Pick<EchoGate, 'set' | 'sounding'>
}

/** How long a cancelled recogniser may take to end, in ms, before the next one starts all the same. */
export const endingMs = 1000
/** How long one may take to begin, in ms: a permission that is asked for included. It has failed then. */
export const beginningMs = 15_000
/**
 * One that has told nothing for so long, in ms, is begun anew without a word: Chrome's ends by itself in a silence
 * of a minute at most, so that it hangs; a local one, that may hear silence for hours, loses a moment of it.
 */
export const stillMs = 300_000
/** Words in progress that neither go on nor end for so long, in ms, never will: it is begun anew. */
export const hungMs = 15_000

interface Session {
  readonly cancel: () => void
  startedAt: number | undefined
}

/**
 * Keeps one recogniser listening, never two: starts it again when it ends, hangs or fails, with growing waits
 * while it fails, and for good not at all where only the user can help. Results of a recogniser that was
 * replaced, and those that are told again, are dropped.
 */
export function createSpeechSupervisor(given: SupervisorOptions): SpeechSupervisor {
  const { recogniser, clock } = given
  const gate = createEchoGate(clock, given.urgent)
  const once = createToldOnce(clock)
  const waits = createRestartWaits()
  let state: SupervisorState = { kind: 'off' }
  /** The session that is listened to. */
  let current: Session | undefined
  /** The one that has not ended yet: the current one, or one that was cancelled. */
  let unended: Session | undefined
  /** The next one waits for that. */
  let queued = false
  let stopWaiting: Stop = () => {}
  let stopWatching: Stop = () => {}

  return {
    start() {
      if (state.kind !== 'off' && state.kind !== 'stopped') return
      waits.reset()
      begin()
    },
    stop() {
      if (state.kind === 'off') return
      drop()
      waits.forget()
      become({ kind: 'off' })
    },
    restart() {
      const mends = (error: ErrorCode) => ofOptions(error) || ofDevice(error)
      if (state.kind === 'off' || (state.kind === 'stopped' && !mends(state.error))) return
      waits.reset()
      anew()
    },
    deviceChanged() {
      const lacking = state.kind === 'waiting' || state.kind === 'stopped' ? state.error : undefined
      if (lacking !== undefined && ofDevice(lacking)) anew()
    },
    gate,
  }

  /** Ends what listens or waits, with nothing in its place. */
  function drop(): void {
    queued = false
    stopWaiting()
    stopWatching()
    const cancelled = current
    current = undefined
    cancelled?.cancel()
  }

  function anew(): void {
    drop()
    begin()
  }

  function begin(): void {
    become({ kind: 'starting' })
    // Two at once would cut each other off; the cancelled one tells when it is over.
    queued = unended !== undefined
    if (queued) stopWaiting = clock.after(endingMs, launch)
    else launch()
  }

  function launch(): void {
    queued = false
    const canceller = given.newCanceller()
    const session: Session = { cancel: () => canceller.cancel(), startedAt: undefined }
    current = session
    unended = session
    once.begin()
    watch(beginningMs, () => {
      drop()
      fail(session, 'recogniser-failed')
    })
    recogniser.start(
      given.options(),
      {
        started() {
          if (session !== current) return
          session.startedAt ??= clock.now()
          waits.listened()
          watch(stillMs, anew)
          if (state.kind !== 'listening') become({ kind: 'listening' })
        },
        heard(heard) {
          if (session === current) take(heard)
        },
        speaking(now) {
          if (session !== current) return
          watch(stillMs, anew)
          given.onSpeaking?.(now)
        },
        noticed(error) {
          if (session === current) given.onNotice?.(error)
        },
        ended: error => ended(session, error),
      },
      canceller.signal,
    )
  }

  function watch(ms: number, late: () => void): void {
    stopWatching()
    stopWatching = clock.after(ms, late)
  }

  function take(heard: Heard): void {
    // One that knows when words were said answers late, and has its own patience.
    watch(heard.final || heard.from !== undefined ? stillMs : hungMs, anew)
    if (!once.fresh(heard)) return
    const mine = gate.pass(heard)
    if (mine !== undefined) given.onHeard(mine)
  }

  function ended(session: Session, error: ErrorCode | undefined): void {
    const awaited = session === unended
    if (awaited) unended = undefined
    if (session === current) {
      stopWatching()
      current = undefined
      fail(session, error)
    } else if (awaited && queued) {
      // Somebody wanted to listen again before this one was over.
      stopWaiting()
      launch()
    }
  }

  /** What becomes of a session that is over. */
  function fail({ startedAt }: Session, error: ErrorCode | undefined): void {
    const wait = waits.after(error, startedAt === undefined ? 0 : clock.now() - startedAt)
    if (wait === undefined && error !== undefined) {
      become({ kind: 'stopped', error })
      return
    }
    const ms = wait ?? 0
    stopWaiting = clock.after(ms, begin)
    become({ kind: 'waiting', until: clock.now() + ms, error })
  }

  function become(next: SupervisorState): void {
    state = next
    given.onState(next)
  }
}
