import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { area, inReadingOrder, intersect, joinLines } from '../../../src/page/box.ts'

const side = fc.integer({ min: 1, max: 500 })
const place = fc.integer({ min: -500, max: 1_500 })
const anyBox = fc.record({ x: place, y: place, width: side, height: side })
const item = (name: string, x: number, y: number, width = 60, height = 20) => ({
  name,
  box: { x, y, width, height },
})
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join(' ')

describe('intersect', () => {
  test('is the common part', () => {
    const a = { x: 0, y: 0, width: 100, height: 50 }
    expect(intersect(a, { x: 80, y: -10, width: 100, height: 30 })).toEqual({
      x: 80,
      y: 0,
      width: 20,
      height: 20,
    })
    expect(intersect(a, { x: 100, y: 0, width: 10, height: 10 })).toBeUndefined()
  })

  test('is the same both ways, and within both', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const common = intersect(a, b)
        expect(intersect(b, a)).toEqual(common)
        if (common === undefined) return
        expect(area(common)).toBeLessThanOrEqual(Math.min(area(a), area(b)))
        expect(intersect(common, a)).toEqual(common)
      }),
    )
  })
})

describe('reading order', () => {
  test('goes by rows, then from left to right, although boxes of a row differ a little in height', () => {
    const items = [item('c', 0, 100), item('b', 200, 4, 60, 16), item('a', 0, 0), item('d', 90, 98)]
    expect(names(inReadingOrder(items))).toBe('a b c d')
  })

  test('starts rows on the right where text does', () => {
    expect(names(inReadingOrder([item('b', 0, 0), item('a', 100, 2), item('c', 100, 60)], true))).toBe(
      'a b c',
    )
  })

  test('a tall box beside rows does not join them', () => {
    const items = [
      item('side', 0, 0, 100, 300),
      item('one', 120, 10),
      item('two', 120, 40),
      item('three', 120, 70),
    ]
    expect(names(inReadingOrder(items))).toBe('side one two three')
  })

  test('what ends above something comes before it', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 30 }), boxes => {
        const ordered = inReadingOrder(boxes.map(box => ({ box })))
        ordered.forEach(({ box: later }, at) => {
          for (const { box: earlier } of ordered.slice(0, at)) {
            expect(later.y + later.height).toBeGreaterThan(earlier.y)
          }
        })
      }),
    )
  })

  test('loses nothing and does not depend on the order given', () => {
    const items = fc.array(anyBox, { maxLength: 30 }).map(boxes => boxes.map((box, at) => ({ box, at })))
    fc.assert(
      fc.property(items, list => {
        const ordered = inReadingOrder(list)
        expect(new Set(ordered)).toEqual(new Set(list))
        expect(inReadingOrder([...list].reverse()).map(({ box }) => box)).toEqual(
          ordered.map(({ box }) => box),
        )
      }),
    )
  })
})

describe('joined lines', () => {
  const piece = (x: number, y: number, width: number) => ({ x, y, width, height: 20 })

  test('are one box for text that emphasis divides, and one each for lines and columns', () => {
    const line = [piece(0, 0, 100), piece(104, 1, 50), piece(154, 0, 46)]
    expect(joinLines(line)).toEqual([{ x: 0, y: 0, width: 200, height: 21 }])
    expect(joinLines([...line, piece(0, 30, 80)])).toHaveLength(2)
    expect(joinLines([piece(0, 0, 100), piece(300, 0, 100)])).toHaveLength(2)
  })

  test('cover every piece', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 20 }), pieces => {
        const joined = joinLines(pieces)
        expect(joined.length).toBeLessThanOrEqual(pieces.length)
        for (const piece of pieces) {
          expect(
            joined.some(line => area(intersect(line, piece) ?? { ...piece, width: 0 }) === area(piece)),
          ).toBe(true)
        }
      }),
    )
  })
})
