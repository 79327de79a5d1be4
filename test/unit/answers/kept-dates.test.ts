import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDateWord, readDate } from '../../../src/answers/kept-dates.ts'
import { languages } from '../../../src/language/language.ts'

/** Thursday, 26 November 2026, 15:30 by the machine's own calendar. */
const now = new Date(2026, 10, 26, 15, 30).getTime()
const at = (...date: [number, number, number]) => new Date(...date).getTime()
const ever = Number.POSITIVE_INFINITY

function read(said: string, language: string, when = now) {
  const words = said.split(/[\s']+/).map(plainDateWord)
  const found = readDate(words, 0, language, when)
  return found?.words === words.length ? found.range : undefined
}

const week = { from: at(2026, 10, 23), to: at(2026, 10, 30) }
const lastWeek = { from: at(2026, 10, 16), to: at(2026, 10, 23) }
const october = { from: at(2026, 9, 1), to: at(2026, 10, 1) }
const december = { from: at(2025, 11, 1), to: at(2026, 0, 1) }
const three = { from: at(2026, 10, 24), to: ever }

describe.each([
  [
    'en',
    'today',
    'yesterday',
    'this week',
    'last week',
    'in October',
    'from December',
    'in March 2024',
    'the last 3 days',
    'since October',
    'before October',
    'in 2025',
  ],
  [
    'es',
    'hoy',
    'ayer',
    'esta semana',
    'la semana pasada',
    'en octubre',
    'de diciembre',
    'en marzo de 2024',
    'los últimos 3 días',
    'desde octubre',
    'antes de octubre',
    'en 2025',
  ],
  [
    'de',
    'heute',
    'gestern',
    'diese Woche',
    'von letzter Woche',
    'im Oktober',
    'vom Dezember',
    'im März 2024',
    'die letzten 3 Tage',
    'seit Oktober',
    'vor Oktober',
    'in 2025',
  ],
  [
    'fr',
    "aujourd'hui",
    'hier',
    'cette semaine',
    'la semaine dernière',
    'en octobre',
    'de décembre',
    'en mars 2024',
    'les 3 derniers jours',
    'depuis octobre',
    'avant octobre',
    'en 2025',
  ],
] as const)(
  'a time in %s',
  (language, today, yesterday, thisOne, lastOne, inOctober, inDecember, march, days, since, before, year) => {
    test.each([
      [today, { from: at(2026, 10, 26), to: at(2026, 10, 27) }],
      [yesterday, { from: at(2026, 10, 25), to: at(2026, 10, 26) }],
      [thisOne, week],
      [lastOne, lastWeek],
      [inOctober, october],
      [inDecember, december],
      [march, { from: at(2024, 2, 1), to: at(2024, 3, 1) }],
      [days, three],
      [since, { from: october.from, to: ever }],
      [before, { from: Number.NEGATIVE_INFINITY, to: october.from }],
      [year, { from: at(2025, 0, 1), to: at(2026, 0, 1) }],
    ])('%s', (said, range) => {
      expect(read(said, language)).toEqual(range)
    })
  },
)

describe('what is no time', () => {
  test.each([
    ['en', 'may'],
    ['en', 'march of the penguins'],
    ['en', '2025'],
    ['en', 'in the organ'],
    ['en', 'last'],
    ['fr', 'mars'],
    ['de', 'letzte'],
    ['en', 'constructor'],
  ])('in %s: %s', (language, said) => {
    expect(readDate(said.split(' '), 0, language, now)).toBeUndefined()
  })

  test('any words give a range that is in order, or none', () => {
    const some = fc.constantFrom(
      'in',
      'since',
      'last',
      'the',
      '3',
      '0',
      '999',
      'october',
      '2026',
      'days',
      'week',
      'de',
      'die',
      '__proto__',
    )
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 8 }),
        fc.constantFrom(...languages),
        fc.integer({ min: 0, max: 4e12 }),
        (words, language, when) => {
          const found = readDate(words, 0, language, when)
          if (found === undefined) return
          expect(found.range.from).toBeLessThan(found.range.to)
          expect(found.words).toBeLessThanOrEqual(words.length)
        },
      ),
    )
  })

  test('a week begins on Monday, also on a Sunday and over the end of a year', () => {
    const sunday = new Date(2027, 0, 3, 23, 59).getTime()
    expect(read('this week', 'en', sunday)).toEqual({ from: at(2026, 11, 28), to: at(2027, 0, 4) })
  })
})
