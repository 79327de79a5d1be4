import type { Clock } from '../../src/ports/clock.ts'

/** From how many ms on a test says itself when they have passed. */
const long = 60_000

/** The browser's clock, but what is asked for in a minute or more runs only when the test lets it. */
export function createFarClock() {
  const far = new Set<() => void>()
  const clock: Clock = {
    now: () => performance.now(),
    wall: () => Date.now(),
    after(ms, run) {
      if (ms >= long) {
        far.add(run)
        return () => far.delete(run)
      }
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
  }
  return {
    clock,
    /** Lets all the minutes pass that something waits for. */
    passMinutes(): void {
      for (const run of [...far]) {
        far.delete(run)
        run()
      }
    },
  }
}
