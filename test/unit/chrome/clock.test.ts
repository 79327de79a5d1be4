import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserClock } from '../../../extension/chrome/clock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a part of a millisecond is waited for, and not cut off as timers do', () => {
  const run = vi.fn()
  browserClock.after(24.3, run)
  vi.advanceTimersByTime(24)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledOnce()
})
