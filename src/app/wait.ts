import type { Clock, Stop } from '../ports/clock.ts'

/** Resolves after so many milliseconds. */
export function wait(clock: Pick<Clock, 'after'>, ms: number): Promise<void> {
  return new Promise(resolve => {
    clock.after(ms, resolve)
  })
}

/** What the work comes to, or undefined after so many milliseconds: what hangs is left behind. */
export async function atMost<T>(
  clock: Pick<Clock, 'after'>,
  ms: number,
  work: Promise<T>,
): Promise<T | undefined> {
  let stop: Stop = () => {}
  const late = new Promise<undefined>(resolve => {
    stop = clock.after(ms, () => resolve(undefined))
  })
  try {
    return await Promise.race([work, late])
  } finally {
    stop()
  }
}
