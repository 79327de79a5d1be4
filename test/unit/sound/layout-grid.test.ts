import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ElementKind, elementKinds, type PageLayout } from '../../../src/ports/page.ts'
import { elementCounts, layoutGrid } from '../../../src/sound/layout-grid.ts'

const viewport = { width: 1000, height: 500 }

function layout(...elements: readonly [ElementKind, number, number, number, number][]): PageLayout {
  return {
    viewport,
    elements: elements.map(([kind, x, y, width, height]) => ({ kind, box: { x, y, width, height } })),
  }
}

describe('layoutGrid', () => {
  it('counts an element in the cell of its centre and paints every cell it covers', () => {
    // Bands are 20 px high and columns 200 px wide.
    const { link } = layoutGrid(layout(['link', 300, 50, 200, 20]))
    expect(link.count).toBe(1)
    expect(link.counts.indexOf(1)).toBe(3 * 5 + 2)
    const painted = [...link.areas.entries()].filter(([, area]) => area > 0)
    expect(painted.map(([cell]) => cell)).toEqual([2 * 5 + 1, 2 * 5 + 2, 3 * 5 + 1, 3 * 5 + 2])
    for (const [, area] of painted) expect(area).toBeCloseTo(0.25, 9)
  })

  it('clips to the viewport and leaves out what is not in it', () => {
    const { text } = layoutGrid(
      layout(['text', -500, -500, 600, 510], ['text', 2000, 0, 50, 50], ['text', 0, 600, 50, 50]),
    )
    expect(text.count).toBe(1)
    expect(text.counts[0]).toBe(1)
    expect(text.areas[0]).toBeCloseTo(0.25, 9)
  })

  it('counts an area once where boxes of one kind lie upon each other', () => {
    const { text } = layoutGrid(layout(['text', 0, 0, 1000, 500], ['text', 0, 0, 1000, 500]))
    expect(text.areas).toEqual(new Array(125).fill(1))
  })

  it('leaves out boxes that no page can paint', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(layoutGrid(layout(['link', bad, 0, 10, 10])).link.count).toBe(0)
      expect(layoutGrid(layout(['link', 0, 0, 10, bad])).link.count).toBe(0)
    }
    expect(layoutGrid(layout(['link', 0, 0, 0, 10], ['link', 0, 0, -10, 10])).link.count).toBe(0)
    expect(layoutGrid(layout(['link', 0, 0, 1e-300, 10], ['link', 999.999, 0, 10, 10])).link.count).toBe(0)
    const box = { x: 0, y: 0, width: 10, height: 10 }
    for (const width of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const empty = layoutGrid({ viewport: { width, height: 500 }, elements: [{ kind: 'link', box }] })
      expect(elementCounts(empty).link).toBe(0)
    }
  })

  it('keeps every count and area sound for any boxes', () => {
    const number = fc.oneof(fc.double(), fc.double({ min: -500, max: 1500, noNaN: true }))
    const element = fc.record({
      kind: fc.constantFrom(...elementKinds),
      box: fc.record({ x: number, y: number, width: number, height: number }),
    })
    fc.assert(
      fc.property(fc.array(element, { maxLength: 40 }), elements => {
        const grid = layoutGrid({ viewport, elements })
        for (const kind of elementKinds) {
          const { count, counts, areas } = grid[kind]
          expect(counts).toHaveLength(125)
          expect(counts.reduce((sum, value) => sum + value, 0)).toBe(count)
          expect(areas).toHaveLength(125)
          expect(areas.every(area => area >= 0 && area <= 1)).toBe(true)
          expect(areas.some(area => area > 0) || count === 0).toBe(true)
        }
      }),
    )
  })
})
