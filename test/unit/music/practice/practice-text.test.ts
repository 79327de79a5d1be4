import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonWords } from '../../../../src/language/common-words.ts'
import { languages } from '../../../../src/language/language.ts'
import { createLetterBook } from '../../../../src/music/letters/letter-book.ts'
import { letterTables } from '../../../../src/music/letters/letter-tables.ts'
import { parseMotif } from '../../../../src/music/motif.ts'
import { numberIn } from '../../../../src/music/number-language.ts'
import { handTrouble, oftenTroubled, strikeTrouble } from '../../../../src/music/practice/hand-trouble.ts'
import { chooseText, nextStrike, pieceOf, strikeText } from '../../../../src/music/practice/letters-text.ts'
import { numbersToPractise } from '../../../../src/music/practice/numbers-to-practise.ts'

const now = Date.UTC(2024, 0, 1)
const fresh = () => undefined
const dueAt = (due: number) => ({ box: 1, due, last: 0, seen: 1, right: 1, speeds: [] })

describe('texts of letters', () => {
  test.each(languages)('%s: five common words, which the strikes that are shown write', language => {
    const book = createLetterBook(letterTables[language])
    const text = chooseText(commonWords[language], book, fresh, now)
    const words = text.split(' ')
    expect(words).toHaveLength(5)
    for (const word of words) expect(commonWords[language].map(one => one.toLowerCase())).toContain(word)
    let written = 0
    let strikes = 0
    while (written < text.length) {
      const struck = strikeText(text, written, nextStrike(text, written, book), book)
      if (struck.kind === 'wrong') throw new Error(`Nothing writes on at ${written} of “${text}”.`)
      written = struck.written
      strikes += 1
    }
    expect(strikes / text.length).toBeLessThan(1)
  })

  test('words of what is due come first, and new pieces are few', () => {
    const book = createLetterBook(letterTables.en)
    const due = new Set(['z', 'x'])
    const text = chooseText(
      [...commonWords.en, 'zoo', 'taxi'],
      book,
      piece => (due.has(piece) ? dueAt(now - 1) : dueAt(now + 1)),
      now,
    )
    const pieces = (word: string) => [...word].filter(letter => due.has(letter))
    expect(text.split(' ').flatMap(pieces).length).toBeGreaterThan(0)
    const first = chooseText(commonWords.en, book, fresh, now)
    const again = new Set<string>()
    for (const word of first.split(' ')) for (const letter of word) again.add(letter)
    expect(again.size).toBeLessThanOrEqual(15)
  })

  test('single letters are right where a pair would be shorter, and a space may end the text', () => {
    const book = createLetterBook(letterTables.en)
    const keys = (piece: string) => book.keysOf(piece) ?? []
    expect(strikeText('the', 0, keys('th'), book)).toEqual({ kind: 'right', written: 2, piece: 'th' })
    expect(strikeText('the', 0, keys('t'), book)).toEqual({ kind: 'right', written: 1, piece: 't' })
    expect(strikeText('the', 2, [...keys('e'), 60], book)).toMatchObject({ kind: 'right', written: 3 })
    expect(strikeText('the', 0, keys('e'), book)).toEqual({ kind: 'wrong', wrote: 'e' })
    expect(strikeText('the', 0, [48], book)).toEqual({ kind: 'wrong', wrote: undefined })
    expect(pieceOf([60], book)).toBe(' ')
  })

  test('whatever is struck, what is written is the beginning of the text', () => {
    const book = createLetterBook(letterTables.en)
    const strikes = fc.array(fc.uniqueArray(fc.integer({ min: 48, max: 72 }), { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(strikes, all => {
        const text = 'the and for'
        let written = 0
        for (const keys of all) {
          const struck = strikeText(text, written, keys, book)
          if (struck.kind === 'wrong') continue
          expect(struck.written).toBeGreaterThan(written)
          expect(struck.written).toBeLessThanOrEqual(text.length)
          written = struck.written
        }
      }),
    )
  })
})

describe('numbers', () => {
  test.each(['base-10', 'powers'] as const)('%s: the keys that are shown say them', language => {
    const all = numbersToPractise(language)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { motif, value = 0 } of all) {
      if (value > 0) expect(numberIn(motif, language)).toBe(value)
    }
    expect(all.some(({ value = 0 }) => value < 0)).toBe(true)
  })
})

describe('hands', () => {
  const motif = (text: string) => {
    const read = parseMotif(text)
    if (read === undefined) throw new Error(text)
    return read
  }
  test.each([
    ['50+55', '50-55', 'split'],
    ['48-50+55-48', '48-50-55-48', 'split'],
    ['48-52-48', '48+52-48', 'fused'],
    ['48-50-55-48', '48-50+55-48', 'fused'],
    ['48-52-48', '48-52-52-48', 'bounced'],
    ['50+55', '50+55-55', 'bounced'],
    ['50+55', '50+55', undefined],
    ['50+55', '50+57', undefined],
    ['48-57-57-48', '48-57-48', undefined],
  ] as const)('%s played as %s: %s', (wanted, played, trouble) => {
    expect(handTrouble(motif(wanted), motif(played))).toBe(trouble)
  })

  test('of a strike of letters a half, or more than it, tells the same', () => {
    expect(strikeTrouble([61, 65], [61])).toBe('split')
    expect(strikeTrouble([61], [61, 65])).toBe('fused')
    expect(strikeTrouble([61, 65], [61, 66])).toBeUndefined()
    expect(strikeTrouble([61, 65], [65, 61])).toBeUndefined()
  })

  test('are worth tuning once one trouble has come three times', () => {
    expect(oftenTroubled(['split', 'fused', 'bounced', 'split', 'fused'])).toBeUndefined()
    expect(oftenTroubled(['split', 'fused', 'fused', 'fused'])).toBe('fused')
  })
})
