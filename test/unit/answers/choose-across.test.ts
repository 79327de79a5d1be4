import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseAcross } from '../../../src/answers/choose-across.ts'

interface Piece {
  readonly at: number
  readonly cost: number
}
const source = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }).chain(costs => {
  const passages: Piece[] = costs.map((cost, at) => ({ at, cost }))
  return fc.shuffledSubarray(passages).map(ranked => ({ passages, ranked }))
})
const cost = ({ cost: price }: Piece) => price

describe('passages of several sources', () => {
  it('stay within the budget, in the order of each, and are all taken where all fit', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 6 }), fc.integer({ min: 0, max: 600 }), (sources, budget) => {
        const chosen = chooseAcross(sources, budget, cost)
        const all = sources.flatMap(({ passages }) => passages).reduce((sum, piece) => sum + piece.cost, 0)
        if (all <= budget) expect(chosen).toEqual(sources.map(({ passages }) => passages))
        expect(chosen.flat().reduce((sum, piece) => sum + piece.cost, 0)).toBeLessThanOrEqual(
          Math.max(budget, 0),
        )
        for (const list of chosen)
          expect(list.map(({ at }) => at)).toEqual(list.map(({ at }) => at).toSorted((a, b) => a - b))
        // What is told of the least cost changes nothing but the time it takes.
        expect(chooseAcross(sources, budget, cost, piece => piece.cost / 2)).toEqual(chosen)
      }),
    )
  })

  it('drown nobody: a long source leaves a short one its share', () => {
    const long = Array.from({ length: 100 }, (_, at) => ({ at, cost: 10 }))
    const short = [{ at: 0, cost: 10 }]
    const chosen = chooseAcross(
      [
        { passages: long, ranked: long },
        { passages: short, ranked: [] },
      ],
      100,
      cost,
    )
    expect(chosen.map(list => list.length)).toEqual([10, 0])
    const asked = chooseAcross(
      [
        { passages: long, ranked: long },
        { passages: short, ranked: short },
      ],
      100,
      cost,
    )
    expect(asked.map(list => list.length)).toEqual([9, 1])
  })
})
