import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intersect } from '../../../src/page/box.ts'
import { type LabelWanted, placeLabels } from '../../../src/page/label-places.ts'
import type { Box } from '../../../src/ports/page.ts'

const viewport = { width: 1_000, height: 800 }
const label = { width: 18, height: 20 }
const wanted = (box: Box, words: readonly Box[] = [box], follows = false): LabelWanted => ({
  box,
  words,
  follows,
  ...label,
})
const placed = (all: readonly LabelWanted[]): Box[] =>
  placeLabels(all, viewport).map(place => ({ ...place, ...label }))
const overlap = (a: Box, b: Box) => {
  const common = intersect(a, b)
  return common === undefined ? 0 : common.width * common.height
}

describe('places of numbers', () => {
  test('are left of the words where there is room, above them in running text', () => {
    const words = { x: 200, y: 100, width: 80, height: 18 }
    expect(placeLabels([wanted(words)], viewport)).toEqual([{ x: 181, y: 99 }])
    expect(placeLabels([wanted(words, [words], true)], viewport)).toEqual([{ x: 192, y: 80 }])
  })

  test('are elsewhere at the edge of the view, and never over the words', () => {
    const words = { x: 0, y: 0, width: 80, height: 18 }
    const [place] = placed([wanted(words)])
    if (place === undefined) throw new Error('It has a place.')
    expect(overlap(place, words)).toBe(0)
  })

  test('of a column of links cover neither words nor each other', () => {
    const column = Array.from({ length: 30 }, (_, row) =>
      wanted({ x: 40, y: 10 + 24 * row, width: 120, height: 18 }),
    )
    const places = placed(column)
    places.forEach((place, at) => {
      for (const { box } of column) expect(overlap(place, box)).toBe(0)
      for (const other of places.slice(at + 1)) expect(overlap(place, other)).toBe(0)
    })
  })

  const side = (most: number) => fc.integer({ min: 0, max: most })
  const anyBox = fc.record({ x: side(900), y: side(700), width: side(300), height: side(90) })

  test('are always within the view', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 60 }), fc.boolean(), (boxes, words) => {
        for (const { x, y } of placed(boxes.map(box => wanted(box, words ? [box] : [])))) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(x + label.width).toBeLessThanOrEqual(viewport.width)
          expect(y + label.height).toBeLessThanOrEqual(viewport.height)
        }
      }),
    )
  })

  test('of one that stands alone never cover its words', () => {
    const alone = fc.record({ x: side(900), y: side(700), width: fc.constant(90), height: fc.constant(18) })
    fc.assert(
      fc.property(alone, fc.boolean(), (box, follows) => {
        const [place] = placed([wanted(box, [box], follows)])
        expect(place === undefined ? -1 : overlap(place, box)).toBe(0)
      }),
    )
  })
})
