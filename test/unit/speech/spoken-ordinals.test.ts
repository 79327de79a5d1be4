import { expect, test } from 'vitest'
import { spokenOrdinal } from '../../../src/speech/numbers/spoken-ordinals.ts'
import { plainWords } from '../../../src/speech/plain-words.ts'

test.each([
  ['en', 'first', 1],
  ['en', 'eighth', 8],
  ['en', 'twelfth', 12],
  ['en', 'twentieth', 20],
  ['en', 'Twenty-Third', 23],
  ['en', '42nd', 42],
  ['es', 'primera', 1],
  ['es', 'tercer', 3],
  ['es', 'séptima', 7],
  ['es', '3ª', 3],
  ['de', 'ersten', 1],
  ['de', 'dritter', 3],
  ['de', 'achtes', 8],
  ['de', 'siebzehnte', 17],
  ['de', 'einundzwanzigster', 21],
  ['de', '5.', 5],
  ['fr', 'première', 1],
  ['fr', 'seconde', 2],
  ['fr', 'quatrième', 4],
  ['fr', 'cinquième', 5],
  ['fr', 'neuvième', 9],
  ['fr', 'vingt et unième', 21],
  ['fr', '2ème', 2],
] as const)('%s “%s” is at place %i', (language, text, place) => {
  const words = plainWords(text).map(({ plain }) => plain)
  expect(spokenOrdinal(words, language)).toBe(place)
})

test.each([
  ['en', 'three'],
  ['en', '3'],
  ['en', '0th'],
  ['en', 'tab'],
  ['en', 'constructor'],
  ['es', 'pestaña'],
  ['de', 'tab'],
  ['fr', 'trois'],
  ['fr', ''],
] as const)('%s “%s” is at none', (language, text) => {
  const words = plainWords(text).map(({ plain }) => plain)
  expect(spokenOrdinal(words, language)).toBeUndefined()
})
