import type { ErrorCode } from '../errors.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { Heard, Recogniser, RecogniserOptions } from '../ports/speech.ts'
import { createEchoGate } from './echo-gate.ts'

export type SupervisorState =
  | { readonly kind: 'off' | 'starting' | 'listening' }
  /**
   * It ended by itself and will be started again at `until`, in ms of `Clock.now()`. `error`: what was
   * wrong, if anything.
   */
  | { readonly kind: 'waiting'; readonly until: number; readonly error: ErrorCode | undefined }
  /** It cannot go on until the user does something. */
  | { readonly kind: 'stopped'; readonly error: ErrorCode }

export interface SupervisorOptions {
  readonly recogniser: Recogniser
  readonly clock: Clock
  readonly newCanceller: () => { readonly signal: CancelSignal; cancel(): void }
  readonly options: () => RecogniserOptions
  /** Phrases that are let through while the gate is closed. */
  readonly urgent: readonly string[]
  readonly onHeard: (heard: Heard) => void
  readonly onState: (state: SupervisorState) => void
}

export interface SpeechSupervisor {
  /** Begins to listen; while it listens already this does nothing. */
  start(): void
  stop(): void
  /**
   * While closed (Clavier itself is heard) only urgent phrases get through. `saying`: what Clavier
   * says, so that an urgent phrase is also known at the end of it.
   */
  gate(closed: boolean, saying?: string): void
}

/** First wait before a restart, in ms, doubled at every failure in a row. */
export const firstWait = 250
export const longestWait = 8000
/** A recogniser that ran this long, in ms, was well: the next wait is the first one again. */
export const wellAfter = 10_000
/** The same for one that ended without an error, as Chrome's does after some seconds of silence. */
export const wellAfterSilence = 1000
/** How long a cancelled recogniser may take to end, in ms, before the next one starts all the same. */
export const endingMs = 1000
/** A new recogniser whose first words are the last ones of the one before, this soon, in ms, repeats them. */
export const repeatedMs = 1000

/** What no restart mends. */
const final: readonly ErrorCode[] = [
  'microphone-denied',
  'microphone-prompt',
  'microphone-missing',
  'recogniser-missing',
  'language-unsupported',
]

interface Session {
  readonly cancel: () => void
  startedAt: number | undefined
  heardFinal: boolean
}

/**
 * Keeps one recogniser listening, never two: starts it again when it ends, with growing waits while it
 * fails, and for good not at all where only the user can help. Results of a recogniser that was
 * replaced, and those that its successor tells again, are dropped.
 */
export function createSpeechSupervisor(given: SupervisorOptions): SpeechSupervisor {
  const { recogniser, clock } = given
  const gate = createEchoGate(clock, given.urgent)
  let state: SupervisorState = { kind: 'off' }
  /** The session that is listened to. */
  let current: Session | undefined
  /** The one that has not ended yet: the current one, or one that was cancelled. */
  let unended: Session | undefined
  let stopWaiting: Stop = () => {}
  let wait = firstWait
  let lastFinal = { text: '', at: Number.NEGATIVE_INFINITY }

  return {
    start() {
      if (state.kind !== 'off' && state.kind !== 'stopped') return
      wait = firstWait
      begin()
    },
    stop() {
      if (state.kind === 'off') return
      stopWaiting()
      const cancelled = current
      current = undefined
      cancelled?.cancel()
      become({ kind: 'off' })
    },
    gate: (closed, saying) => gate.set(closed, saying),
  }

  function begin(): void {
    become({ kind: 'starting' })
    // Two at once would cut each other off; the cancelled one tells when it is over.
    if (unended === undefined) launch()
    else stopWaiting = clock.after(endingMs, launch)
  }

  function launch(): void {
    const canceller = given.newCanceller()
    const session: Session = { cancel: () => canceller.cancel(), startedAt: undefined, heardFinal: false }
    current = session
    unended = session
    recogniser.start(
      given.options(),
      {
        started() {
          if (session !== current) return
          session.startedAt = clock.now()
          become({ kind: 'listening' })
        },
        heard(heard) {
          if (session === current) take(heard, session)
        },
        ended: error => ended(session, error),
      },
      canceller.signal,
    )
  }

  function take(heard: Heard, session: Session): void {
    const mine = gate.pass(heard)
    if (mine === undefined) return
    if (mine.final) {
      const told = !session.heardFinal && mine.text === lastFinal.text
      session.heardFinal = true
      const repeated = told && clock.now() - lastFinal.at < repeatedMs
      lastFinal = { text: mine.text, at: clock.now() }
      if (repeated) return
    }
    given.onHeard(mine)
  }

  function ended(session: Session, error: ErrorCode | undefined): void {
    if (session === unended) unended = undefined
    if (session !== current) {
      // Somebody wanted to listen again before this one was over.
      if (state.kind === 'starting' && current === undefined) {
        stopWaiting()
        launch()
      }
      return
    }
    current = undefined
    if (error !== undefined && final.includes(error)) {
      become({ kind: 'stopped', error })
      return
    }
    const ranFor = session.startedAt === undefined ? 0 : clock.now() - session.startedAt
    if (ranFor >= (error === undefined ? wellAfterSilence : wellAfter)) wait = firstWait
    const until = clock.now() + wait
    stopWaiting = clock.after(wait, begin)
    wait = Math.min(wait * 2, longestWait)
    become({ kind: 'waiting', until, error })
  }

  function become(next: SupervisorState): void {
    state = next
    given.onState(next)
  }
}
