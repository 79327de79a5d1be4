import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFieldValue, valueKinds } from '../../../src/speech/field-values.ts'

const today = { year: 2026, month: 11, day: 25 }
const languages = ['en', 'es', 'de', 'fr'] as const

describe('dates', () => {
  test.each([
    ['en', '2027-03-12', '2027-03-12'],
    ['en', '12 March 2027', '2027-03-12'],
    ['en', 'March 12th, 2027', '2027-03-12'],
    ['en', 'the 1st of May 2027', '2027-05-01'],
    ['en', 'twelve march twenty twenty-seven', '2027-03-12'],
    ['en', '25/12/2026', '2026-12-25'],
    ['en', '12/25/2026', '2026-12-25'],
    ['en', 'tomorrow', '2026-11-26'],
    ['en', '3 January', '2027-01-03'],
    ['es', '12 de marzo de 2027', '2027-03-12'],
    ['es', 'hoy', '2026-11-25'],
    ['es', 'pasado mañana', '2026-11-27'],
    ['de', '12. März 2027', '2027-03-12'],
    ['de', '12.03.2027', '2027-03-12'],
    ['de', 'gestern', '2026-11-24'],
    ['de', 'zwölfter März', undefined],
    ['fr', 'le 1er mai 2027', '2027-05-01'],
    ['fr', 'demain', '2026-11-26'],
    ['fr', "aujourd'hui", '2026-11-25'],
  ] as const)('%s: “%s” is %s', (language, said, expected) => {
    expect(readFieldValue('date', said, language, today)).toBe(expected)
  })

  test('what could be two days, or is none, is not guessed', () => {
    for (const said of [
      '03/04/2027',
      '31 February 2027',
      '2027-02-29',
      '2027-13-01',
      'soon',
      '',
      '12',
      'March',
    ])
      expect(readFieldValue('date', said, 'en', today), said).toBeUndefined()
  })

  test('every day that is written out is read as that day', () => {
    const day = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (date, language) => {
        const iso = date.toISOString().slice(0, 10)
        expect(readFieldValue('date', iso, language, today)).toBe(iso)
        const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
          dateStyle: 'long',
          timeZone: 'UTC',
        })
        expect(readFieldValue('date', words.format(date), language, today)).toBe(iso)
      }),
    )
  })
})

test.each([
  ['time', 'en', '14:30', '14:30'],
  ['time', 'en', '2:30 pm', '14:30'],
  ['time', 'en', '12 am', '00:00'],
  ['time', 'de', '14 Uhr 30', '14:30'],
  ['time', 'de', '14 Uhr', '14:00'],
  ['time', 'fr', '14 heures 30', '14:30'],
  ['time', 'en', '25:00', undefined],
  ['time', 'en', 'fourteen', undefined],
  ['month', 'fr', 'mars 2027', '2027-03'],
  ['month', 'en', '2027-03', '2027-03'],
  ['week', 'en', '2027-W11', '2027-W11'],
  ['datetime-local', 'en', '12 March 2027 14:30', '2027-03-12T14:30'],
  ['datetime-local', 'de', 'morgen 9:15', '2026-11-26T09:15'],
  ['number', 'en', 'forty-two', '42'],
  ['number', 'de', '2,5', '2.5'],
  ['number', 'en', '-3', '-3'],
  ['number', 'en', 'many', undefined],
  ['color', 'en', 'red', '#ff0000'],
  ['color', 'fr', 'vert', '#008000'],
  ['color', 'en', '#F80', '#ff8800'],
  ['check', 'en', 'on', 'on'],
  ['check', 'es', 'sí', 'on'],
  ['check', 'de', 'aus', 'off'],
  ['check', 'fr', 'peut-être', undefined],
] as const)('%s in %s: “%s” is %s', (kind, language, said, expected) => {
  expect(readFieldValue(kind, said, language, today)).toBe(expected)
})

test('whatever is said is read or not understood, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...valueKinds),
      fc.constantFrom(...languages),
      (said, kind, language) => {
        const value = readFieldValue(kind, said, language, today)
        if (kind === 'date' && value !== undefined) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/)
      },
    ),
  )
})
