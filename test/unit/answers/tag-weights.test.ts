import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idf, npmi, relatedTags, tagWeight } from '../../../src/answers/tag-weights.ts'

const counts = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([total, share]) => ({ total, n: Math.round(share * total) }))
const percent = fc.integer({ min: 0, max: 100 })

describe('the inverse weight', () => {
  test.each([
    [1, 6.503],
    [12, 4.383],
    [60, 2.806],
    [600, 0.511],
    [1000, 0.0005],
  ])('of a tag in %i of 1,000 entries is %f', (n, weight) => {
    expect(idf(n, 1000)).toBeCloseTo(weight, weight < 0.001 ? 4 : 3)
  })

  test('is 1 for every tag at 0 and whole at 100', () => {
    fc.assert(
      fc.property(counts, ({ n, total }) => {
        expect(tagWeight(n, total, 0)).toBe(1)
        expect(tagWeight(n, total, 100)).toBe(idf(n, total))
      }),
    )
  })

  test('never weighs a rarer tag less, wherever the slider stands', () => {
    fc.assert(
      fc.property(counts, counts, percent, (one, other, at) => {
        const total = Math.max(one.total, other.total)
        const [rare, common] = [Math.min(one.n, other.n), Math.max(one.n, other.n)]
        expect(tagWeight(rare, total, at)).toBeGreaterThanOrEqual(tagWeight(common, total, at))
      }),
    )
  })

  test('parts a rare tag from a common one further, the further the slider goes', () => {
    fc.assert(
      fc.property(counts, counts, percent, percent, (one, other, a, b) => {
        const total = Math.max(one.total, other.total)
        const [rare, common] = [Math.min(one.n, other.n), Math.max(one.n, other.n)]
        const ratio = (at: number) => tagWeight(rare, total, at) / tagWeight(common, total, at)
        expect(ratio(Math.max(a, b))).toBeGreaterThanOrEqual(ratio(Math.min(a, b)) * (1 - 1e-12))
      }),
    )
  })
})

describe('NPMI', () => {
  test.each([
    { tags: 'midi and ai', a: 12, b: 600, both: 8, is: 0.022 },
    { tags: 'midi and layout', a: 12, b: 20, both: 6, is: 0.629 },
  ])('of $tags is $is', ({ a, b, both, is }) => {
    expect(npmi(a, b, both, 1000)).toBeCloseTo(is, 3)
  })

  test('is 1 for tags that only come together, −1 for such that never do, and the same both ways', () => {
    expect(npmi(5, 5, 5, 100)).toBeCloseTo(1, 12)
    expect(npmi(100, 100, 100, 100)).toBe(1)
    expect(npmi(5, 5, 0, 100)).toBe(-1)
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 0, max: 20_000 }), (one, other, near) => {
        const total = one.total + other.total
        const both = Math.min(near, one.n, other.n)
        expect(npmi(one.n, other.n, both, total)).toBe(npmi(other.n, one.n, both, total))
        expect(npmi(one.n, other.n, both, total)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})

describe('related tags', () => {
  /** 1,000 entries: midi in 12, ai in 600 with 8 of them, layout in 20 with 6 of them. */
  const entries = Array.from({ length: 1000 }, (_, at): string[] => [
    ...(at < 12 ? ['midi'] : []),
    ...(at < 8 || (at >= 100 && at < 692) ? ['ai'] : []),
    ...(at < 6 || (at >= 20 && at < 34) ? ['layout'] : []),
  ])

  test('are those that come together more than by chance', () => {
    expect(relatedTags(entries, ['midi'])).toEqual([{ tag: 'layout', npmi: expect.closeTo(0.629, 3) }])
  })

  test('need three entries together', () => {
    const few = [['a', 'b'], ['a', 'b'], ['a'], ['c'], ['c'], ['c']]
    expect(relatedTags(few, ['a'])).toEqual([])
    expect(relatedTags([...few, ['a', 'b'], ['c']], ['a']).map(({ tag }) => tag)).toEqual(['b'])
  })
})
