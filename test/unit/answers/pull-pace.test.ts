import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPace, percentOf } from '../../../src/answers/pull-pace.ts'

describe('the pace of a pull', () => {
  test('is not told before two seconds', () => {
    const pace = createPace()
    expect(pace.at(0, 0, 1000)).toBeUndefined()
    expect(pace.at(1999, 100, 1000)).toBeUndefined()
    expect(pace.at(2000, 200, 1000)).toEqual({ bytesPerSecond: 100, secondsLeft: 8 })
  })

  test('forgets what is older than twenty seconds', () => {
    const pace = createPace()
    for (let at = 0; at <= 20_000; at += 1000) pace.at(at, at / 10, 100_000)
    // A thousand a second from here on: the slow beginning fades.
    let last: ReturnType<typeof pace.at>
    for (let at = 21_000; at <= 50_000; at += 1000) last = pace.at(at, 2000 + (at - 20_000), 100_000)
    expect(last?.bytesPerSecond).toBe(1000)
  })

  test('is not told while nothing comes, nor of what begins anew', () => {
    const pace = createPace()
    pace.at(0, 500, 1000)
    expect(pace.at(5000, 500, 1000)).toBeUndefined()
    expect(pace.at(6000, 100, 1000)).toBeUndefined()
    expect(pace.at(8000, 300, 1000)?.bytesPerSecond).toBe(100)
  })

  test('never tells of less than no time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5000), fc.nat(1e9))), samples => {
        const pace = createPace()
        let at = 0
        for (const [ms, bytes] of samples) {
          at += ms
          const told = pace.at(at, bytes, 5e8)
          if (told !== undefined) {
            expect(told.secondsLeft).toBeGreaterThanOrEqual(0)
            expect(told.bytesPerSecond).toBeGreaterThan(0)
          }
        }
      }),
    )
  })
})

test('per cent are 100 only for all of it', () => {
  expect(percentOf(0, 0)).toBe(0)
  expect(percentOf(999, 1000)).toBe(99)
  expect(percentOf(1000, 1000)).toBe(100)
  expect(percentOf(5, 1000)).toBe(0)
})
