import { createLetterBook } from '../src/music/letters/letter-book.ts'
import { everyLetter, everyOther, type LetterTable, letterKeys } from '../src/music/letters/letter-table.ts'
import counts from './letter-counts.json' with { type: 'json' }

/**
 * Makes the tables of letters from how often letters and pairs of letters stand in a language, and from
 * nothing else. Every language begins with the English keys of the keyboard language, and takes swaps of
 * two letters as long as one makes playing easier; so letters that are alike in use stay where they were.
 */

export const letterLanguages = ['en', 'es', 'de', 'fr'] as const
export type LetterLanguage = (typeof letterLanguages)[number]

interface Counts {
  readonly letters: Readonly<Record<string, number>>
  readonly pairs: Readonly<Record<string, number>>
}

/** The table that the keyboard language began with. */
export const firstEnglish = 'kpwucfogrdn' + 'iestahlymvb'

/** As many pairs as the goal needs in every language with room to spare, and few enough to be learnt. */
const pairCount = 30

/** Chords of the first table, kept where they are free. */
const wishes: Readonly<Record<string, string>> = { q: '50+53', j: '53+57', x: '62+69', z: '67+71' }

const black = (key: number) => [1, 3, 6, 8, 10].includes(key % 12)
const leftHand = (key: number) => key < 60

/** How hard a key is to strike: hands lie at the middle, black keys are narrow. 1 is the easiest. */
const effort = (key: number) => 1 + 0.05 * (Math.abs(key - 60) - 1) + (black(key) ? 0.15 : 0)

/** How hard two keys at once are: two hands are easiest, neighbouring keys of one hand cramp it. */
function chordEffort(a: number, b: number): number {
  const span = Math.abs(a - b)
  const apart = leftHand(a) !== leftHand(b) ? 1 : span <= 2 ? 1.4 : span <= 9 ? 1.1 : 1.3
  return ((effort(a) + effort(b)) / 2) * apart
}

export function makeTable(language: LetterLanguage): LetterTable {
  const known = countsOf(language)
  const wanted = frequentLetters(known.letters)
  const pairs = savingPairs(wanted, known)
  const singles = easiestSingles(wanted, pairs, known)
  return { singles: singles.join(''), pairs, chords: rareChords(singles, pairs, known) }
}

function countsOf(language: LetterLanguage): Counts {
  // JSON has optional keys by language; every value is a number.
  return counts[language] as unknown as Counts
}

function frequentLetters(letters: Counts['letters']): readonly string[] {
  return [...everyLetter]
    .toSorted((a, b) => (letters[b] ?? 0) - (letters[a] ?? 0))
    .slice(0, letterKeys.length)
}

/**
 * Pairs of two keys in their more frequent order, the ones that save most strikes first. What a pair saves
 * is less than its count, because its letters may have gone into a pair chosen before, or into the strike
 * of a last letter and its space.
 */
function savingPairs(singles: readonly string[], { letters, pairs }: Counts): readonly string[] {
  const share = (count: number, letter: string) => Math.min(1, count / (letters[letter] ?? 1))
  const first = new Map<string, number>()
  const second = new Map<string, number>(
    singles.map(letter => [letter, share(pairs[`${letter} `] ?? 0, letter)]),
  )
  const open = new Map(
    Object.entries(pairs).filter(([pair, count]) => {
      const [a = '', b = ''] = pair
      return a !== b && singles.includes(a) && singles.includes(b) && count >= (pairs[b + a] ?? 0)
    }),
  )
  const saved = ([pair, count]: readonly [string, number]) => {
    const [a = '', b = ''] = pair
    return count * (1 - (first.get(a) ?? 0)) * (1 - (second.get(b) ?? 0))
  }
  const chosen: string[] = []
  while (chosen.length < pairCount && open.size > 0) {
    const [best] = [...open].toSorted((a, b) => saved(b) - saved(a))
    if (best === undefined) break
    const [a = '', b = ''] = best[0]
    // Where the first letter ends another pair, or the second begins one, it is spoken for that often.
    first.set(b, (first.get(b) ?? 0) + share(saved(best), b))
    second.set(a, (second.get(a) ?? 0) + share(saved(best), a))
    open.delete(best[0])
    chosen.push(best[0])
  }
  return chosen
}

/** Effort of playing the language with these keys, the pairs as chords. */
function tableEffort(
  singles: readonly string[],
  chosen: readonly string[],
  { letters, pairs }: Counts,
): number {
  const keyOf = new Map(singles.map((letter, place) => [letter, letterKeys[place] ?? Number.NaN]))
  const alone = new Map(singles.map(letter => [letter, letters[letter] ?? 0]))
  let sum = 0
  for (const pair of chosen) {
    const [a = '', b = ''] = pair
    const count = pairs[pair] ?? 0
    sum += count * chordEffort(keyOf.get(a) ?? Number.NaN, keyOf.get(b) ?? Number.NaN)
    for (const letter of [a, b]) alone.set(letter, Math.max(0, (alone.get(letter) ?? 0) - count))
  }
  for (const [letter, count] of alone) sum += count * effort(keyOf.get(letter) ?? Number.NaN)
  return sum
}

/** Effort of English with these keys. */
export function englishEffort(singles: string): number {
  return tableEffort([...singles], savingPairs([...singles], countsOf('en')), countsOf('en'))
}

function easiestSingles(
  wanted: readonly string[],
  chosen: readonly string[],
  known: Counts,
): readonly string[] {
  const missing = wanted.filter(letter => !firstEnglish.includes(letter))
  let best = [...firstEnglish].map(letter => (wanted.includes(letter) ? letter : (missing.shift() ?? letter)))
  let least = tableEffort(best, chosen, known)
  for (;;) {
    const swaps = best.flatMap((_, a) => best.slice(a + 1).map((_, rest) => swapped(best, a, a + 1 + rest)))
    const [next] = swaps
      .map(singles => ({ singles, effort: tableEffort(singles, chosen, known) }))
      .toSorted((a, b) => a.effort - b.effort)
    // A swap that saves less than a thousandth is not worth another table to learn.
    if (next === undefined || next.effort > least * 0.999) return best
    best = next.singles
    least = next.effort
  }
}

function swapped(singles: readonly string[], a: number, b: number): string[] {
  return singles.map((letter, place) =>
    place === a ? (singles[b] ?? letter) : place === b ? (singles[a] ?? letter) : letter,
  )
}

/** Chords within the reach of one hand for every letter that has no key, frequent ones first. */
function rareChords(
  singles: readonly string[],
  chosen: readonly string[],
  { letters, pairs }: Counts,
): Readonly<Record<string, string>> {
  const free = new Map(freeChords(singles, chosen).map(keys => [keys.join('+'), keys]))
  const letterOf = (key: number) => singles[letterKeys.indexOf(key)] ?? ''
  const total = Object.values(letters).reduce((sum, count) => sum + count, 0)
  const costOf = (character: string, [a, b]: readonly [number, number]): number => {
    const [one, two] = [letterOf(a), letterOf(b)]
    // Two letters that often follow each other must not be taken for the chord by a slip.
    const slips = ((pairs[one + two] ?? 0) + (pairs[two + one] ?? 0)) / total
    const base = [...baseOf(character)].some(letter => letter === one || letter === two)
    return chordEffort(a, b) + 100 * slips - (base ? 1 : 0)
  }
  const rare = [...everyLetter, ...everyOther]
    .filter(character => !singles.includes(character))
    .toSorted((a, b) => (letters[b] ?? 0) - (letters[a] ?? 0))
  const chords: [string, string][] = []
  const take = (keys: string, character: string) => {
    free.delete(keys)
    chords.push([keys, character])
  }
  for (const character of rare) {
    const wish = wishes[character]
    if (wish !== undefined && free.has(wish)) take(wish, character)
  }
  for (const character of rare.filter(one => !chords.some(([, taken]) => taken === one))) {
    const [best] = [...free].toSorted(([, a], [, b]) => costOf(character, a) - costOf(character, b))
    if (best === undefined) throw new Error(`No chord is left for ${character}.`)
    take(best[0], character)
  }
  return Object.fromEntries(chords.toSorted(([a], [b]) => a.localeCompare(b)))
}

/** Two keys of one hand, 2 to 9 semitones apart, that are no pair. */
function freeChords(
  singles: readonly string[],
  chosen: readonly string[],
): readonly (readonly [number, number])[] {
  const book = createLetterBook({ singles: singles.join(''), pairs: chosen, chords: {} })
  return letterKeys.flatMap(a =>
    letterKeys
      .filter(b => b - a >= 2 && b - a <= 9 && leftHand(a) === leftHand(b) && book.read([a, b]) === undefined)
      .map(b => [a, b] as const),
  )
}

/** The letters that an accented one is made of, so that its chord can hold the key of one: é has e, œ o and e. */
function baseOf(character: string): string {
  const known: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 's' }
  return known[character] ?? character.normalize('NFD').charAt(0)
}

/** The tables as the file in which they are frozen. */
export function tablesFile(): string {
  const tables = letterLanguages.map(language => {
    const { singles, pairs, chords } = makeTable(language)
    const lines = [`singles: ${quoted(singles)},`, 'pairs: [', ...listed(pairs), '],']
    const rare = Object.entries(chords).map(([keys, text]) => `'${keys}': ${quoted(text)},`)
    return `${language}: {\n${lines.join('\n')}\nchords: {\n${rare.join('\n')}\n},\n},`
  })
  return `import type { LetterTable } from './letter-table.ts'

/** Made by \`npx tsx scripts/make-letter-tables.ts\`; frozen, because people learn them. */
export const letterTables = {
${tables.join('\n')}
} satisfies Readonly<Record<string, LetterTable>>
`
}

const quoted = (text: string) => `'${text}'`
const listed = (texts: readonly string[]) => texts.map(text => `${quoted(text)},`)
