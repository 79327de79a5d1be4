import { expect, test } from 'vitest'
import { fitsAsPushKey } from '../../../src/speech/push-key-code.ts'

test.each([
  ['F8', true],
  ['KeyT', true],
  ['Backquote', true],
  ['Space', false],
  ['Enter', false],
  ['Tab', false],
  ['Escape', false],
  ['ArrowDown', false],
  ['ShiftLeft', false],
  ['', false],
  ['x'.repeat(41), false],
])('%s can be held to talk: %s', (code, fits) => {
  expect(fitsAsPushKey(code)).toBe(fits)
})
