import type { Name, NameBook } from './name-book.ts'

/** Longest text that is searched for, in UTF-16 units. */
const longestQuery = 200

/**
 * What was found. `near` is not what was said: ask before acting on it. Several are never narrowed
 * down by guessing.
 */
export type SpokenSearch =
  | { readonly kind: 'one'; readonly name: Name; readonly by: 'exact' | 'prefix' | 'near' }
  | { readonly kind: 'several'; readonly names: readonly Name[]; readonly by: 'exact' | 'prefix' | 'near' }
  | { readonly kind: 'none' }

/**
 * Finds names by what they are called: the same words, else names that begin with the words, else
 * names a few letters off. Case, accents, punctuation and spacing do not count.
 */
export function findBySpoken(book: NameBook, spoken: string): SpokenSearch {
  const wanted = plainWords(spoken.slice(0, longestQuery))
  if (wanted === '') return { kind: 'none' }
  const called = book.names.map(name => ({ name, words: plainWords(name.spoken) }))
  const slack = lettersOff(wanted)
  const searches = [
    { by: 'exact' as const, found: called.filter(({ words }) => words === wanted) },
    { by: 'prefix' as const, found: called.filter(({ words }) => words.startsWith(wanted)) },
    { by: 'near' as const, found: called.filter(({ words }) => editDistance(words, wanted, slack) <= slack) },
  ]
  for (const { by, found } of searches) {
    const [first, ...others] = found.map(({ name }) => name)
    if (first && others.length === 0) return { kind: 'one', name: first, by }
    if (first) return { kind: 'several', names: [first, ...others], by }
  }
  return { kind: 'none' }
}

/** Letters that may be off: none in up to two, one in up to five, two in up to nine, else three. */
function lettersOff(words: string): number {
  if (words.length <= 2) return 0
  if (words.length <= 5) return 1
  return words.length <= 9 ? 2 : 3
}

function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Levenshtein's distance, in code units; anything above `limit` may come back as `limit` + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > limit) return limit + 1
    row = next
  }
  return row.at(-1) ?? 0
}
