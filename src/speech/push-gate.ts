import type { Clock } from '../ports/clock.ts'
import type { Heard } from '../ports/speech.ts'
import { wordsAfterThose } from './own-words.ts'
import { createUtterances, type Utterance } from './utterances.ts'

/** Who talks may begin so much before holding, in ms: hand and mouth are not of one mind. */
export const leadMs = 300
/**
 * How long after release the first words of what was said may still come, in ms: recognisers tell them up to a
 * second after their sound, and without words in progress only at the end of a short phrase.
 */
export const afterReleaseMs = 1500
/** Times of holding that are remembered: results come seconds late. */
const remembered = 16

interface PushedUtterance extends Utterance {
  readonly counts: boolean
  /** What of it was said before anything was held. */
  before: string
  /** Something was held after it had begun: what follows counts. */
  joined: boolean
}

/** Lets through what begins to be said while something is held, to its end. */
export function createPushGate(clock: Clock) {
  let holds: readonly { readonly from: number; to: number }[] = []
  let held: { readonly from: number; to: number } | undefined
  const utterances = createUtterances<PushedUtterance>((from, now) => {
    const counts = holds.some(one =>
      from === undefined
        ? one.from <= now && now <= one.to + afterReleaseMs
        : one.from - leadMs <= from && from <= one.to,
    )
    return { from: from ?? now, updatedAt: now, counts, before: '', joined: false }
  })

  return {
    hold(on: boolean): void {
      const now = clock.now()
      if (on && held === undefined) {
        held = { from: now, to: Number.POSITIVE_INFINITY }
        holds = [...holds.slice(1 - remembered), held]
        const utterance = utterances.current()
        if (utterance !== undefined) utterance.joined = true
      } else if (!on && held !== undefined) {
        held.to = now
        held = undefined
      }
    },
    /** The words that count, if any. */
    pass(heard: Heard): Heard | undefined {
      const one = utterances.of(heard, clock.now())
      if (one.counts) return heard
      if (one.joined) return without(heard, one.before)
      one.before = heard.text
      return undefined
    },
  }
}

/** What was said since something is held, of talk that had begun before. */
function without(heard: Heard, before: string): Heard | undefined {
  const text = wordsAfterThose(heard.text, before)
  if (text === undefined) return undefined
  return {
    ...heard,
    text,
    alternatives: heard.alternatives.flatMap(one => wordsAfterThose(one, before) ?? []),
  }
}
