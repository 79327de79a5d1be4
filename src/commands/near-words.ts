import { editDistance } from '../speech/nearest-phrases.ts'
import { plainText } from '../speech/plain-words.ts'

/** From this length on a word may have a slip, from twice this length two. */
const slipFrom = 4

/**
 * The items whose text has each of the words, or a word that is near it (one letter in four or more may
 * be wrong, two in eight or more); those without a slip first, else in the order given.
 */
export function nearWords<T>(words: string, items: readonly T[], textOf: (item: T) => string): readonly T[] {
  const wanted = plainText(words).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  const scored = items.flatMap(item => {
    const text = plainText(textOf(item))
    const parts = text.split(' ')
    const slips = wanted.map(word => (text.includes(word) ? 0 : slipsIn(word, parts)))
    return slips.includes(undefined) ? [] : [{ item, slips: slips.reduce<number>((a, b) => a + (b ?? 0), 0) }]
  })
  return scored.toSorted((a, b) => a.slips - b.slips).map(({ item }) => item)
}

function slipsIn(word: string, parts: readonly string[]): number | undefined {
  const allowed = Math.min(2, Math.floor(word.length / slipFrom))
  const near = parts.filter(part => Math.abs(part.length - word.length) <= allowed)
  const slips = Math.min(...near.map(part => editDistance(word, part)))
  return slips <= allowed ? slips : undefined
}
