import { expect, test } from 'vitest'
import { beginsNumber } from '../../../src/page/begins-number.ts'

test.each(['', '-', '1', '-12', '1.', '1,5', '.5', '1e', '1E-', '-1.5e+3'])(
  '“%s” may become a number',
  text => {
    expect(beginsNumber(text)).toBe(true)
  },
)

test.each(['a', '1a', '1.2.3', '--1', '1e1e1', '1 2', '1\n'])('“%s” is none', text => {
  expect(beginsNumber(text)).toBe(false)
})

test('digits are read in time that grows with their number', () => {
  const part = '1'
  // The quickest of two: a busy machine only ever makes it slower.
  const times = [5_000, 40_000].map(length => {
    const text = part.repeat(length / part.length)
    return Math.min(
      ...[1, 2].map(() => {
        const began = process.cpuUsage()
        beginsNumber(`${text}a`)
        return process.cpuUsage(began).user / 1_000
      }),
    )
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
