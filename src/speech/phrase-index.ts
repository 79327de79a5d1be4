import type { NumberWords } from './numbers/spoken-numbers.ts'
import type { Wording } from './phrase-template.ts'
import type { PlainWord } from './plain-words.ts'
import { stemOf } from './word-forms.ts'

/** Anything that has a wording. */
export interface Indexed {
  readonly wording: Wording
}

/** Which wordings some words could be, so that not all of them have to be tried. */
export interface PhraseIndex<T extends Indexed> {
  /** Those whose rarest word is among these; `as` gives the other words that a word may stand for. */
  literal(words: readonly PlainWord[], as?: (word: string) => readonly string[]): readonly T[]
  /** Those that share a word with these, in any form. */
  loose(words: readonly PlainWord[]): readonly T[]
  /** Those of a single word that is about as long as the only one here. */
  single(words: readonly PlainWord[]): readonly T[]
  /** Those without slots that are written with these letters, however they are parted. */
  letters(words: readonly PlainWord[]): readonly T[]
}

export function createPhraseIndex<T extends Indexed>(
  all: readonly T[],
  language: NumberWords,
): PhraseIndex<T> {
  const order = new Map(all.map((one, place) => [one, place]))
  const counts = new Map<string, number>()
  for (const { wording } of all)
    for (const word of new Set(ownWords(wording))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byRarest = new Map<string, T[]>()
  const byStem = new Map<string, T[]>()
  const byLetters = new Map<string, T[]>()
  const singles: T[] = []
  const always: T[] = []
  for (const one of all) {
    const own = ownWords(one.wording)
    const [first = ''] = own.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    if (own.length === 0) always.push(one)
    else put(byRarest, first, one)
    for (const stem of new Set(own.map(word => stemOf(word, language)))) put(byStem, stem, one)
    if (own.length === one.wording.length) {
      put(byLetters, own.join(''), one)
      if (own.length === 1) singles.push(one)
    }
  }

  return {
    literal(words, as = () => []) {
      const heard = new Set(words.flatMap(({ plain }) => [plain, ...as(plain)]))
      return inOrder([...always, ...[...heard].flatMap(word => byRarest.get(word) ?? [])])
    },
    loose(words) {
      const stems = new Set(words.map(({ plain }) => stemOf(plain, language)))
      return inOrder([...always, ...[...stems].flatMap(stem => byStem.get(stem) ?? [])])
    },
    single([only, ...others]) {
      if (only === undefined || others.length > 0) return []
      return singles.filter(({ wording: [piece] }) => {
        const length = piece?.kind === 'word' ? piece.word.length : 0
        return Math.abs(length - only.plain.length) <= 2
      })
    },
    letters: words => byLetters.get(words.map(({ plain }) => plain).join('')) ?? [],
  }

  /** As they were given: of two commands with equal claims the first that is found stands first. */
  function inOrder(some: readonly T[]): readonly T[] {
    return [...new Set(some)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
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
