import type { Heard } from '../ports/speech.ts'

/** How long words in progress go on without news, in ms. */
export const restMs = 3000

export interface Utterance {
  /** When it began, in ms of `Clock.now()`. */
  readonly from: number
  updatedAt: number
}

/**
 * Which words are of one utterance: those that began at one moment, or, from recognisers that do not tell that,
 * those that came soon after the last ones.
 */
export function createUtterances<U extends Utterance>(begun: (from: number | undefined, now: number) => U) {
  let current: U | undefined
  return {
    /** The one that goes on, if any. */
    current: (): U | undefined => current,
    /** The one that these words are of. */
    of({ from, final }: Heard, now: number): U {
      const before = current
      const goesOn =
        before !== undefined && (from === undefined ? now < before.updatedAt + restMs : from === before.from)
      const one = goesOn ? before : begun(from, now)
      one.updatedAt = now
      current = final ? undefined : one
      return one
    },
  }
}
