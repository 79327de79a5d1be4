import type { Clock } from '../ports/clock.ts'
import type { Heard } from '../ports/speech.ts'
import { firstWordsMs } from './echo-gate.ts'

/**
 * A new recogniser whose first words are the last ones of the one before repeats them, this soon after those, in ms,
 * or, with none in progress before, after its own beginning, which may have been waited for.
 */
export const repeatedMs = 1000
/**
 * Words that were told longer ago, in ms, are not told again, unless sooner than anybody can have said them: a
 * recogniser that waited for its microphone may have kept them for minutes.
 */
const longestWait = 20_000
/**
 * The same words from the same recogniser, this soon, in ms, and with none in progress between them, were said
 * once: nobody says two words in less.
 */
export const doubledMs = 150

/** Drops what recognisers tell more than once. */
export function createToldOnce(clock: Clock) {
  let last: (Heard & { readonly at: number }) | undefined
  /** When the recogniser began that has told nothing final yet. */
  let begunAt: number | undefined
  /** Words were in progress since the last final ones. */
  let progress = false

  return {
    /** A recogniser begins. */
    begin(): void {
      begunAt = clock.now()
      progress = false
    },
    /** Whether the words are told for the first time. */
    fresh(heard: Heard): boolean {
      const since = clock.now() - (last?.at ?? Number.NEGATIVE_INFINITY)
      if (!heard.final) {
        const late =
          begunAt === undefined &&
          !progress &&
          since < doubledMs &&
          last?.text.startsWith(heard.text) === true
        if (!late) progress = true
        return !late
      }
      const soon =
        begunAt === undefined ? since < doubledMs && !progress : again(since, clock.now() - begunAt)
      const told = soon && last !== undefined && last.text === heard.text && last.from === heard.from
      last = { ...heard, at: clock.now() }
      begunAt = undefined
      progress = false
      return !told
    },
  }

  function again(since: number, ran: number): boolean {
    if (since < repeatedMs) return true
    return !progress && ran < (since < longestWait ? repeatedMs : firstWordsMs)
  }
}
