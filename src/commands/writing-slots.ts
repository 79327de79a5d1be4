import type { Slots } from '../ports/intent.ts'
import { wordsIn } from './read-slots.ts'

/** The two ends of a stretch; `words-missing` without one. */
export function fromTo(slots: Slots): { readonly from: string; readonly to: string } {
  return { from: wordsIn(slots.from ?? slots.words), to: wordsIn(slots.to) }
}

/** Words and what comes in their place; `words-missing` without either. */
export function wordsBy(slots: Slots): { readonly words: string; readonly by: string } {
  return { words: wordsIn(slots.words), by: wordsIn(slots.by) }
}
