import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  mostSearches,
  parseSearches,
  searchesAsJson,
  withoutSearch,
  withSearch,
} from '../../../src/answers/search-history.ts'

test('the newest comes first, each once whatever its case, at most two hundred', () => {
  const many = Array.from({ length: 250 }, (_, at) => `search ${at}`)
  const all = many.reduce<readonly string[]>((searches, words) => withSearch(searches, words).searches, [])
  expect(all.length).toBe(mostSearches)
  expect(all[0]).toBe('search 249')
  const again = withSearch(all, 'Search 200')
  expect([again.searches[0], again.was, again.searches.length]).toEqual(['Search 200', 49, mostSearches])
})

test('what was added can be taken back to where it was', () => {
  const words = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.uniqueArray(words), words, (before, added) => {
      const { searches, was } = withSearch(before, added)
      expect(withoutSearch(searches, added, was)).toEqual(before)
    }),
  )
})

test('what is kept comes back; what cannot be read is told apart from nothing', () => {
  expect(parseSearches(undefined)).toEqual([])
  expect(parseSearches(searchesAsJson(['organ', 'gate']))).toEqual(['organ', 'gate'])
  expect(parseSearches({ version: 1, searches: ['a', 'A', ' a '] })).toEqual(['a'])
  for (const broken of [null, [], 'x', { version: 2, searches: [] }, { version: 1, searches: [7] }])
    expect(parseSearches(broken)).toBeUndefined()
  fc.assert(fc.property(fc.anything(), value => void parseSearches(value)))
})
