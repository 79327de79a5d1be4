import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FocusAnswer, mayTell } from '../../../src/page/heard.ts'

const page = (focus: FocusAnswer['focus']): FocusAnswer => ({ top: true, focus })
const frame = (focus: FocusAnswer['focus']): FocusAnswer => ({ top: false, focus })

test('a page is told where its focus is open, whatever its frames are up to', () => {
  expect(mayTell([page('open'), frame(undefined), frame('open')])).toBe(true)
})

test('a page whose focus is in a frame is told only once every frame has answered', () => {
  expect(mayTell([page('frame'), frame('open'), frame('frame')])).toBe(true)
  expect(mayTell([page('frame'), frame('open'), frame(undefined)])).toBe(false)
})

test('nothing is told where the page itself is silent, or where there is none', () => {
  expect(mayTell([page(undefined), frame('open')])).toBe(false)
  expect(mayTell([])).toBe(false)
})

test('one secret focus anywhere is enough', () => {
  const focus = fc.constantFrom<FocusAnswer['focus']>('open', 'frame', undefined)
  fc.assert(
    fc.property(focus, fc.array(focus), fc.nat(), (top, frames, at) => {
      const answers = [page(top), ...frames.map(frame)]
      answers.splice(1 + (at % answers.length), 0, frame('secret'))
      return !mayTell(answers) && !mayTell([page('secret'), ...frames.map(frame)])
    }),
  )
})
