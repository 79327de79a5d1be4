/** What an utterance means while dictation is on, as far as words alone tell. Pure. */
import type { NumberWords } from '../numbers/spoken-numbers.ts'
import { plainText, plainWords } from '../plain-words.ts'
import { signTable, signWords } from './dictation-signs.ts'
import type { DictationStyle } from './dictation-text.ts'

/** Words to be written, and how. */
export interface DictatedWords {
  readonly words: string
  readonly how: Pick<DictationStyle, 'joined' | 'letters'>
  /** They are written as they are, whatever they mean. */
  readonly literal: boolean
}

interface Beginnings {
  readonly first: readonly string[]
  readonly upper: readonly string[]
  readonly joined: readonly string[]
}

/** What an utterance may begin with that says how the rest is written. */
const beginnings: Readonly<Record<NumberWords, Beginnings>> = {
  en: { first: ['cap', 'capital'], upper: ['all caps'], joined: ['no space'] },
  es: {
    first: ['mayúscula', 'mayúscula inicial'],
    upper: ['todo mayúsculas', 'todo en mayúsculas'],
    joined: ['sin espacio'],
  },
  de: {
    first: ['großschreiben', 'großgeschrieben'],
    upper: ['großbuchstaben', 'alles groß'],
    joined: ['ohne leerzeichen', 'kein leerzeichen'],
  },
  fr: {
    first: ['majuscule', 'avec majuscule'],
    upper: ['tout majuscules', 'tout en majuscules'],
    joined: ['sans espace'],
  },
}

/**
 * Takes “cap …”, “all caps …”, “no space …” off the beginning; “literally …” too, where what follows
 * would else mean something (`means`): the word may be meant itself.
 */
export function readDictation(
  said: string,
  language: NumberWords,
  means: (words: string) => boolean,
): DictatedWords {
  const { first, upper, joined } = beginnings[language]
  const literal = behind(said, signWords[language].literally)
  if (literal !== undefined && (means(literal) || signTable(language).has(plainText(literal))))
    return { words: literal, how: {}, literal: true }
  const kinds = [
    [joined, { joined: true }],
    [upper, { letters: 'upper' }],
    [first, { letters: 'first' }],
  ] as const
  for (const [names, how] of kinds) {
    const words = behind(said, names)
    if (words !== undefined) return { words, how, literal: false }
  }
  return { words: said.trim(), how: {}, literal: false }
}

/** What follows one of the names at the beginning of a text; undefined without a name, or with nothing behind it. */
function behind(said: string, names: readonly string[]): string | undefined {
  const words = plainWords(said)
  const longestFirst = names.map(name => plainText(name).split(' ')).toSorted((a, b) => b.length - a.length)
  for (const parts of longestFirst) {
    const next = words[parts.length]
    if (next === undefined || !parts.every((part, place) => words[place]?.plain === part)) continue
    const end = words[parts.length - 1]?.end ?? 0
    return said
      .slice(end)
      .replace(/^[,:]?\s+/u, '')
      .trim()
  }
  return undefined
}
