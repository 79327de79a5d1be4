import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  closeUp,
  followed,
  keptWithin,
  movedTo,
  type RollWindow,
  shortestWindow,
  showing,
  ticks,
  wholeWindow,
  zoomed,
} from '../../../src/sequence/roll-window.ts'

const duration = fc.nat(3_600_000)
const time = fc.nat(4_000_000)

/** Any window that can come about in a sequence of that length. */
const anyWindow = fc
  .record({ durationMs: duration, at: time, factor: fc.double({ min: 0.001, max: 1, noNaN: true }) })
  .map(({ durationMs, at, factor }) => ({
    durationMs,
    window: zoomed(wholeWindow(durationMs), factor, at, durationMs),
  }))

const lies = ({ from, to }: RollWindow, durationMs: number) => {
  expect(from).toBeGreaterThanOrEqual(0)
  expect(to - from).toBeGreaterThanOrEqual(shortestWindow - 0.01)
  expect(to).toBeLessThanOrEqual(Math.max(shortestWindow, durationMs) + 0.01)
}

test('however it is zoomed and moved, a window lies within the sequence and shows a second or more', () => {
  fc.assert(
    fc.property(
      anyWindow,
      time,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      duration,
      (given, at, factor, now) => {
        const { window, durationMs } = given
        lies(window, durationMs)
        lies(zoomed(window, factor, at, durationMs), durationMs)
        lies(movedTo(window, at, durationMs), durationMs)
        lies(showing(window, Math.min(at, durationMs), durationMs), durationMs)
        lies(keptWithin(window, now), now)
        lies(closeUp(at, at + 5, durationMs), durationMs)
      },
    ),
  )
})

test('what is pointed at stays where it is when it is zoomed closer', () => {
  const closer = zoomed({ from: 0, to: 60_000 }, 0.5, 15_000, 60_000)
  expect(closer).toEqual({ from: 7_500, to: 37_500 })
  // Out of view: the middle.
  expect(zoomed({ from: 0, to: 10_000 }, 0.5, 50_000, 60_000)).toEqual({ from: 2_500, to: 7_500 })
})

test('what is gone to is brought into view, and what is in view moves nothing', () => {
  const window = { from: 10_000, to: 20_000 }
  expect(showing(window, 15_000, 60_000)).toBe(window)
  for (const at of [0, 9_999, 20_001, 60_000]) {
    const { from, to } = showing(window, at, 60_000)
    expect(at).toBeGreaterThanOrEqual(from)
    expect(at).toBeLessThanOrEqual(to)
    expect(to - from).toBe(10_000)
  }
})

test('a followed time is always in view; pages turn only at their end, and slide never jumps back', () => {
  fc.assert(
    fc.property(time, fc.integer({ min: 1_000, max: 100_000 }), fc.boolean(), (at, span, slides) => {
      const { from, to } = followed(at, span, slides)
      expect(at).toBeGreaterThanOrEqual(from)
      expect(at).toBeLessThanOrEqual(to)
      expect(to - from).toBeCloseTo(span, 5)
      expect(followed(at + 1, span, slides).from).toBeGreaterThanOrEqual(from)
    }),
  )
  expect(followed(8_999, 10_000, false)).toEqual({ from: 0, to: 10_000 })
  expect(followed(9_000, 10_000, false)).toEqual({ from: 9_000, to: 19_000 })
})

test('times at the edge are such as clocks show, and as far apart as asked', () => {
  expect(ticks({ from: 0, to: 60_000 }, 340, 60)).toEqual([0, 15_000, 30_000, 45_000, 60_000])
  expect(ticks({ from: 500, to: 1_700 }, 340, 60)).toEqual([500, 1_000, 1_500])
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 50, max: 1_200 }), ({ window }, width) => {
      const found = ticks(window, width, 60)
      const scale = width / (window.to - window.from)
      for (const [index, ms] of found.entries()) {
        expect(ms).toBeGreaterThanOrEqual(window.from)
        expect(ms).toBeLessThanOrEqual(window.to)
        if (index > 0) expect((ms - (found[index - 1] ?? 0)) * scale).toBeGreaterThanOrEqual(59.99)
      }
    }),
  )
})
