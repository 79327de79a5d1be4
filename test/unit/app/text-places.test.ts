import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf } from '../../../src/app/text-change.ts'
import {
  findWords,
  lettersAfter,
  lettersBefore,
  lineAt,
  type Stretch,
  sentenceAt,
  withSpace,
  wordAt,
  wordsAfter,
  wordsBefore,
} from '../../../src/app/text-places.ts'
import { processorTimes } from '../processor-time.ts'

const letter = 'The organ was built in 1886.\nThe Größe of it: 12 ranks! The gate closes.'
const inside = (text: string, stretch: Stretch | undefined) => stretch && text.slice(stretch.from, stretch.to)

describe('words in a text', () => {
  test.each([
    ['organ', 'organ'],
    ['ORGAN was', 'organ was'],
    ['grosse', undefined],
    ['grö', 'Grö'],
    ['große', 'Größe'],
    ['groß', 'Größ'],
    ['built in 1886 the', 'built in 1886.\nThe'],
    ['ranks', 'ranks'],
    ['!', '!'],
    ['pipe', undefined],
    ['  ', undefined],
  ])('“%s”', (words, found) => {
    expect(inside(letter, findWords(letter, words, 0))).toBe(found)
  })

  test('of several the nearest, whole words before parts of words', () => {
    expect(findWords(letter, 'the', letter.length)).toEqual({ from: 56, to: 59 })
    expect(findWords(letter, 'the', 0)).toEqual({ from: 0, to: 3 })
    expect(inside('an organ and a man', findWords('an organ and a man', 'an', 18))).toBe('an')
    expect(findWords('an organ and a man', 'an', 18)?.from).toBe(0)
  })

  test('whatever is in a text is found in it', () => {
    const text = fc.array(fc.constantFrom('organ', 'Größe', 'a\u0301', '👩‍👩‍👧', '12', '\n', ',', ' '), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, fc.nat(100), (pieces, near) => {
        const whole = pieces.join(' ')
        const word = pieces.find(piece => /\p{L}/u.test(piece))
        if (word === undefined) return
        const found = findWords(whole, word, near)
        expect(inside(whole, found)).toBe(word)
      }),
    )
  })
})

test('words, letters, lines and sentences at a place', () => {
  expect(inside(letter, wordAt(letter, 6))).toBe('organ')
  expect(inside(letter, wordAt(letter, letter.length))).toBe('closes')
  expect(wordAt(' . ', 1)).toBeUndefined()
  expect(inside(letter, wordsBefore(letter, 13, 2))).toBe('organ was')
  expect(inside(letter, wordsBefore(letter, 13, 99))).toBe('The organ was')
  expect(inside(letter, wordsAfter(letter, 13, 2))).toBe(' built in')
  expect(inside('a👩‍👩‍👧b', lettersBefore('a👩‍👩‍👧b', 9, 1))).toBe('👩‍👩‍👧')
  expect(inside('👩‍👩‍👧b', lettersAfter('👩‍👩‍👧b', 0, 1))).toBe('👩‍👩‍👧')
  expect(inside(letter, lineAt(letter, 5))).toBe('The organ was built in 1886.')
  expect(lineAt('', 0)).toEqual({ from: 0, to: 0 })
  expect(inside(letter, sentenceAt(letter, 60, 'en-US'))).toBe('The gate closes.')
})

test('a word goes with the space that would be left over', () => {
  const without = (text: string, word: string) => {
    const at = text.indexOf(word)
    const { from, to } = withSpace(text, { from: at, to: at + word.length })
    return text.slice(0, from) + text.slice(to)
  }
  expect(without('the organ was', 'organ')).toBe('the was')
  expect(without('organ was', 'organ')).toBe('was')
  expect(without('the organ', 'organ')).toBe('the')
  expect(without('the organ, was', 'organ')).toBe('the , was')
  expect(without('the\norgan', 'organ')).toBe('the\n')
})

test('a change is the least stretch that makes one text of another', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
      const { from, removed, inserted } = changeOf(before, after)
      expect(before.slice(0, from) + inserted + before.slice(from + removed.length)).toBe(after)
      expect(before.slice(from, from + removed.length)).toBe(removed)
    }),
  )
})

test('a word goes in time that grows with the length of the text', () => {
  const part = ' '
  const times = processorTimes([5_000, 40_000], length => {
    const text = part.repeat(length / part.length)
    return () => {
      withSpace(`${text}word and`, { from: text.length + 5, to: text.length + 8 })
    }
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
