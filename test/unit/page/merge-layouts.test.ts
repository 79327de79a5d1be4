import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FrameSeen } from '../../../src/page/frame-view.ts'
import type { LayoutView } from '../../../src/page/layout-view.ts'
import { mergeLayouts } from '../../../src/page/merge-layouts.ts'
import type { ToldOf } from '../../../src/page/place-frames.ts'
import type { Box, ElementKind } from '../../../src/ports/page.ts'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

interface Made extends Partial<Omit<LayoutView, 'items' | 'self'>> {
  readonly parent?: number
  readonly place?: number
  readonly items?: readonly (readonly [ElementKind, Box])[]
}

/** The document of a frame; items have the handles 1, 2 … */
function told(frameId: number, { parent, place, items = [], ...made }: Made): ToldOf<LayoutView> {
  const viewport = made.viewport ?? { width: 1_000, height: 800 }
  return {
    frameId,
    parentFrameId: parent ?? (frameId === 0 ? -1 : 0),
    documentId: `d${frameId}`,
    url: '',
    view: {
      self: { ...(place === undefined ? {} : { place }), size: viewport },
      viewport,
      rightToLeft: false,
      leftOut: 0,
      frames: [],
      ...made,
      items: items.map(([kind, at], which) => ({ kind, box: at, handle: which + 1 })),
    },
  }
}
const shows = (place: number, at: Box, visible: Box | undefined = at): FrameSeen => ({
  place,
  address: '',
  box: at,
  ...(visible === undefined ? {} : { visible }),
})

describe('layouts of frames', () => {
  test('lie where their frames show, clipped and in one reading order', () => {
    const page = told(0, {
      items: [
        ['link', box(0, 0, 50, 20)],
        ['text', box(0, 600, 50, 20)],
      ],
      // Drawn at half its size, and cut off at the right.
      frames: [shows(0, box(100, 200, 200, 100), box(100, 200, 150, 100))],
    })
    const inner = told(1, {
      place: 0,
      viewport: { width: 400, height: 200 },
      items: [
        ['image', box(200, 100, 200, 100)],
        ['button', box(320, 0, 60, 20)],
      ],
    })
    const { layout } = mergeLayouts([page, inner])
    expect(layout).toEqual({
      viewport: { width: 1_000, height: 800 },
      elements: [
        { kind: 'link', box: box(0, 0, 50, 20), ref: { documentId: 'd0', handle: 1 } },
        { kind: 'image', box: box(200, 250, 50, 50), ref: { documentId: 'd1', handle: 1 } },
        { kind: 'text', box: box(0, 600, 50, 20), ref: { documentId: 'd0', handle: 2 } },
      ],
    })
  })

  test('of frames that show nowhere are not told', () => {
    const page = told(0, { frames: [{ place: 0, address: '', box: box(0, 0, 100, 100) }] })
    const inner = told(1, { place: 0, items: [['link', box(0, 0, 50, 20)]] })
    const unknown = told(2, { parent: 9, items: [['link', box(0, 0, 50, 20)]], leftOut: 7 })
    expect(mergeLayouts([page, inner, unknown]).layout.elements).toEqual([])
  })

  test('have the focus where the frames say that it is', () => {
    const frames = [shows(0, box(0, 0, 100, 100)), shows(1, box(500, 300, 100, 100))]
    const left = { place: 0, viewport: { width: 100, height: 100 } }
    const focus = { box: box(10, 10, 20, 20), name: 'Left' }
    const inner = told(1, { ...left, focus })
    const other = told(2, { ...left, place: 1, focus: { ...focus, name: 'Right' } })
    const none = mergeLayouts([told(0, { frames }), inner, other])
    expect(none.focus).toBeUndefined()
    const right = mergeLayouts([told(0, { frames, focus: { frame: 1 } }), inner, other])
    expect(right.focus).toEqual({ box: box(510, 310, 20, 20), name: 'Right' })
    expect(right.toPage('d2', box(1, 2, 3, 4))).toEqual(box(501, 302, 3, 4))
    expect(right.toPage('elsewhere', box(1, 2, 3, 4))).toBeUndefined()
  })

  test('have the pointer that is drawn, else the mouse where it was last', () => {
    const frames = [shows(0, box(300, 300, 100, 100))]
    const mouse = { x: 5, y: 6, drawn: false }
    const inner = told(1, {
      place: 0,
      viewport: { width: 100, height: 100 },
      pointer: { ...mouse, when: 20 },
    })
    expect(mergeLayouts([told(0, { frames, pointer: { ...mouse, when: 10 } }), inner]).pointer).toEqual({
      x: 305,
      y: 306,
    })
    const drawn = { x: 7, y: 8, drawn: true, when: 0 }
    expect(mergeLayouts([told(0, { frames, pointer: drawn }), inner]).pointer).toEqual({ x: 7, y: 8 })
    expect(mergeLayouts([told(0, { frames })]).pointer).toBeUndefined()
  })

  test('are bounded over all documents, and say how many more there are', () => {
    const row = (at: number): [ElementKind, Box] => ['link', box(0, 10 * at, 50, 8)]
    const items = Array.from({ length: 4_000 }, (_, at) => row(at))
    const tall = { width: 100, height: 40_000 }
    const page = told(0, {
      viewport: { width: 1_000, height: 40_000 },
      frames: [shows(0, { x: 500, y: 0, ...tall })],
      items,
      leftOut: 5,
    })
    const { layout } = mergeLayouts([page, told(1, { place: 0, viewport: tall, items })])
    expect(layout.elements).toHaveLength(5_000)
    expect(layout.leftOut).toBe(3_005)
    expect(layout.elements.filter(({ box: { y } }) => y >= 30_000).length).toBeGreaterThan(1_200)
  })

  test('never go beyond the part that is told of, whatever documents say', () => {
    const number = fc.double({ min: -5_000, max: 5_000, noNaN: true })
    const length = fc.double({ min: 0, max: 5_000, noNaN: true })
    const anyBox = fc.record({ x: number, y: number, width: length, height: length })
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 8 }), anyBox, anyBox, (boxes, frame, visible) => {
        const items = boxes.map((at): [ElementKind, Box] => ['image', at])
        const page = told(0, { frames: [shows(0, frame, visible)], items })
        const { layout } = mergeLayouts([page, told(1, { place: 0, items })])
        for (const { box: at } of layout.elements) {
          expect(at.x).toBeGreaterThanOrEqual(0)
          expect(at.y).toBeGreaterThanOrEqual(0)
          expect(at.x + at.width).toBeLessThanOrEqual(1_000.001)
          expect(at.y + at.height).toBeLessThanOrEqual(800.001)
        }
      }),
    )
  })
})
