import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandCounts } from '../../../src/ports/layout-choices.ts'
import { elementKinds, type PageLayout, type PlacedElement } from '../../../src/ports/page-layout.ts'
import { bandScore, fullestBand, layoutBand } from '../../../src/sound/layout-bands.ts'

const viewport = { width: 1000, height: 500 }
const layout = (...elements: PlacedElement[]): PageLayout => ({ viewport, elements })
const at = (
  kind: PlacedElement['kind'],
  x: number,
  y: number,
  width = 100,
  height = 10,
  handle?: number,
): PlacedElement => ({
  kind,
  box: { x, y, width, height },
  ...(handle === undefined ? {} : { ref: { documentId: 'a', handle } }),
})
const numbers = fc.oneof(fc.double(), fc.integer({ min: -2000, max: 3000 }))
const anyElement = fc
  .record({ kind: fc.constantFrom(...elementKinds), x: numbers, y: numbers, width: numbers, height: numbers })
  .map(({ kind, ...box }): PlacedElement => ({ kind, box, ref: { documentId: 'a', handle: 1 } }))
const options = fc.record({
  bands: fc.constantFrom(...bandCounts),
  turned: fc.boolean(),
  mono: fc.boolean(),
  smallSpeakers: fc.boolean(),
})

describe('a band', () => {
  test('has what reaches into it, the densest kind first, at its column', () => {
    const found = layoutBand(layout(at('link', 0, 0), at('text', 600, 0, 400, 20), at('link', 0, 100)), 0)
    expect(found.parts.map(({ kind, count, column, columns }) => ({ kind, count, column, columns }))).toEqual(
      [
        { kind: 'text', count: 1, column: 3, columns: [3, 4] },
        { kind: 'link', count: 1, column: 0, columns: [0] },
      ],
    )
  })

  test('leaves out what is off, and has what is only spoken', () => {
    const both = layout(at('heading', 0, 0), at('link', 0, 0))
    expect(layoutBand(both, 0).parts.map(({ kind }) => kind)).toEqual(['link'])
    const kinds = { heading: 'speech', link: 'off' } as const
    expect(layoutBand(both, 0, { kinds }).parts.map(({ kind }) => kind)).toEqual(['heading'])
    expect(bandScore(layoutBand(both, 0, { kinds }), 0, { kinds })).toBeUndefined()
  })

  test('is gone to at what fills most of its densest column, the first of several, where that can be gone to', () => {
    const wanted = (...elements: PlacedElement[]) => layoutBand(layout(...elements), 0).densest?.ref?.handle
    expect(wanted(at('link', 0, 0, 50, 10, 1), at('link', 0, 0, 90, 10, 2))).toBe(2)
    expect(wanted(at('link', 0, 0, 50, 10, 1), at('link', 100, 0, 50, 10, 2))).toBe(1)
    expect(wanted(at('text', 0, 0, 900, 20), at('link', 0, 0, 50, 10, 3))).toBe(3)
    expect(wanted(at('text', 0, 0, 900, 20))).toBeUndefined()
    expect(wanted()).toBeUndefined()
  })

  test('sounds as in the sweep: at its key, its side, and the second kind 300 ms later', () => {
    const found = layoutBand(layout(at('text', 800, 480, 200, 20), at('image', 0, 480, 150, 20)), 24)
    const score = bandScore(found, 24)
    expect(score?.notes.map(({ at, instrument, note, pan }) => [at, instrument, note, pan])).toEqual([
      [0, 'piano', 48, 0.8],
      [0.11, 'piano', 48, 0.8],
      [0.3, 'horn', 48, -0.8],
    ])
  })

  test('without anything ticks so softly that it is nothing', () => {
    const tick = bandScore(layoutBand(layout(), 3), 3)
    expect(tick?.notes).toHaveLength(1)
    expect(tick?.duration).toBeLessThan(0.05)
    expect(tick?.notes[0]).toMatchObject({ note: 69, instrument: 'tone' })
  })

  test('whatever is on the page, it is found and sounded within bounds', () => {
    fc.assert(
      fc.property(
        fc.array(anyElement, { maxLength: 20 }),
        options,
        fc.nat({ max: 24 }),
        (elements, how, key) => {
          const band = key % how.bands
          const found = layoutBand(layout(...elements), band, how)
          for (const { density, column, columns, count } of found.parts) {
            expect(density).toBeGreaterThan(0)
            expect(density).toBeLessThanOrEqual(1)
            expect(columns).toContain(column)
            expect(count).toBeGreaterThan(0)
          }
          const score = bandScore(found, band, how)
          expect(score?.duration).toBeLessThan(1.5)
          for (const { at, pan, level, note } of score?.notes ?? []) {
            expect(at).toBeGreaterThanOrEqual(0)
            expect(Math.abs(pan)).toBeLessThanOrEqual(how.mono ? 0 : 0.8)
            expect(level).toBeLessThanOrEqual(0)
            expect(note).toBeGreaterThanOrEqual(how.smallSpeakers ? 60 : 48)
          }
          // Where nothing is to be heard there is nothing to go to.
          if (found.parts.length === 0) expect(found.densest).toBeUndefined()
        },
      ),
    )
  })
})

describe('the fullest band', () => {
  test('is the one with most of a kind, the upper of several', () => {
    expect(fullestBand(layout(at('link', 0, 100), at('link', 0, 300), at('link', 200, 300)))).toBe(15)
    expect(fullestBand(layout(at('link', 0, 100), at('link', 0, 300)))).toBe(5)
    expect(fullestBand(layout())).toBeUndefined()
    expect(fullestBand(layout(at('landmark', 0, 0)))).toBeUndefined()
  })
})
