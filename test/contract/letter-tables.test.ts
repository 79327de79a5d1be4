import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { englishEffort, firstEnglish, letterLanguages, makeTable } from '../../scripts/letter-tables.ts'
import { languages } from '../../src/language/language.ts'
import { createLetterBook } from '../../src/music/letters/letter-book.ts'
import { letterTables } from '../../src/music/letters/letter-tables.ts'
import { playable, writeStrikes } from '../../src/music/letters/write-strikes.ts'

/** Strikes a character that a table may take on a text it was not made from; the goal is 0.02 below. */
const most = { en: 0.74, es: 0.8, de: 0.8, fr: 0.8 }

test('there is a table for every language', () => {
  expect([...letterLanguages]).toEqual([...languages])
  expect(Object.keys(letterTables)).toEqual([...languages])
})

test('the English one is easier to play than the one that it was begun from', () => {
  expect(englishEffort(letterTables.en.singles)).toBeLessThanOrEqual(englishEffort(firstEnglish))
})

describe.each(letterLanguages)('the table for %s', language => {
  test('is what the script makes', () => {
    expect(makeTable(language), 'npx tsx scripts/make-letter-tables.ts').toEqual(letterTables[language])
  })

  test('writes a text it was not made from with few strikes of two keys at most', () => {
    const file = new URL(`./texts/human-rights-${language}.txt`, import.meta.url)
    const text = playable(readFileSync(file, 'utf8').trim())
    const strikes = writeStrikes(text, createLetterBook(letterTables[language]), { threeKeys: false }) ?? []
    expect(strikes.length).toBeGreaterThan(0)
    expect(strikes.every(keys => keys.length <= 2)).toBe(true)
    expect(strikes.length / [...text].length).toBeLessThanOrEqual(most[language])
  })

  test('gives every chord one meaning, within the reach of a hand or of two, and never escape', () => {
    const { writings } = createLetterBook(letterTables[language])
    const keys = writings.map(([, struck]) => struck.join('+'))
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(writings.map(([text]) => text)).size).toBe(writings.length)
    for (const [text, [first = 0, second = first]] of writings) {
      expect([first, second], text).not.toEqual([48, 72])
      const oneHand = second - first <= 11
      expect(oneHand || (first < 60 && second > 60), text).toBe(true)
    }
    // Nobody without a second hand has to do without a letter.
    for (const keysOfChord of Object.keys(letterTables[language].chords)) {
      const [first = 0, second = 0] = keysOfChord.split('+').map(Number)
      expect(second - first, keysOfChord).toBeLessThanOrEqual(9)
    }
  })
})
