import { describe, expect, test } from 'vitest'
import { countUpTo, optionalWords, wantNumber, wantWords } from '../../../src/commands/read-slots.ts'

describe('a number', () => {
  test('is a whole one from 1', () => {
    expect(wantNumber({ number: 1 })).toBe(1)
    expect(wantNumber({ number: 12_000 })).toBe(12_000)
    const none = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '7', '']
    for (const number of none)
      expect(() => wantNumber({ number }), String(number)).toThrow(
        expect.objectContaining({ code: 'number-missing' }),
      )
    expect(() => wantNumber({})).toThrow(expect.objectContaining({ code: 'number-missing' }))
  })

  test('of times is held to its bounds, and 1 where none was said', () => {
    const count = countUpTo(200)
    expect([1, 7, 200, 201, 1e12].map(number => count({ number }))).toEqual([1, 7, 200, 200, 200])
    expect([0, -3, Number.NaN, '7'].map(number => count({ number }))).toEqual([1, 1, 1, 1])
    expect(count({ number: 2.9 })).toBe(2)
    expect(count({})).toBe(1)
  })
})

describe('words', () => {
  test('are trimmed, cut to 1,000 characters, and may be a number or a name', () => {
    expect(wantWords({ words: '  the gate ' })).toBe('the gate')
    expect(wantWords({ name: 'organ' })).toBe('organ')
    expect(wantWords({ number: 7 })).toBe('7')
    expect(wantWords({ words: 'x'.repeat(2000) })).toHaveLength(1000)
  })

  test('that are missing are said to be', () => {
    for (const slots of [{}, { words: '' }, { words: ' \t' }, { name: '' }]) {
      expect(optionalWords(slots)).toBeUndefined()
      expect(() => wantWords(slots)).toThrow(expect.objectContaining({ code: 'words-missing' }))
    }
  })
})
