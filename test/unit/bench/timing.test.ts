import { expect, test } from 'vitest'
import { medianOf, middleMean, quantile, sideBySide, timed } from '../../../bench/timing.ts'

test('a quantile is one of the values, by nearest rank, whatever their order', () => {
  const values = [5, 1, 4, 2, 3]
  expect([0, 0.2, 0.5, 0.99, 1].map(share => quantile(values, share))).toEqual([1, 1, 3, 5, 5])
  expect(quantile([7], 0.5)).toBe(7)
  expect(() => quantile([], 0.5)).toThrow('Nothing was measured')
})

test('work and baseline run equally often, and take turns in changing order', () => {
  let order = ''
  const note = (letter: string) => () => {
    order += letter
    return 1
  }
  const { value, baseline } = sideBySide(6, note('w'), note('b'))
  expect(order).toBe('wbbwwbbwwbbw')
  expect(value).toBeGreaterThanOrEqual(0)
  expect(baseline).toBeGreaterThanOrEqual(0)
})

test('a mean of the middle half leaves out what was disturbed', () => {
  expect(middleMean([0.1, 0.2, 0.1, 0.2, 0, 0.1, 0.2, 90])).toBeCloseTo(0.15, 9)
  expect(middleMean([7])).toBe(7)
  expect(() => middleMean([])).toThrow('Nothing was measured')
})

test('work that comes to nothing is not timed', () => {
  expect(timed(() => 1)).toBeGreaterThanOrEqual(0)
  expect(() => timed(() => Number.NaN)).toThrow('came to nothing')
})

test('the spread of a median is half of what the middle half spans, in per cent of it', () => {
  expect(medianOf([8, 10, 12, 9, 11, 10, 10])).toEqual({ value: 10, spread: 10 })
  expect(medianOf([0, 0, 0])).toEqual({ value: 0, spread: 0 })
})
