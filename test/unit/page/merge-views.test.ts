import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FrameSeen, HintView } from '../../../src/page/frame-view.ts'
import { mergeViews, type Told } from '../../../src/page/merge-views.ts'
import type { Box } from '../../../src/ports/page.ts'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const size = (width: number, height: number) => ({ width, height })

interface Made {
  readonly parent?: number
  readonly place?: number
  readonly size?: { readonly width: number; readonly height: number }
  readonly url?: string
  readonly items?: readonly Box[]
  readonly frames?: readonly FrameSeen[]
  readonly focus?: HintView['focus']
  readonly rightToLeft?: boolean
}

/** The document of a frame; items have the handles 1, 2 … */
function told(frameId: number, made: Made): Told {
  const viewport = made.size ?? size(1_000, 800)
  return {
    frameId,
    parentFrameId: made.parent ?? (frameId === 0 ? -1 : 0),
    documentId: `d${frameId}`,
    url: made.url ?? '',
    view: {
      self: { ...(made.place === undefined ? {} : { place: made.place }), size: viewport },
      viewport,
      rightToLeft: made.rightToLeft ?? false,
      items: (made.items ?? []).map((item, at) => ({ handle: at + 1, box: item })),
      frames: made.frames ?? [],
      ...(made.focus === undefined ? {} : { focus: made.focus }),
      gone: [],
    },
  }
}

const shows = (place: number, at: Box): FrameSeen => ({ place, address: '', box: at, visible: at })
const names = (merged: ReturnType<typeof mergeViews>) =>
  merged.items.map(({ documentId, handle }) => `${documentId}.${handle}`)

describe('views of frames', () => {
  test('become one reading order, however deep they lie', () => {
    const page = told(0, {
      items: [box(10, 10, 50, 20), box(10, 500, 50, 20)],
      frames: [shows(0, box(0, 100, 400, 200)), shows(1, box(500, 100, 400, 200))],
    })
    const left = told(1, {
      place: 0,
      size: size(400, 200),
      items: [box(10, 10, 50, 20), box(10, 150, 50, 20)],
      frames: [shows(0, box(0, 50, 400, 80))],
    })
    const inner = told(2, { parent: 1, place: 0, size: size(400, 80), items: [box(10, 10, 50, 20)] })
    const right = told(3, { place: 1, size: size(400, 200), items: [box(10, 10, 50, 20)] })
    const merged = mergeViews([page, right, inner, left], [])
    expect(names(merged)).toEqual(['d0.1', 'd1.1', 'd3.1', 'd2.1', 'd1.2', 'd0.2'])
    expect(merged.items.find(({ documentId }) => documentId === 'd2')?.box).toEqual(box(10, 160, 50, 20))
  })

  test('are scaled as their frames are, and cut where their frames end', () => {
    const page = told(0, { frames: [shows(0, box(100, 100, 200, 100))] })
    const half = told(1, {
      place: 0,
      size: size(400, 200),
      items: [box(40, 40, 100, 20), box(350, 40, 100, 20), box(40, 300, 100, 20)],
    })
    const merged = mergeViews([page, half], [])
    expect(merged.items.map(item => item.box)).toEqual([box(120, 120, 50, 10), box(275, 120, 25, 10)])
  })

  test('leave out what is in a frame that does not show', () => {
    const hidden = { place: 0, address: '', box: box(0, 0, 300, 300) }
    const page = told(0, { items: [box(0, 0, 20, 20)], frames: [hidden] })
    const inside = told(1, { place: 0, size: size(300, 300), items: [box(0, 0, 50, 50)] })
    expect(names(mergeViews([page, inside], []))).toEqual(['d0.1'])
  })

  test('of frames whose place nobody knows come last', () => {
    const page = told(0, { items: [box(0, 700, 20, 20)] })
    const lost = told(5, { parent: 9, items: [box(0, 0, 50, 50)] })
    expect(names(mergeViews([page, lost], []))).toEqual(['d0.1', 'd5.1'])
  })

  test('of frames in shadow roots are found by address, by size, and by being the last', () => {
    const seen = (address: string, y: number, width: number): FrameSeen => {
      const at = box(0, y, width, 50)
      return { address, box: at, visible: at }
    }
    const page = told(0, { frames: [seen('a', 300, 100), seen('', 200, 150), seen('', 100, 77)] })
    const of = (frameId: number, url: string, width: number) =>
      told(frameId, { url, size: size(width, 50), items: [box(0, 0, 20, 20)] })
    const merged = mergeViews([page, of(1, 'a', 999), of(2, 'b', 150), of(3, 'c', 500)], [])
    expect(names(merged)).toEqual(['d3.1', 'd2.1', 'd1.1'])
  })

  test('tell how many frames in view did not answer', () => {
    const away: FrameSeen = { place: 2, address: '', box: box(0, 2_000, 10, 10) }
    const page = told(0, {
      frames: [shows(0, box(0, 0, 100, 100)), shows(1, box(0, 100, 100, 100)), away],
    })
    const there = told(1, { place: 0, size: size(100, 100) })
    expect(mergeViews([page, there], [{ parentFrameId: 0 }, { parentFrameId: 0 }]).silent).toBe(1)
    expect(mergeViews([page, there], []).silent).toBe(0)
  })

  test('have the reader at what has the focus, also inside a frame, or else in the middle', () => {
    const page = told(0, { frames: [shows(0, box(100, 100, 200, 200))], focus: { frame: 0 } })
    const focused = told(1, { place: 0, size: size(200, 200), focus: { box: box(20, 20, 20, 20) } })
    expect(mergeViews([page, focused], []).attention).toEqual({ x: 130, y: 130 })
    expect(mergeViews([told(0, {}), focused], []).attention).toEqual({ x: 500, y: 400 })
  })

  test('of any shape are each told once, within the page, and in time', () => {
    const side = fc.integer({ min: -500, max: 1_500 })
    const anyBox = fc.record({ x: side, y: side, width: fc.nat(900), height: fc.nat(900) })
    const anyFrame = fc.record({ place: fc.nat(6), visible: fc.boolean(), at: anyBox })
    const anyDocument = fc.record({
      parent: fc.integer({ min: -1, max: 8 }),
      place: fc.option(fc.nat(6), { nil: undefined }),
      width: fc.nat(900),
      items: fc.array(anyBox, { maxLength: 5 }),
      frames: fc.array(anyFrame, { maxLength: 6 }),
    })
    fc.assert(
      fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 9 }), documents => {
        const all = documents.map(({ parent, place, width, items, frames }, frameId) =>
          told(frameId, {
            parent: frameId === 0 ? -1 : parent,
            ...(place === undefined || frameId === 0 ? {} : { place }),
            ...(frameId === 0 ? {} : { size: size(width, 100) }),
            items,
            frames: frames.map(({ place, visible, at }) => ({
              place,
              address: '',
              box: at,
              ...(visible ? { visible: at } : {}),
            })),
          }),
        )
        const [page, ...inner] = all
        if (page === undefined) throw new Error('There is one at least.')
        const merged = mergeViews([page, ...inner], [])
        const seen = names(merged)
        expect(new Set(seen).size).toBe(seen.length)
        for (const name of seen)
          expect(all.some(({ documentId }) => name.startsWith(`${documentId}.`))).toBe(true)
      }),
    )
  })
})
