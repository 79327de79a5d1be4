import type { Clock } from '../ports/clock.ts'
import type { Heard } from '../ports/speech.ts'

/** A new recogniser whose first words are the last ones of the one before, this soon, in ms, repeats them. */
export const repeatedMs = 1000
/**
 * The same words from the same recogniser, this soon, in ms, and with none in progress between them, were said
 * once: nobody says two words in less.
 */
export const doubledMs = 150

/** Drops what recognisers tell more than once. */
export function createToldOnce(clock: Clock) {
  let last: (Heard & { readonly at: number }) | undefined
  /** Nothing has come since the last recogniser began. */
  let begun = false
  /** Words were in progress since the last final ones. */
  let progress = false

  return {
    /** A recogniser begins. */
    begin(): void {
      begun = true
      progress = false
    },
    /** Whether the words are told for the first time. */
    fresh(heard: Heard): boolean {
      const since = clock.now() - (last?.at ?? Number.NEGATIVE_INFINITY)
      if (!heard.final) {
        const late = !begun && !progress && since < doubledMs && last?.text.startsWith(heard.text) === true
        if (!late) progress = true
        return !late
      }
      const soon = begun ? since < repeatedMs : since < doubledMs && !progress
      const told = soon && last !== undefined && last.text === heard.text && last.from === heard.from
      last = { ...heard, at: clock.now() }
      begun = false
      progress = false
      return !told
    },
  }
}
