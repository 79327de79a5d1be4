import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NumberLanguage, writeDigits, writePowers } from '../../../src/music/number-language.ts'
import { createNumberReader, latchedNumber, type NumberEvent } from '../../../src/music/number-reader.ts'
import { anyNotes, playMode } from './play-mode.ts'
import { down, held, up } from './simulated-hands.ts'

const reader = (language: NumberLanguage) => createNumberReader(() => language)

function words(events: readonly NumberEvent[]): readonly string[] {
  return events.map(event => {
    if (event.kind === 'digits') return `… ${event.value ?? ''}`.trim()
    return event.kind === 'number' ? String(event.value) : event.kind
  })
}
const heard = (language: NumberLanguage, notes: Parameters<typeof playMode>[1]) =>
  words(playMode(reader(language), notes))
const numbers = (language: NumberLanguage, notes: Parameters<typeof playMode>[1]) =>
  playMode(reader(language), notes).flatMap(event => (event.kind === 'number' ? [event.value] : []))

/** A chord with each key as late as told, all held to the end. */
function chord(keys: readonly number[], lateness: readonly number[], from: number) {
  const last = Math.max(...lateness) + 150
  const downs = keys.map((key, place) => down(key, from + (lateness[place] ?? 0)))
  const ups = keys.map((key, place) => up(key, from + last + (lateness[place] ?? 0)))
  return [...downs, ...ups].toSorted((a, b) => a.at - b.at)
}

describe('powers of two', () => {
  test('one strike is the whole number: each from −2,047 to 2,047, in any order of onsets', () => {
    const jitter = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 11, maxLength: 11 })
    const value = fc.integer({ min: -2047, max: 2047 })
    fc.assert(
      fc.property(value, jitter, (number, lateness) => {
        expect(numbers('powers', chord(writePowers(number) ?? [], lateness, 0))).toEqual([number])
      }),
      { numRuns: 300 },
    )
  })

  test('every one of the 4,095 reads back', () => {
    const wrong: number[] = []
    for (let number = -2047; number <= 2047; number += 1) {
      const [read] = numbers('powers', chord(writePowers(number) ?? [], [0, 30, 60], 0))
      if (read !== number) wrong.push(number)
    }
    expect(wrong).toEqual([])
  })

  test('is read when all keys are up, not before', () => {
    const one = reader('powers')
    expect(playMode(one, [down(61, 0), down(63, 30), up(61, 300)], 100)).toEqual([])
    expect(words(playMode(one, [up(63, 500)]))).toEqual(['5'])
  })

  test('both sides at once, and the middle key among others, are nothing', () => {
    expect(heard('powers', [down(61, 0), down(59, 5), up(61, 200), up(59, 210)])).toEqual(['unclear'])
    expect(heard('powers', [down(60, 0), down(61, 5), up(61, 200), up(60, 210)])).toEqual(['unclear'])
    expect(heard('powers', [...held(48, 0, 200)])).toEqual(['unclear'])
  })

  test('a bounce and a brush add nothing', () => {
    expect(heard('powers', [...held(61, 0, 20), ...held(61, 30, 300), ...held(66, 100, 115)])).toEqual(['1'])
  })

  test('a key whose release was lost makes the strike nothing, rather than another number', () => {
    expect(words(playMode(reader('powers'), [down(64, 0), ...held(61, 500, 600)], 12_000))).toEqual([
      'unclear',
    ])
  })
})

describe('base 10', () => {
  /** Digits one after another, each for 100 ms, then the middle key. */
  const digits = (keys: readonly number[]) =>
    [...keys, 60].flatMap((key, place) => held(key, place * 200, place * 200 + 100))

  test('every number from −2,047 to 2,047 reads back', () => {
    const wrong: number[] = []
    for (let number = -2047; number <= 2047; number += 1) {
      const [read] = numbers('base-10', digits(writeDigits(number) ?? []))
      if (read !== number) wrong.push(number)
    }
    expect(wrong).toEqual([])
  })

  test('tells the digits so far; the eleventh key takes one back; overlapping digits keep their order', () => {
    const notes = [...held(64, 0, 100), ...held(62, 200, 300), ...held(71, 400, 500), ...held(69, 600, 700)]
    expect(heard('base-10', [...notes, ...held(60, 800, 900)])).toEqual(['… 4', '… 42', '… 4', '… 49', '49'])
    const legato = [down(61, 0), down(62, 90), up(61, 120), down(61, 180), up(62, 200), up(61, 260)]
    expect(heard('base-10', [...legato, ...held(60, 600, 700)])).toEqual(['… 121', '121'])
  })

  test('begun on the left it is negative; the middle key alone is 0', () => {
    expect(heard('base-10', digits([56, 62]))).toEqual(['… -4', '… -42', '-42'])
    expect(heard('base-10', held(60, 0, 100))).toEqual(['0'])
  })

  test('a key that is no digit is nothing', () => {
    expect(heard('base-10', held(48, 0, 200))).toEqual(['unclear'])
  })

  test('escape forgets the digits', () => {
    const notes = [...held(64, 0, 100), down(48, 300), down(72, 320), up(48, 500), up(72, 500)]
    expect(heard('base-10', [...notes, ...held(60, 900, 1000)])).toEqual(['… 4', 'escape', '0'])
  })
})

test('whatever is played, a number is whole and within its language', () => {
  fc.assert(
    fc.property(anyNotes, fc.constantFrom('powers' as const, 'base-10' as const), (notes, language) => {
      for (const event of playMode(reader(language), notes, 30_000))
        if (event.kind === 'number') {
          expect(Number.isInteger(event.value)).toBe(true)
          expect(Math.abs(event.value)).toBeLessThanOrEqual(language === 'powers' ? 2047 : 999_999_999)
        }
    }),
  )
})

test('collected keys are one number, with or without the middle key at the end', () => {
  expect(latchedNumber([61, 63], 'powers')).toBe(5)
  expect(latchedNumber([64, 62], 'base-10')).toBe(42)
  expect(latchedNumber([56, 62, 60], 'base-10')).toBe(-42)
  expect(latchedNumber([60], 'base-10')).toBe(0)
  expect(latchedNumber([60], 'powers')).toBe(0)
  expect(latchedNumber([64, 60, 62], 'base-10')).toBeUndefined()
  expect(latchedNumber([48, 62], 'base-10')).toBeUndefined()
  expect(latchedNumber([71], 'base-10')).toBeUndefined()
  expect(latchedNumber([], 'base-10')).toBeUndefined()
})
