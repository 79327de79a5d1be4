import type { NumberWords } from './numbers/spoken-numbers.ts'
import type { Wording } from './phrase-template.ts'
import type { PlainWord } from './plain-words.ts'
import { isArticle, stemOf } from './word-forms.ts'

/** Longest word that is looked at as two, in letters. */
const longestJoined = 40

/** Anything that has a wording. */
export interface Indexed {
  readonly wording: Wording
}

/** The other words that a plain word may stand for. */
type Also = (word: string) => readonly string[]

/** Which wordings some words could be, so that not all of them have to be tried. */
export interface PhraseIndex<T extends Indexed> {
  /** Those whose words are all among these. */
  literal(words: readonly PlainWord[], also?: Also): readonly T[]
  /** Those whose words, but for articles, are among these in any form; all but `missing` of them. */
  loose(words: readonly PlainWord[], also: Also | undefined, missing: 0 | 1): readonly T[]
  /** Those of a single word that is about as long as the only one here. */
  single(words: readonly PlainWord[]): readonly T[]
  /** Those without slots that are written with these letters, however they are parted. */
  letters(words: readonly PlainWord[]): readonly T[]
}

interface Entry<T> {
  readonly one: T
  readonly place: number
  /** Its own words. */
  readonly own: readonly string[]
  /** What is common to the forms of its own words, articles left out, each once. */
  readonly stems: readonly string[]
}

export function createPhraseIndex<T extends Indexed>(
  all: readonly T[],
  language: NumberWords,
): PhraseIndex<T> {
  const entries = all.map((one, place): Entry<T> => {
    const own = ownWords(one.wording)
    const meant = own.filter(word => !isArticle(word, language)).map(word => stemOf(word, language))
    return { one, place, own, stems: [...new Set(meant)] }
  })
  const counts = new Map<string, number>()
  for (const { own } of entries)
    for (const word of new Set(own)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byRarest = new Map<string, Entry<T>[]>()
  const byStem = new Map<string, Entry<T>[]>()
  const byLetters = new Map<string, T[]>()
  const singles: { readonly one: T; readonly length: number }[] = []
  const always: Entry<T>[] = []
  for (const entry of entries) {
    const { one, own, stems } = entry
    const [rarest] = own.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    if (rarest === undefined) always.push(entry)
    else put(byRarest, rarest, entry)
    for (const stem of stems) put(byStem, stem, entry)
    if (own.length === one.wording.length) {
      put(byLetters, own.join(''), one)
      if (own.length === 1) singles.push({ one, length: rarest?.length ?? 0 })
    }
  }

  return {
    literal(words, also) {
      const heard = heardIn(words, also)
      const found = [...heard]
        .flatMap(word => byRarest.get(word) ?? [])
        .filter(({ own }) => own.every(word => heard.has(word)))
      return inOrder([...always, ...found])
    },
    loose(words, also, missing) {
      const stems = new Set([...heardIn(words, also)].map(word => stemOf(word, language)))
      const shared = new Map<Entry<T>, number>()
      for (const stem of stems)
        for (const entry of byStem.get(stem) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1)
      const found = [...shared].flatMap(([entry, count]) =>
        entry.stems.length - count <= missing ? [entry] : [],
      )
      return inOrder(found)
    },
    single([only, ...others]) {
      if (only === undefined || others.length > 0) return []
      return singles.flatMap(({ one, length }) => (Math.abs(length - only.plain.length) <= 2 ? [one] : []))
    },
    letters: words => byLetters.get(words.map(({ plain }) => plain).join('')) ?? [],
  }

  /** The words, and where they are heard roughly what they may stand for, run together or taken apart. */
  function heardIn(words: readonly PlainWord[], also: Also | undefined): ReadonlySet<string> {
    const heard = new Set(words.map(({ plain }) => plain))
    if (also === undefined) return heard
    for (const [place, { plain }] of words.entries()) {
      for (const word of [...also(plain), ...partsOf(plain)]) heard.add(word)
      heard.add(plain + (words[place + 1]?.plain ?? ''))
    }
    return heard
  }

  /** Two known words that were heard as one. */
  function partsOf(word: string): readonly string[] {
    if (counts.has(word) || word.length > longestJoined) return []
    const cuts = Array.from({ length: word.length - 1 }, (_, place) => place + 1)
    const cut = cuts.find(at => counts.has(word.slice(0, at)) && counts.has(word.slice(at)))
    return cut === undefined ? [] : [word.slice(0, cut), word.slice(cut)]
  }

  /** As they were given: of two commands with equal claims the first that is found stands first. */
  function inOrder(some: readonly Entry<T>[]): readonly T[] {
    return some.toSorted((a, b) => a.place - b.place).map(({ one }) => one)
  }
}

function ownWords(wording: Wording): readonly string[] {
  return wording.flatMap(piece => (piece.kind === 'word' ? [piece.word] : []))
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [one])
  else known.push(one)
}
