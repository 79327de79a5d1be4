import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesToSeek, withSurroundings } from '../../../src/answers/citation-places.ts'

test('a quote is sought as it is, a passage by its lines and at last by some of its words', () => {
  expect(placesToSeek('closes at  dusk')).toEqual([{ words: 'closes at dusk', near: false }])
  const text =
    'Opening hours of the garden\n\nIt closes at dusk and opens again as soon as somebody wants to come in.'
  const places = placesToSeek(text)
  expect(places.slice(0, 2)).toEqual([
    { words: 'Opening hours of the garden', near: false },
    { words: 'It closes at dusk and opens again as soon as somebody wants to come in.', near: true },
  ])
  expect(places.slice(2).map(({ words }) => words)).toContain('It closes at dusk and opens')
  expect(placesToSeek(' \n ')).toEqual([])
})

test('whatever the text, what is sought is some of its words, bounded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), text => {
      const plain = text.replace(/\s+/g, ' ')
      const places = placesToSeek(text)
      expect(places.length).toBeLessThanOrEqual(10)
      for (const { words } of places) {
        expect(words.length).toBeLessThanOrEqual(1_000)
        expect(plain).toContain(words)
      }
    }),
  )
})

test('a short quote gets the words around it, within its line', () => {
  const passage = 'One thing.\nThe gate closes at dusk, they say, and the gate opens at dawn.\nThe end.'
  expect(withSurroundings('closes', passage)).toBe(
    'The gate closes at dusk, they say, and the gate opens at dawn.',
  )
  expect(withSurroundings('The end.', passage)).toBeUndefined()
  expect(withSurroundings('of another', passage)).toBeUndefined()
})
