import type { ErrorCode } from '../errors.ts'
import { lastingErrors, microphoneErrors } from './recogniser-errors.ts'

/** First wait before a restart, in ms, doubled at every failure in a row. */
export const firstWait = 250
export const longestWait = 8000
/** A recogniser that ran this long, in ms, was well: the next wait is the first one again. */
export const wellAfter = 10_000
/** The same for one that ended without an error, as Chrome's does after some seconds of silence. */
export const wellAfterSilence = 1000
/**
 * How long a microphone is waited for before it is tried all the same, in ms: one that is missing is told of when
 * it comes, one that another program has let go of is not.
 */
export const missingWait = 30_000
export const busyWait = 10_000

/** Whether other options may mend what only the user can help. */
export function ofOptions(error: ErrorCode): boolean {
  return lastingErrors.has(error) && !microphoneErrors.has(error)
}

/** Whether a microphone that comes, or comes back, mends it. */
export function ofDevice(error: ErrorCode): boolean {
  return error === 'microphone-missing' || error === 'microphone-busy'
}

/** How long to wait before the next try. */
export function createRestartWaits() {
  let wait = firstWait
  /** It has listened since it was turned on. */
  let listened = false

  return {
    /** The next wait is the first one again. */
    reset(): void {
      wait = firstWait
    },
    listened(): void {
      listened = true
    },
    /** It was turned off. */
    forget(): void {
      wait = firstWait
      listened = false
    },
    /**
     * The wait in ms after one that ran for so many ms; undefined where nothing is to be waited for. Who turns
     * listening on without any microphone is told so and left in peace; one that is lost is waited for.
     */
    after(error: ErrorCode | undefined, ranFor: number): number | undefined {
      if (error !== undefined && lastingErrors.has(error)) return undefined
      if (error === 'microphone-missing') return listened ? missingWait : undefined
      if (error === 'microphone-busy') return busyWait
      if (ranFor >= (error === undefined ? wellAfterSilence : wellAfter)) wait = firstWait
      const now = wait
      wait = Math.min(wait * 2, longestWait)
      return now
    },
  }
}
