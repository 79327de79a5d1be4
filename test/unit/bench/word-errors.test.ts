import { expect, test } from 'vitest'
import { wordErrors } from '../../../bench/word-errors.ts'

test.each([
  ['scroll down', 'Scroll down', 0],
  ['scroll down', 'scroll', 1],
  ['scroll down', 'please scroll down', 1],
  ['go to tab one', 'go to cab one', 1],
  ['go to tab one', 'tab go one', 3],
  ['scroll down', '', 2],
  ['', 'noise', 1],
])('“%s” heard as “%s” has %i wrong words', (said, heard, wrong) => {
  expect(wordErrors(said, heard)).toBe(wrong)
})
