import type { Language } from '../../../../src/language/language.ts'
import {
  createLetterBook,
  type LetterBook,
  type LetterMeaning,
} from '../../../../src/music/letters/letter-book.ts'
import { letterTables } from '../../../../src/music/letters/letter-tables.ts'
import type { LettersState } from '../../../../src/state/panel-state.ts'
import type { Label } from '../../panel-texts.ts'
import type { ModeKey } from './mode-keys.ts'

const books = new Map<Language, LetterBook>()

/** The table of letters that the panel shows, read once for each language. */
export function letterBookOf(language: Language): LetterBook {
  const known = books.get(language)
  if (known !== undefined) return known
  const book = createLetterBook(letterTables[language])
  books.set(language, book)
  return book
}

/**
 * What a drawn key writes: by itself, or with the keys that are held or collected. Undefined where that
 * means nothing.
 */
export function letterKey(
  note: number,
  held: readonly number[],
  letters: LettersState,
  language: Language,
  label: Label,
): ModeKey | undefined {
  const meaning = letterBookOf(language).read([...held, note])
  return meaning === undefined ? undefined : shownMeaning(meaning, letters, label)
}

const drawnFunctions = {
  space: '␣',
  backspace: '⌫',
  enter: '⏎',
  shift: '⇧',
  digits: '123',
  tell: '“ ”',
  'take-back': '↶',
  'delete-word': '⌫ …',
} as const

const functionLabels = {
  space: 'letterSpace',
  backspace: 'letterBackspace',
  enter: 'letterEnter',
  shift: 'letterShift',
  digits: 'letterDigits',
  tell: 'letterTell',
  'take-back': 'letterTakeBack',
  'delete-word': 'letterDeleteWord',
} as const

/** A meaning as few letters and as words, as it is while the line is as it is. */
export function shownMeaning(
  meaning: LetterMeaning,
  { shift, digits, completions }: Pick<LettersState, 'shift' | 'digits' | 'completions'>,
  label: Label,
): ModeKey {
  if (meaning.kind === 'complete') {
    const word = completions[meaning.place - 1]
    const words = label('letterComplete', { place: meaning.place })
    return word === undefined
      ? { drawn: String(meaning.place), words }
      : { drawn: word, words: `${words}: ${word}` }
  }
  if (meaning.kind !== 'text')
    return { drawn: drawnFunctions[meaning.kind], words: label(functionLabels[meaning.kind]) }
  const digit = digits ? meaning.digit : undefined
  const text = digit ?? (shift === 'off' ? meaning.text : meaning.shifted)
  return meaning.space
    ? { drawn: `${text}␣`, words: label('letterAndSpace', { text }) }
    : { drawn: text, words: text }
}
