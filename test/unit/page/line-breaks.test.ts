import { expect, test } from 'vitest'
import { tidyLines, withoutBreaks } from '../../../src/page/line-breaks.ts'

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
  // The quickest of two: a busy machine only ever makes it slower.
  const times = [5_000, 40_000].map(length => {
    const text = part.repeat(length / part.length)
    return Math.min(
      ...[1, 2].map(() => {
        const began = process.cpuUsage()
        for (const read of [tidyLines, withoutBreaks]) read(`a${text}a`)
        return process.cpuUsage(began).user / 1_000
      }),
    )
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
