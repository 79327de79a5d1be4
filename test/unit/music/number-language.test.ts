import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  digitsValue,
  noDigits,
  playDigits,
  readPowers,
  writeDigits,
  writePowers,
} from '../../../src/music/number-language.ts'

const all = Array.from({ length: 4095 }, (_, place) => place - 2047)
const readDigits = (keys: readonly number[]) => digitsValue(playDigits(noDigits, keys).entry)

test('every number from −2047 to 2047 is read back, in both languages', () => {
  expect(all.map(value => readPowers(writePowers(value) ?? []))).toEqual(all)
  expect(all.map(value => readDigits(writeDigits(value) ?? []))).toEqual(all)
})

test('no two numbers are the same strike', () => {
  expect(new Set(all.map(value => writePowers(value)?.join())).size).toBe(all.length)
})

describe('powers of two', () => {
  test.each([
    [[61], 1],
    [[71], 1024],
    [[59], -1],
    [[49], -1024],
    [[60], 0],
    [[61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71], 2047],
  ])('%j is %i', (keys, value) => {
    expect(readPowers(keys)).toBe(value)
    expect(writePowers(value)).toEqual(keys)
  })

  test.each([[[]], [[48]], [[72]], [[60, 61]], [[59, 61]], [[61, 72]]])('%j is no number', keys => {
    expect(readPowers(keys)).toBeUndefined()
  })

  test.each([2048, -2048, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d has no strike', value => {
    expect(writePowers(value)).toBeUndefined()
  })

  test('any keys are a number in range or none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 40, max: 80 })), keys => {
        const value = readPowers(keys)
        return value === undefined || (Number.isInteger(value) && Math.abs(value) <= 2047)
      }),
    )
  })
})

describe('base 10', () => {
  test('ten digits do not fit, and the tenth changes nothing', () => {
    expect(readDigits(Array(12).fill(69))).toBe(999_999_999)
    expect(writeDigits(1e9)).toBeUndefined()
  })

  test('nothing was entered when every digit was taken back, and the sign is free again', () => {
    expect(readDigits([59, 58, 71, 71])).toBeUndefined()
    expect(readDigits([59, 49, 61])).toBe(1)
    expect(readDigits([71, 71])).toBeUndefined()
  })

  test('a digit counts from either side once the number is begun', () => {
    expect(readDigits([59, 62])).toBe(-12)
    expect(readDigits([61, 58])).toBe(12)
  })

  test('the middle key enters what came before it', () => {
    expect(playDigits(noDigits, [64, 60, 62])).toEqual({
      entry: { negative: false, digits: '4' },
      entered: true,
    })
  })

  test('no zero is negative', () => {
    expect(Object.is(readDigits([50]), 0)).toBe(true)
  })

  test('any keys are a number of at most nine digits or none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 40, max: 80 })), keys => {
        const value = readDigits(keys)
        return value === undefined || (Number.isInteger(value) && Math.abs(value) < 1e9)
      }),
    )
  })
})
