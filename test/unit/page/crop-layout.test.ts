import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cropLayout, elementUnder, partAround } from '../../../src/page/crop-layout.ts'
import { toMove } from '../../../src/page/follow-move.ts'
import type { Box, PageLayout } from '../../../src/ports/page.ts'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const layout: PageLayout = {
  viewport: { width: 1_000, height: 800 },
  elements: [
    { kind: 'landmark', box: box(0, 0, 1_000, 800) },
    { kind: 'link', box: box(240, 190, 20, 20), ref: { documentId: 'd', handle: 4 } },
    { kind: 'image', box: box(900, 700, 50, 50) },
  ],
}

describe('the part around a place', () => {
  test('is half the view each way, and measured from its own corner', () => {
    const part = partAround(layout, { x: 500, y: 400 })
    expect(part).toEqual(box(250, 200, 500, 400))
    expect(cropLayout(layout, part, 'Search')).toEqual({
      viewport: { width: 500, height: 400 },
      around: 'Search',
      elements: [
        { kind: 'landmark', box: box(0, 0, 500, 400) },
        { kind: 'link', box: box(0, 0, 10, 10), ref: { documentId: 'd', handle: 4 } },
      ],
    })
  })

  test('stays inside the view, and so does all that is in it', () => {
    const anywhere = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    // Pixels: (240.1 − 0.1) + … is not always what it would be on paper.
    const rounding = 1e-9
    fc.assert(
      fc.property(anywhere, anywhere, (x, y) => {
        const part = partAround(layout, { x, y })
        expect(part).toMatchObject({ width: 500, height: 400 })
        expect(part.x).toBeGreaterThanOrEqual(0)
        expect(part.x).toBeLessThanOrEqual(500)
        expect(part.y).toBeGreaterThanOrEqual(0)
        expect(part.y).toBeLessThanOrEqual(400)
        for (const element of cropLayout(layout, part, '').elements) {
          expect(element.box.x + element.box.width).toBeLessThanOrEqual(500 + rounding)
          expect(element.box.y + element.box.height).toBeLessThanOrEqual(400 + rounding)
        }
      }),
    )
  })

  test('what stands at a point is the smallest there', () => {
    expect(elementUnder(layout, { x: 250, y: 200 })?.kind).toBe('link')
    expect(elementUnder(layout, { x: 10, y: 10 })?.kind).toBe('landmark')
    expect(elementUnder({ ...layout, elements: [] }, { x: 10, y: 10 })).toBeUndefined()
  })
})

describe('a move', () => {
  const view = { width: 1_000, height: 800 }

  test('is told by the middle of what shows, and by its share of the view', () => {
    const thing = { kind: 'link', name: 'Home' } as const
    expect(toMove('focus', thing, { box: box(900, 700, 200, 200), view }, 0.25)).toEqual({
      by: 'focus',
      kind: 'link',
      name: 'Home',
      x: 0.95,
      y: 0.9375,
      share: 10_000 / 800_000,
      scrolled: 0.25,
    })
  })

  test('out of view is at the edge', () => {
    expect(toMove('focus', { name: '' }, { box: box(100, 5_000, 50, 20), view }, 0)).toMatchObject({
      kind: undefined,
      x: 0.125,
      y: 1,
      share: 0,
    })
  })

  test('is bounded whatever a page says', () => {
    const any = fc.double({ noNaN: false })
    const part = (value: number) => value >= 0 && value <= 1
    fc.assert(
      fc.property(
        any,
        any,
        any,
        any,
        any,
        fc.string({ maxLength: 300 }),
        (x, y, width, height, scrolled, name) => {
          const move = toMove('pointer', { name }, { box: { x, y, width, height }, view }, scrolled)
          expect([move.x, move.y, move.share, move.scrolled].every(part)).toBe(true)
          expect(move.name.length).toBeLessThanOrEqual(120)
        },
      ),
    )
  })
})
