import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ComposedLine,
  complete,
  emptyLine,
  writeOn,
} from '../../../../src/music/letters/compose-line.ts'
import { capital, createLetterBook, type LetterBook } from '../../../../src/music/letters/letter-book.ts'
import { letterSigns } from '../../../../src/music/letters/letter-functions.ts'
import { everyLetter, everyOther } from '../../../../src/music/letters/letter-table.ts'
import { letterTables } from '../../../../src/music/letters/letter-tables.ts'
import { writeStrikes } from '../../../../src/music/letters/write-strikes.ts'
import { playLetters } from './play-letters.ts'

const everyCharacter = [
  ...everyLetter,
  ...[...everyLetter].map(capital),
  ...everyOther,
  ...'0123456789 ',
  ...letterSigns.flatMap(([, sign, shifted]) => [sign, shifted]),
]

function read(book: LetterBook, strikes: readonly (readonly number[])[]): ComposedLine {
  return strikes.reduce((line, keys) => {
    const meaning = book.read(keys)
    return meaning === undefined ? line : writeOn(line, meaning)
  }, emptyLine)
}

describe.each(Object.entries(letterTables))('%s', (_, table) => {
  const book = createLetterBook(table)

  test('every character can be written and comes back', () => {
    for (const character of everyCharacter) {
      const strikes = writeStrikes(character, book)
      expect(strikes, character).toBeDefined()
      expect(read(book, strikes ?? []).text).toBe(character)
    }
  })

  test('every text comes back, its strikes played in any order of their keys', () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom(...everyCharacter), maxLength: 60 }),
      fc
        .array(fc.constantFrom('the', 'Größe', 'ESTÁ', 'œuvre', '1948', 'wind', '¿qué?', "l'été"), {
          maxLength: 8,
        })
        .map(words => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.integer({ min: 0, max: 45 })), (text, late) => {
        const strikes = writeStrikes(text, book)
        const wanted = text.replace(/\s+/g, ' ')
        // A capital ß is written for ẞ alone; all else is as it was.
        const notes = (strikes ?? []).flatMap((keys, place) =>
          keys.flatMap(note => {
            const at = 300 * place + (late.next().value ?? 0)
            return [
              { type: 'down' as const, note, velocity: 0.6, at },
              { type: 'up' as const, note, velocity: 0, at: 300 * place + 160 },
            ]
          }),
        )
        const played = playLetters(notes.toSorted((a, b) => a.at - b.at))
        const keys = played.flatMap(({ event }) => (event.kind === 'strike' ? [event.keys] : []))
        expect(read(book, keys).text).toBe(wanted)
      }),
    )
  })

  test('a text with a character that nobody can play cannot be written', () => {
    expect(writeStrikes('漢', book)).toBeUndefined()
  })
})

describe('a line', () => {
  const book = createLetterBook(letterTables.en)
  const lineOf = (...texts: readonly (string | readonly number[])[]) =>
    read(
      book,
      texts.map(text => (typeof text === 'string' ? (book.keysOf(text) ?? []) : text)),
    )
  const shift = [48, 52]
  const digits = [48, 50]

  test('shift is for one strike, twice for all until it is turned off', () => {
    expect(lineOf(shift, 'th', 'e').text).toBe('The')
    expect(lineOf(shift, shift, 'th', 'e', shift, 'e').text).toBe('THEe')
    expect(lineOf(shift, shift, shift, 'e').text).toBe('e')
  })

  test('digits are on until a space', () => {
    expect(lineOf(digits, [61], [70], [69], [60], [61]).text).toBe(`109 ${table61()}`)
    expect(lineOf(digits, [60, 62]).text).toBe('2 ')
    expect(lineOf(digits, [61], digits, [61]).text).toBe(`1${table61()}`)
  })

  test('backspace takes one character, another chord the whole word', () => {
    expect(lineOf('th', 'e', [48]).text).toBe('th')
    expect(lineOf('th', [60], 'e', 'n', [48, 56]).text).toBe('th ')
    expect(lineOf('th', [60], [48, 56]).text).toBe('')
    expect(lineOf([48]).text).toBe('')
  })

  test('signs have a second one behind shift', () => {
    expect(lineOf('.', shift, '.', shift, ',').text).toBe('.:;')
    expect(lineOf([60, 67, 72]).text).toBe(', ')
  })

  test('a completion takes the place of what was begun, with its capital', () => {
    const begun = { ...emptyLine, text: 'find Wea' }
    expect(complete(begun, 'weather').text).toBe('find Weather ')
    expect(complete({ ...emptyLine, shift: 'once' }, 'weather')).toEqual({ ...emptyLine, text: 'Weather ' })
    expect(complete({ ...emptyLine, text: 'go ' }, 'to').text).toBe('go to ')
  })

  test('no strike makes it longer than it may be', () => {
    const long = { ...emptyLine, text: 'x '.repeat(500) }
    const space = book.read([60])
    expect(space && writeOn(long, space).text).toHaveLength(1000)
    expect(complete(long, 'weather')).toBe(long)
  })

  function table61(): string {
    return [...letterTables.en.singles][11] ?? ''
  }
})
