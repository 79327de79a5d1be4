import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scrollTarget } from '../../../src/page/scroll-target.ts'
import type { ScrollBy } from '../../../src/ports/page.ts'

test.each<[string, ScrollBy, number]>([
  ['a line is 60 pixels', { unit: 'line', count: 1 }, 560],
  ['lines go up as well', { unit: 'line', count: -3 }, 320],
  ['a page is 87.5 per cent of the height', { unit: 'page', count: 1 }, 1_200],
  ['to the top', { unit: 'edge', edge: 'top' }, 0],
  ['to the bottom', { unit: 'edge', edge: 'bottom' }, 2_000],
  ['to an offset', { unit: 'offset', offset: 123.5, scroller: 1 }, 123.5],
  ['to a part of the way', { unit: 'percent', percent: 25 }, 500],
  ['no farther than the end', { unit: 'page', count: 9 }, 2_000],
  ['no farther than the beginning', { unit: 'line', count: -99 }, 0],
])('%s', (_, by, target) => {
  expect(scrollTarget(by, 500, 2_000, 800)).toBe(target)
})

test('stays within the scroller whatever is asked', () => {
  const by = fc.record({
    unit: fc.constantFrom('line' as const, 'page' as const),
    count: fc.double({ noNaN: true }),
  })
  fc.assert(
    fc.property(by, fc.nat(5_000), fc.nat(5_000), fc.nat(2_000), (by, from, limit, height) => {
      const target = scrollTarget(by, Math.min(from, limit), limit, height)
      expect(target).toBeGreaterThanOrEqual(0)
      expect(target).toBeLessThanOrEqual(limit)
    }),
  )
})
