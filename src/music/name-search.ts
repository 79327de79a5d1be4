interface Spoken {
  readonly spoken: string
}

/** Longest text that is searched for, in UTF-16 units. */
const longestQuery = 200

/**
 * What was found. `near` is not what was said: ask before acting on it. Several are never narrowed
 * down by guessing.
 */
export type SpokenSearch<N> =
  | { readonly kind: 'one'; readonly name: N; readonly by: 'exact' | 'prefix' | 'near' }
  | { readonly kind: 'several'; readonly names: readonly N[]; readonly by: 'exact' | 'prefix' | 'near' }
  | { readonly kind: 'none' }

/**
 * Finds names by what they are called: the same words, else names that begin with the words, else
 * names a few letters off. Case, accents, punctuation and spacing do not count.
 */
export function findBySpoken<N extends Spoken>(names: readonly N[], spoken: string): SpokenSearch<N> {
  const wanted = asCompared(spoken.slice(0, longestQuery))
  if (wanted === '') return { kind: 'none' }
  const called = names.map(name => ({ name, words: asCompared(name.spoken) }))
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

/** Whether two names sound the same: a user could not tell them apart by saying them. */
export function soundsTheSame(a: string, b: string): boolean {
  return asCompared(a) === asCompared(b)
}

/** A name as it is listed, with what it can be found by. */
export interface ListedName extends Spoken {
  /** Its keys in words: `C3 E3 G3`. */
  readonly notes: string
  readonly title: string
  readonly url: string
}

/** Whether each of the sought words is in what the name is called, its keys, its tab's title or address. */
export function nameFits({ spoken, notes, title, url }: ListedName, sought: string): boolean {
  const text = plainText([spoken, notes, title, url].join(' '))
  return plainText(sought.slice(0, longestQuery))
    .split(' ')
    .every(word => text.includes(word))
}

/** Accents of Latin, Greek and Cyrillic, vowel signs of Hebrew and Arabic: often left out in writing. */
const leftOut = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]+/gu

/** Words as they are compared; signs only where there is nothing else, as in a name that is an emoji. */
function asCompared(text: string): string {
  const plain = plainText(text)
  const words = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()
  return words === '' ? plain : words
}

function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(leftOut, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('#', '♯')
    .replace(/\s+/g, ' ')
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
