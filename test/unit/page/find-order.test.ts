import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FoundInFrame, inPageOrder } from '../../../src/page/find-order.ts'

const answer = (
  frameId: number,
  parentFrameId: number,
  count: number,
  place = -1,
  frames: FoundInFrame['response']['frames'] = [],
): FoundInFrame => ({
  frame: { frameId, parentFrameId, documentId: `d${frameId}` },
  response: { count, cut: false, words: [], hasText: true, place, frames },
})

test('matches of frames stand where the frames stand', () => {
  const { runs, count } = inPageOrder([
    answer(0, -1, 5, -1, [
      { place: 1, after: 2 },
      { place: 0, after: 4 },
    ]),
    answer(7, 0, 3, 0),
    answer(8, 0, 1, 1, [{ place: 0, after: 0 }]),
    answer(9, 8, 2, 0),
  ])
  expect(count).toBe(11)
  expect(runs).toEqual([
    { documentId: 'd0', from: 0, count: 2 },
    { documentId: 'd9', from: 0, count: 2 },
    { documentId: 'd8', from: 0, count: 1 },
    { documentId: 'd0', from: 2, count: 2 },
    { documentId: 'd7', from: 0, count: 3 },
    { documentId: 'd0', from: 4, count: 1 },
  ])
})

test('every match comes once, whatever pages tell of their frames', () => {
  const told = fc.record({ place: fc.integer({ min: -1, max: 3 }), after: fc.nat(9) })
  const frame = fc.tuple(
    fc.integer({ min: -1, max: 5 }),
    fc.nat(6),
    fc.integer({ min: -1, max: 3 }),
    fc.array(told),
  )
  fc.assert(
    fc.property(fc.array(frame, { minLength: 1, maxLength: 6 }), given => {
      const answers = given.map(([parent, count, place, frames], id) =>
        answer(id, parent, count, place, frames),
      )
      const { runs, count } = inPageOrder(answers)
      expect(count).toBe(answers.reduce((sum, { response }) => sum + response.count, 0))
      for (const { frame, response } of answers) {
        const own = runs.filter(({ documentId }) => documentId === frame.documentId)
        const numbers = own.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at))
        expect(numbers).toEqual(Array.from({ length: response.count }, (_, at) => at))
      }
    }),
  )
})
