import type { Clock } from '../../src/ports/clock.ts'

export interface FakeClock extends Clock {
  /**
   * Lets `ms` milliseconds pass: runs every timer that falls due, in order of time, and after each
   * one everything that its promises lead to. Not to be called again before it resolves.
   */
  advance(ms: number): Promise<void>
  /** Timers that wait to run; 0 once everything has been stopped. */
  pending(): number
  /** Sets the wall clock, as a user or a time server may. `now()` goes on undisturbed. */
  setWall(wall: number): void
}

/** Resolves after all promise reactions that are due, and those that they lead to. */
export function flushPromises(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

/** A clock driven by hand. `now()` begins at 1,000 and `wall()` at 2024-01-01 UTC, unless told otherwise. */
export function createFakeClock({ now = 1_000, wall = Date.UTC(2024, 0, 1) } = {}): FakeClock {
  let time = now
  let wallAtZero = wall - now
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()

  const next = (until: number) => {
    // Sets keep their order, so that timers due at the same time run in the order they were made.
    const due = [...timers].filter(timer => timer.at <= until)
    return due.reduce<(typeof due)[number] | undefined>(
      (first, timer) => (first === undefined || timer.at < first.at ? timer : first),
      undefined,
    )
  }

  return {
    now: () => time,
    wall: () => wallAtZero + time,
    after: (ms, run) => {
      const timer = { at: time + Math.max(0, ms), run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance: async ms => {
      const until = time + ms
      await flushPromises()
      for (let timer = next(until); timer !== undefined; timer = next(until)) {
        timers.delete(timer)
        time = Math.max(time, timer.at)
        timer.run()
        await flushPromises()
      }
      time = until
      await flushPromises()
    },
    pending: () => timers.size,
    setWall: wallNow => {
      wallAtZero = wallNow - time
    },
  }
}
