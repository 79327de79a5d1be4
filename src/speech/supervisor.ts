import type { ErrorCode } from '../errors.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { Heard, Recogniser, RecogniserOptions } from '../ports/speech.ts'
import { plainText } from './plain-words.ts'

export type SupervisorState =
  | { readonly kind: 'off' | 'starting' | 'listening' }
  /** It ended by itself and will be started again. `error`: what was wrong, if anything. */
  | { readonly kind: 'waiting'; readonly error: ErrorCode | undefined }
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
  /** While closed (Clavier itself is heard) only urgent phrases get through. */
  gate(closed: boolean): void
}

/** First wait before a restart, in ms, doubled at every failure in a row. */
export const firstWait = 250
export const longestWait = 8000
/** A recogniser that ran this long, in ms, was well: the next wait is the first one again. */
export const wellAfter = 10_000
/** The same for one that ended without an error, as Chrome's does after some seconds of silence. */
export const wellAfterSilence = 1000
/** The gate stays closed this long after the last sound, in ms: rooms echo and recognisers lag. */
export const echoMs = 300

/** What no restart mends. */
const final: readonly ErrorCode[] = [
  'microphone-denied',
  'microphone-prompt',
  'microphone-missing',
  'recogniser-missing',
  'language-unsupported',
]

/**
 * Keeps one recogniser listening: starts it again when it ends, with growing waits while it fails, and
 * for good not at all where only the user can help. Results of a recogniser that was replaced
 * are dropped.
 */
export function createSpeechSupervisor(given: SupervisorOptions): SpeechSupervisor {
  const { recogniser, clock } = given
  const urgent = new Set(given.urgent.map(plainText))
  /** Rises with every start and stop: events of an older one are late. */
  let turn = 0
  let state: SupervisorState = { kind: 'off' }
  let cancel: () => void = () => {}
  let stopWaiting: Stop = () => {}
  let wait = firstWait
  let closed = false
  let reopenAt = Number.NEGATIVE_INFINITY

  return {
    start() {
      if (state.kind !== 'off' && state.kind !== 'stopped') return
      wait = firstWait
      begin()
    },
    stop() {
      if (state.kind === 'off') return
      turn += 1
      stopWaiting()
      cancel()
      become({ kind: 'off' })
    },
    gate(now) {
      if (closed && !now) reopenAt = clock.now() + echoMs
      closed = now
    },
  }

  function begin(): void {
    turn += 1
    const mine = turn
    const canceller = given.newCanceller()
    cancel = canceller.cancel
    let startedAt: number | undefined
    become({ kind: 'starting' })
    recogniser.start(
      given.options(),
      {
        started() {
          if (mine !== turn) return
          startedAt = clock.now()
          become({ kind: 'listening' })
        },
        heard(heard) {
          if (mine !== turn) return
          if (!isShut() || urgent.has(plainText(heard.text))) given.onHeard(heard)
        },
        ended(error) {
          if (mine === turn) ended(error, startedAt)
        },
      },
      canceller.signal,
    )
  }

  function ended(error: ErrorCode | undefined, startedAt: number | undefined): void {
    turn += 1
    if (error !== undefined && final.includes(error)) {
      become({ kind: 'stopped', error })
      return
    }
    const well = error === undefined ? wellAfterSilence : wellAfter
    if (startedAt !== undefined && clock.now() - startedAt >= well) wait = firstWait
    const mine = turn
    stopWaiting = clock.after(wait, () => {
      if (mine === turn) begin()
    })
    wait = Math.min(wait * 2, longestWait)
    become({ kind: 'waiting', error })
  }

  function isShut(): boolean {
    return closed || clock.now() < reopenAt
  }

  function become(next: SupervisorState): void {
    state = next
    given.onState(next)
  }
}
