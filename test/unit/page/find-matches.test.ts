import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../../src/page/find-fold.ts'
import { inContext, phrasesIn, soughtOf, wordsIn } from '../../../src/page/find-matches.ts'

const found = (text: string, words: string) =>
  phrasesIn(text, soughtOf(words), 100).map(({ start, end }) => text.slice(start, end))

test('a phrase is found with the offsets of the text as it is written', () => {
  expect(found('Die Straße zur STRASSE', 'strasse')).toEqual(['Straße', 'STRASSE'])
  expect(found('Un cafe\u0301  noir', 'Café noir')).toEqual(['cafe\u0301  noir'])
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa'])
  expect(found('東京都は東京', '東京')).toEqual(['東京', '東京'])
  expect(found('nothing here', '')).toEqual([])
})

test('wherever a text is put, it is found again', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'É', 'ß', 'x', '漢', 'İ'),
    minLength: 1,
    maxLength: 8,
  })
  const around = fc.string({ unit: fc.constantFrom('1', '2', '.', ' '), maxLength: 20 })
  fc.assert(
    fc.property(words, around, around, (sought, before, after) => {
      const text = `${before}${sought}${after}`
      const [first] = phrasesIn(text, soughtOf(sought), 1)
      expect(first).toEqual({ start: before.length, end: before.length + sought.length })
      const [shouted] = phrasesIn(text.toUpperCase(), soughtOf(sought), 1)
      expect(foldText(text.toUpperCase().slice(shouted?.start, shouted?.end))).toBe(foldText(sought))
    }),
  )
})

test('words in any order count only where they begin, but anywhere in scripts without spaces', () => {
  const sought = soughtOf('pipe old')
  expect(wordsIn('Old organs have pipes.', sought).words).toEqual(['pipe', 'old'])
  expect(wordsIn('Old organs have bagpipes.', sought).words).toEqual(['old'])
  expect(wordsIn('昔の東京都', soughtOf('東京')).words).toEqual(['東京'])
  const text = 'Pipes of old.'
  expect(wordsIn(text, sought).places.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Pipe',
    'old',
  ])
})

test('the words around a match are cut between words, and never inside a character', () => {
  const text = `${'before '.repeat(20)}match${' behind'.repeat(20)}`
  const at = text.indexOf('match')
  const { before, match, after } = inContext(text, { start: at, end: at + 5 })
  expect(match).toBe('match')
  expect(before).toMatch(/^before .*before $/)
  expect(after).toMatch(/^ behind .*behind$/)
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.nat(300),
      fc.nat(300),
      (any, one, other) => {
        const [start, end] = [Math.min(one, other, any.length), Math.min(Math.max(one, other), any.length)]
        const context = inContext(any, { start, end })
        for (const part of [context.before, context.match, context.after])
          expect(part.length).toBeLessThanOrEqual(200)
      },
    ),
  )
})
