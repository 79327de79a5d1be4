import { expect, test } from 'vitest'
import { beginsNumber } from '../../../src/page/begins-number.ts'
import { processorTimes } from '../processor-time.ts'

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
  const times = processorTimes([5_000, 40_000], length => {
    const text = part.repeat(length / part.length)
    return () => {
      beginsNumber(`${text}a`)
    }
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
