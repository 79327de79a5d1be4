import { expect, test } from 'vitest'
import { type FrameList, nextStep } from '../../../src/page/step-order.ts'

const list = (frameId: number, items: readonly number[], more: Partial<FrameList> = {}): FrameList => ({
  frameId,
  parentFrameId: frameId === 0 ? -1 : 0,
  items,
  frames: [],
  above: 0,
  own: -1,
  focusFrame: -1,
  ...more,
})
const at = (lists: readonly FrameList[], by: 1 | -1 = 1) => {
  const next = nextStep(lists, by)
  return next && [next.frameId, next.handle, next.place, next.total, next.round]
}

test('begins with the first from the top of the view', () => {
  expect(at([list(0, [5, 6, 7], { above: 1 })])).toEqual([0, 6, 2, 3, false])
})

test('goes on from what has the focus, and back, and round both ends', () => {
  expect(at([list(0, [5, 6, 7], { focus: { at: 1, on: true } })])).toEqual([0, 7, 3, 3, false])
  expect(at([list(0, [5, 6, 7], { focus: { at: 1, on: true } })], -1)).toEqual([0, 5, 1, 3, false])
  expect(at([list(0, [5, 6, 7], { focus: { at: 2, on: true } })])).toEqual([0, 5, 1, 3, true])
  expect(at([list(0, [5, 6, 7], { focus: { at: 0, on: true } })], -1)).toEqual([0, 7, 3, 3, true])
})

test('between two of the kind the next is the one after, and the previous the one before', () => {
  expect(at([list(0, [5, 6], { focus: { at: 1, on: false } })])).toEqual([0, 6, 2, 2, false])
  expect(at([list(0, [5, 6], { focus: { at: 1, on: false } })], -1)).toEqual([0, 5, 1, 2, false])
})

test('what is in a frame comes where the frame is in the page', () => {
  const page = list(0, [1, 2], { frames: [{ frame: 0, at: 1 }], focus: { at: 0, on: true } })
  const inner = list(7, [1, 9], { own: 0 })
  expect(at([page, inner])).toEqual([7, 1, 2, 4, false])
  expect(
    at([
      { ...page, focusFrame: 0 },
      { ...inner, focus: { at: 1, on: true } },
    ]),
  ).toEqual([0, 2, 4, 4, false])
})

test('a frame that nobody knows the place of comes last', () => {
  expect(at([list(0, [1], { focus: { at: 0, on: true } }), list(9, [4])])).toEqual([9, 4, 2, 2, false])
})

test('what was reached last goes before the focus, the newest of all frames', () => {
  const page = list(0, [1, 2, 3], { focus: { at: 0, on: true }, last: { at: 1, on: true, when: 10 } })
  expect(at([page])).toEqual([0, 3, 3, 3, false])
  expect(at([page, list(8, [4, 5], { last: { at: 0, on: true, when: 20 } })])).toEqual([8, 5, 5, 5, false])
})

test('nothing of the kind is nothing, and frames that hold each other end', () => {
  expect(nextStep([list(0, [])], 1)).toBeUndefined()
  const round = list(0, [1], { own: 0, parentFrameId: 0, frames: [{ frame: 0, at: 0 }] })
  expect(at([round])).toEqual([0, 1, 1, 1, false])
})
