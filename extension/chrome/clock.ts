import type { NewCanceller } from '../../src/ports/cancel.ts'
import type { Clock } from '../../src/ports/clock.ts'

/** The browser's own time. */
export const browserClock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  after(ms, run) {
    // Chrome cuts a part of a millisecond off: it would come too early, and be set anew, 4 ms late.
    const timer = setTimeout(run, Math.ceil(ms))
    return () => clearTimeout(timer)
  },
}

export const newCanceller: NewCanceller = () => {
  const controller = new AbortController()
  return { signal: controller.signal, cancel: () => controller.abort() }
}
