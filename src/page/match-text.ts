/** How well the name of something on a page fits what was said of it. Pure. */
import { fits } from '../ports/page-acting.ts'

/** Longest text that is compared, in UTF-16 units. */
const longest = 300
/** The most words that are compared one by one. */
const mostWords = 24

export interface Fit {
  /** One of `fits`. */
  readonly fit: number
  /** 0 to 1 among those of one fit. */
  readonly likeness: number
}

/** Letters and digits in lower case without accents, one space between words. */
export function foldText(text: string): string {
  return text
    .slice(0, longest)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Edits (insert, delete, replace, swap of neighbours) from one word to another, or `most + 1` where it
 * takes more (Damerau and Levenshtein, in the restricted form).
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}

/** Slips that a word of that many letters may have and still be meant. */
const slips = (letters: number) => (letters < 4 ? 0 : letters < 8 ? 1 : 2)

const soundsLike = (said: string, word: string) =>
  said === word ||
  (slips(said.length) > 0 && editDistance(said, word, slips(said.length)) <= slips(said.length))

/** Pairs of letters that both have, of all that they have (Dice's coefficient), 0 to 1. */
function likenessOf(one: string, other: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
  const left = pairs(other)
  const total = left.length + Math.max(0, one.length - 1)
  let shared = 0
  for (const pair of pairs(one)) {
    const at = left.indexOf(pair)
    if (at === -1) continue
    left.splice(at, 1)
    shared += 1
  }
  return total === 0 ? 0 : (2 * shared) / total
}

/** Both folded. Undefined where the name is nothing like it. */
export function fitOf(sought: string, name: string): Fit | undefined {
  if (sought === '' || name === '') return undefined
  if (sought === name) return { fit: fits.exact, likeness: 1 }
  const share = Math.min(1, sought.length / name.length)
  if (name.startsWith(sought) && !/[\p{L}\p{N}]/u.test(name[sought.length] ?? ''))
    return { fit: fits.prefix, likeness: share }
  const said = sought.split(' ').slice(0, mostWords)
  const words = name.split(' ').slice(0, mostWords)
  if (said.every(word => words.includes(word))) return { fit: fits.words, likeness: share }
  if (said.every(word => words.some(other => other.startsWith(word) && word.length > 2)))
    return { fit: fits.words, likeness: share / 2 }
  if (
    said.every(word => words.some(other => soundsLike(word, other))) ||
    soundsLike(sought, name.replaceAll(' ', ''))
  )
    return { fit: fits.near, likeness: share }
  const likeness = likenessOf(sought, name)
  return likeness > 0.4 ? { fit: fits.somewhat, likeness } : undefined
}
