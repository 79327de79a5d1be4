import type { NearPhrase } from './nearest-phrases.ts'
import { plainWords } from './plain-words.ts'

/** Most words of something that is said to Clavier and not understood: longer is talk. */
const mostWords = 8
/** Share of the letters that has to be right: of a whole phrase, and of what stands before a slot that takes anything. */
const ofWhole = 0.6
const ofOpening = 0.8

/**
 * Whether what was heard and not understood came near enough to a phrase that it was probably meant for
 * Clavier: at most eight words, and 60 % of the letters of a phrase, or 80 % of those before a slot that takes
 * any words, since talk begins with “find” and “open” as well.
 */
export function nearEnough(heard: string, nearest: NearPhrase | undefined): boolean {
  if (nearest === undefined || plainWords(heard).length > mostWords) return false
  return nearest.likeness >= (nearest.open ? ofOpening : ofWhole)
}
