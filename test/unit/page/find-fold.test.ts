import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, foldWithOffsets } from '../../../src/page/find-fold.ts'

test.each([
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['ẞ', 'ss'],
  ['Œuvre', 'oeuvre'],
  ['Café', 'cafe'],
  ['Cafe\u0301', 'cafe'],
  ['İstanbul', 'istanbul'],
  ['ISPARTA ılık', 'isparta ilik'],
  ['ﬁn', 'fin'],
  ['don’t', "don't"],
  ['a\u00a0\n\t b', 'a b'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['ΣΟΦΟΣ σοφός', 'σοφοσ σοφοσ'],
  ['שָׁלוֹם', 'שלום'],
  ['ガ', 'ガ'],
])('%s folds to %s', (source, folded) => {
  expect(foldText(source)).toBe(folded)
})

test('vowels that are written as marks still tell words apart', () => {
  expect(foldText('कि')).not.toBe(foldText('कु'))
})

const unicode = fc.string({ unit: 'binary' })
const tricky = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    'ß',
    'É',
    'e\u0301',
    'İ',
    'œ',
    ' ',
    '\n',
    '\u00ad',
    '\u0301',
    '漢',
    '😀',
    'ﬁ',
    '´',
  ),
})

test('both ways of folding give the same text, and every unit leads to a stretch of the source', () => {
  fc.assert(
    fc.property(fc.oneof(unicode, tricky), source => {
      const { text, starts, ends } = foldWithOffsets(source)
      expect(text).toBe(foldText(source))
      expect([starts.length, ends.length]).toEqual([text.length, text.length])
      for (const [unit, start] of starts.entries()) {
        const end = ends[unit] ?? -1
        expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(source.length)
      }
    }),
  )
})

test('what is folded once stays as it is', () => {
  fc.assert(
    fc.property(tricky, source => {
      const once = foldText(source)
      expect(foldText(once)).toBe(once)
    }),
  )
})
