import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'
import type { Motif } from './motif.ts'
import { shownLine } from './shown-line.ts'
import {
  longestPhrase,
  longestVocabularyName,
  mostPhrases,
  mostVocabularies,
  mostWords,
} from './vocabulary-limits.ts'

/**
 * What a word stands for: a command with its arguments; a phrase that is read when it is played, or said with
 * the slot that its own phrase has; or other words that were said where these are heard.
 */
export type Meaning =
  | { readonly kind: 'command'; readonly command: string; readonly slots: Slots }
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'words'; readonly words: string }

/** Keys, or phrases, or both, that mean something of the user's own. */
export interface Word {
  readonly id: string
  readonly motif: Motif | undefined
  /** As they were said or typed; one with a slot has a meaning with the same slot (`own-phrase.ts`). */
  readonly phrases: readonly string[]
  readonly means: Meaning
}

export interface Vocabulary {
  readonly id: string
  /** 1–60 characters, no two alike. */
  readonly name: string
  /** In the order in which they were learnt. */
  readonly words: readonly Word[]
}

/** All vocabularies of the user, in the order in which they were made. */
export interface VocabularyBook {
  readonly version: 2
  readonly vocabularies: readonly Vocabulary[]
}

export const emptyVocabularyBook: VocabularyBook = { version: 2, vocabularies: [] }

/** Adds a vocabulary, at the place it had if one is given. Throws `vocabulary-taken`, or `vocabulary-full` at 50. */
export function addVocabulary(
  book: VocabularyBook,
  vocabulary: Vocabulary,
  at = book.vocabularies.length,
): VocabularyBook {
  if (book.vocabularies.length >= mostVocabularies)
    throw new ClavierError('vocabulary-full', { most: mostVocabularies })
  const name = freeNameFor(book, vocabulary.name, undefined)
  return { ...book, vocabularies: book.vocabularies.toSpliced(at, 0, { ...vocabulary, name }) }
}

/** Throws `vocabulary-unknown`, or `vocabulary-taken`. */
export function renameVocabulary(book: VocabularyBook, id: string, name: string): VocabularyBook {
  const free = freeNameFor(book, name, id)
  return changeVocabulary(book, id, before => ({ ...before, name: free }))
}

/** Throws `vocabulary-unknown`. */
export function removeVocabulary(book: VocabularyBook, id: string): VocabularyBook {
  vocabularyOf(book, id)
  return { ...book, vocabularies: book.vocabularies.filter(one => one.id !== id) }
}

/**
 * Adds a word, or puts it in place of the one with its id. What it may not collide with is for the
 * caller to know. Throws `vocabulary-unknown`, or `vocabulary-full` at 500 words.
 */
export function putWord(book: VocabularyBook, id: string, word: Word, at?: number): VocabularyBook {
  const clean = cleanWord(word)
  return changeVocabulary(book, id, before => {
    const known = before.words.some(other => other.id === word.id)
    if (!known && before.words.length >= mostWords)
      throw new ClavierError('vocabulary-full', { most: mostWords })
    const words = known
      ? before.words.map(other => (other.id === word.id ? clean : other))
      : before.words.toSpliced(at ?? before.words.length, 0, clean)
    return { ...before, words }
  })
}

/** Throws `vocabulary-unknown` or `word-unknown`. */
export function removeWord(book: VocabularyBook, id: string, wordId: string): VocabularyBook {
  return changeVocabulary(book, id, before => {
    if (!before.words.some(word => word.id === wordId))
      throw new ClavierError('word-unknown', { word: wordId })
    return { ...before, words: before.words.filter(word => word.id !== wordId) }
  })
}

export function vocabularyOf(book: VocabularyBook, id: string): Vocabulary {
  const found = book.vocabularies.find(one => one.id === id)
  if (found === undefined) throw new ClavierError('vocabulary-unknown', { name: id })
  return found
}

/** The one that is called so, without regard to case; throws `vocabulary-unknown` and offers what there is. */
export function findVocabulary(book: VocabularyBook, said: string): Vocabulary {
  const wanted = plainName(said)
  const found = book.vocabularies.find(({ name }) => plainName(name) === wanted)
  if (found !== undefined) return found
  const nearest = book.vocabularies.slice(0, 5).map(({ name }) => name)
  throw new ClavierError('vocabulary-unknown', { name: said, nearest: nearest.join(' · ') })
}

export function sameMeaning(a: Meaning, b: Meaning): boolean {
  if (a.kind === 'phrase' || b.kind === 'phrase')
    return a.kind === 'phrase' && b.kind === 'phrase' && a.phrase === b.phrase
  if (a.kind === 'words' || b.kind === 'words')
    return a.kind === 'words' && b.kind === 'words' && a.words === b.words
  const keys = Object.keys(a.slots)
  return (
    a.command === b.command &&
    keys.length === Object.keys(b.slots).length &&
    keys.every(key => a.slots[key] === b.slots[key])
  )
}

function changeVocabulary(
  book: VocabularyBook,
  id: string,
  to: (before: Vocabulary) => Vocabulary,
): VocabularyBook {
  const changed = to(vocabularyOf(book, id))
  return { ...book, vocabularies: book.vocabularies.map(one => (one.id === id ? changed : one)) }
}

function freeNameFor(book: VocabularyBook, wanted: string, id: string | undefined): string {
  const name = shownLine(wanted, longestVocabularyName)
  if (name === '') throw new ClavierError('words-missing')
  const taken = book.vocabularies.some(other => other.id !== id && plainName(other.name) === plainName(name))
  if (taken) throw new ClavierError('vocabulary-taken', { name })
  return name
}

function plainName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

function cleanWord(word: Word): Word {
  const phrases = word.phrases.map(phrase => shownLine(phrase, longestPhrase)).filter(phrase => phrase !== '')
  return { ...word, phrases: [...new Set(phrases)].slice(0, mostPhrases) }
}
