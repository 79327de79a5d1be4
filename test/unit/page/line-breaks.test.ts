import { expect, test } from 'vitest'
import { tidyLines, withoutBreaks } from '../../../src/page/line-breaks.ts'
import { processorTimes } from '../processor-time.ts'

test.each([
  ['one \n two', 'one\ntwo'],
  ['one\n\u00a0\n \n\ttwo', 'one\n\ntwo'],
  ['  one  two\t', 'one  two'],
  ['\n\none\r\ntwo\n', 'one\r\ntwo'],
])('lines of %j are tidy as %j', (text, tidy) => {
  expect(tidyLines(text)).toBe(tidy)
})

test.each([
  ['one\ntwo', 'one two'],
  ['one \r\n\n two\n', 'one two '],
  ['one  two\t', 'one  two\t'],
])('%j is %j in one line', (text, line) => {
  expect(withoutBreaks(text)).toBe(line)
})

test.each([
  ['blanks', ' '],
  ['breaks', '\n'],
  ['lines of blanks', ' \n'],
])('a text of nothing but %s is read in time that grows with its length', (_, part) => {
  const times = processorTimes([5_000, 40_000], length => {
    const text = part.repeat(length / part.length)
    return () => {
      for (const read of [tidyLines, withoutBreaks]) read(`a${text}a`)
    }
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
