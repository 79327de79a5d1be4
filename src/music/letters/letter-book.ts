import { strike } from '../motif.ts'
import { highest, middle } from '../notes.ts'
import { type LetterFunction, letterDigits, letterFunctions, letterSigns } from './letter-functions.ts'
import { type LetterTable, letterKeys } from './letter-table.ts'

/** What a strike writes: small letters, a sign with what shift makes of it, or a digit. */
export interface LetterWriting {
  readonly kind: 'text'
  readonly text: string
  /** With shift. */
  readonly shifted: string
  /** While digits are on. */
  readonly digit: string | undefined
  /** The middle key was among the keys: a space follows. */
  readonly space: boolean
}

export type LetterMeaning = LetterWriting | LetterFunction

/** A table ready to be read in both directions. */
export interface LetterBook {
  /** What keys struck together mean, in whatever order; undefined where they mean nothing. */
  read(keys: readonly number[]): LetterMeaning | undefined
  /** The keys of a piece that one strike writes: a letter, a pair, a sign. */
  keysOf(text: string): readonly number[] | undefined
  /** Pairs by their text, in the order of the table. */
  readonly pairs: readonly string[]
  /** Everything that one strike writes, without a space: text and its keys, singles first. */
  readonly writings: readonly (readonly [string, readonly number[]])[]
}

export function createLetterBook({ singles, pairs, chords }: LetterTable): LetterBook {
  const letters = [...singles]
  const keyOf = (letter: string) => letterKeys[letters.indexOf(letter)]
  const written: (readonly [string, readonly number[]])[] = letters.flatMap((letter, place) => {
    const key = letterKeys[place]
    return key === undefined ? [] : [[letter, [key]] as const]
  })
  for (const pair of pairs) {
    const keys = [...pair].flatMap(letter => keyOf(letter) ?? [])
    if (keys.length === 2) written.push([pair, strike(keys)])
  }
  for (const [keys, text] of Object.entries(chords)) written.push([text, strike(keys.split('+').map(Number))])

  const meanings = new Map<string, LetterMeaning>()
  const write = (keys: readonly number[], text: string, shifted: string, digit?: string) => {
    const word = { kind: 'text', text, shifted, digit } as const
    meanings.set(nameOf(keys), { ...word, space: false })
    meanings.set(nameOf([...keys, middle]), { ...word, space: true })
  }
  for (const [text, keys] of written) {
    const [only] = keys
    const digit = keys.length === 1 && only !== undefined ? letterDigits.get(only) : undefined
    write(keys, text, capital(text), digit)
  }
  for (const [key, sign, shifted] of letterSigns) write([key, highest], sign, shifted)
  for (const [keys, meaning] of letterFunctions) meanings.set(nameOf(keys), meaning)

  const signs = letterSigns.map(([key, sign]) => [sign, strike([key, highest])] as const)
  const writings = [...written, ...signs]
  const byText = new Map(writings)
  return {
    read: keys => meanings.get(nameOf(keys)),
    keysOf: text => byText.get(text),
    pairs,
    writings,
  }
}

/** The first letter large; ß has a large form of its own, which the usual rule makes two of. */
export function capital(text: string): string {
  const [first = '', ...rest] = text
  return (first === 'ß' ? 'ẞ' : first.toUpperCase()) + rest.join('')
}

function nameOf(keys: readonly number[]): string {
  return strike(keys).join('+')
}
