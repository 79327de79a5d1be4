import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fairShare } from '../../../src/page/fair-share.ts'

const kinds = ['link', 'text', 'image'] as const
type Item = { readonly kind: (typeof kinds)[number]; readonly at: number }
const items = (...counts: readonly number[]): Item[] =>
  counts.flatMap((count, which) =>
    Array.from({ length: count }, (_, at) => ({ kind: kinds[which % 3] ?? 'link', at })),
  )
const kindOf = ({ kind }: Item) => kind
const count = (of: readonly Item[], kind: Item['kind']) => of.filter(item => item.kind === kind).length

describe('a fair share', () => {
  test('is all where there is room', () => {
    const all = items(3, 4)
    expect(fairShare(all, kindOf, 7)).toEqual(all)
  })

  test('leaves no kind out for the sake of another', () => {
    const shared = fairShare(items(100_000, 50_000, 30), kindOf, 5_000)
    expect(shared).toHaveLength(5_000)
    expect(kinds.map(kind => count(shared, kind))).toEqual([2_485, 2_485, 30])
  })

  test('is spread over all of them, not only the top', () => {
    const shared = fairShare(items(1_000), kindOf, 100)
    for (let quarter = 0; quarter < 4; quarter += 1)
      expect(shared.filter(({ at }) => Math.floor(at / 250) === quarter)).toHaveLength(25)
  })

  test('keeps the order, takes nothing twice, and never more than asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...kinds), { maxLength: 300 }),
        fc.integer({ min: 0, max: 120 }),
        (drawn, most) => {
          const all = drawn.map((kind, at) => ({ kind, at }))
          const shared = fairShare(all, kindOf, most)
          expect(shared).toHaveLength(Math.min(most, all.length))
          shared.slice(1).forEach(({ at }, before) => {
            expect(at).toBeGreaterThan(shared[before]?.at ?? Number.POSITIVE_INFINITY)
          })
          // Who has less than another has had all of its own.
          for (const kind of kinds) {
            const others = kinds.map(other => count(shared, other))
            if (count(shared, kind) < Math.max(...others) - 1)
              expect(count(shared, kind)).toBe(count(all, kind))
          }
        },
      ),
    )
  })
})
