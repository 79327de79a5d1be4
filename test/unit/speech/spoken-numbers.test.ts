import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  largestInWords,
  type NumberWords,
  numberInWords,
  spokenNumber,
} from '../../../src/speech/numbers/spoken-numbers.ts'
import { plainWords } from '../../../src/speech/plain-words.ts'

const languages: readonly NumberWords[] = ['en', 'es', 'de', 'fr']

function read(text: string, language: NumberWords): number | undefined {
  return spokenNumber(
    plainWords(text).map(({ plain }) => plain),
    language,
  )
}

test.each([
  ['en', 42, 'forty-two'],
  ['en', 1984, 'one thousand nine hundred eighty-four'],
  ['en', -7, 'minus seven'],
  ['es', 31, 'treinta y uno'],
  ['es', 100, 'cien'],
  ['es', 101, 'ciento uno'],
  ['es', 555, 'quinientos cincuenta y cinco'],
  ['es', 21_000, 'veintiún mil'],
  ['de', 42, 'zweiundvierzig'],
  ['de', 2317, 'zweitausenddreihundertsiebzehn'],
  ['de', 31_000, 'einunddreißigtausend'],
  ['fr', 97, 'quatre-vingt-dix-sept'],
  ['fr', 71, 'soixante-et-onze'],
  ['fr', 80, 'quatre-vingts'],
  ['fr', 200, 'deux cents'],
  ['fr', 280, 'deux cent quatre-vingts'],
  ['fr', 80_000, 'quatre-vingt mille'],
  ['fr', 1000, 'mille'],
] as const)('%s %i is said “%s”', (language, number, words) => {
  expect(numberInWords(number, language)).toBe(words)
  expect(read(words, language)).toBe(number)
})

test.each([
  ['en', 'two hundred and five', 205],
  ['en', 'a hundred', 100],
  ['en', 'a thousand and one', 1001],
  ['en', 'Forty Two', 42],
  ['en', 'twelve hundred', 1200],
  ['en', 'nineteen hundred eighty four', 1984],
  ['en', '1,234', 1234],
  ['en', '-5', -5],
  ['en', '−5', -5],
  ['en', 'minus 5', -5],
  ['en', 'negative five', -5],
  ['en', '007', 7],
  ['es', 'veintiuna', 21],
  ['es', 'doscientas cuatro', 204],
  ['es', 'menos dieciseis', -16],
  ['es', '1.234', 1234],
  ['de', 'zwei und vierzig', 42],
  ['de', 'hundert', 100],
  ['de', 'hundertundeins', 101],
  ['de', 'tausend', 1000],
  ['de', 'dreissig', 30],
  ['de', 'neunzehnhundertachtundachtzig', 1988],
  ['de', 'minus drei', -3],
  ['en', 'a hundred and five', 105],
  ['de', 'zwo und vierzig', 42],
  ['fr', 'trente et une', 31],
  ['fr', 'vingt et un', 21],
  ['fr', 'quatre vingt', 80],
  ['fr', 'nonante-sept', 97],
  ['fr', 'septante et un', 71],
  ['fr', 'mille neuf cent', 1900],
  ['fr', 'moins deux', -2],
] as const)('%s “%s” is %i', (language, text, number) => {
  expect(read(text, language)).toBe(number)
})

test.each([
  ['en', ''],
  ['en', 'mail'],
  ['en', 'minus'],
  ['en', 'minus minus five'],
  ['en', 'five five'],
  ['en', 'twenty ten'],
  ['en', 'hundred hundred'],
  ['en', 'thousand thousand'],
  ['en', 'one thousand two thousand'],
  ['en', 'ten hundred'],
  ['en', 'zero thousand'],
  ['en', '3.14'],
  ['en', '1,23'],
  ['en', '12,345,6'],
  ['en', '12345678901'],
  ['en', '5 6'],
  ['en', 'constructor'],
  ['es', 'y'],
  ['de', 'und'],
  ['de', 'zwei und'],
  ['fr', 'et'],
] as const)('%s “%s” is no number', (language, text) => {
  expect(read(text, language)).toBeUndefined()
})

describe.each(languages)('%s', language => {
  test('every number from −9,999 to 9,999 comes back, in words and in digits', () => {
    for (let number = -9999; number <= 9999; number += 1) {
      const words = numberInWords(number, language)
      if (read(words, language) !== number || read(String(number), language) !== number)
        expect.fail(`${number}: “${words}” is read as ${read(words, language)}`)
    }
  })

  test('no two numbers are said alike', () => {
    const said = Array.from({ length: 10_000 }, (_, number) => numberInWords(number, language))
    expect(new Set(said).size).toBe(10_000)
  })

  test('larger ones come back, however the words are parted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -largestInWords, max: largestInWords }), number => {
        const words = numberInWords(number, language)
        expect(read(words, language)).toBe(number)
        expect(read(words.replaceAll('-', ' ').toUpperCase(), language)).toBe(number)
      }),
    )
  })

  test('any words at all are a number or none', () => {
    const said = fc.oneof(
      fc.string(),
      fc.nat(1200).map(number => numberInWords(number, language)),
    )
    fc.assert(
      fc.property(fc.array(said), words => {
        const number = read(words.join(' '), language)
        expect(number === undefined || Number.isInteger(number)).toBe(true)
      }),
    )
  })
})

test('what has no words is said in digits', () => {
  expect([numberInWords(1_000_000, 'en'), numberInWords(0.5, 'de')]).toEqual(['1000000', '0.5'])
})
