import type { Clock, Stop } from '../ports/clock.ts'

/** A wait was ended from outside, before what it waited for. */
export const interrupted = Symbol('interrupted')
export const late = Symbol('late')

export type Waits = ReturnType<typeof createWaits>

/** Waits of which one is under way at a time, and which can be ended at once from outside. */
export function createWaits(clock: Clock) {
  let isOver = false
  let endThisOne = (): void => {}

  /** `begin` starts what is waited for and gives the way to let go of it. */
  const wait = <T>(begin: (end: (value: T) => void, fail: (error: unknown) => void) => Stop) =>
    new Promise<T | typeof interrupted>((resolve, reject) => {
      if (isOver) return resolve(interrupted)
      const release = begin(resolve, reject)
      endThisOne = () => {
        release()
        resolve(interrupted)
      }
    })

  return {
    wait,
    /** `late` where the work is not done in so many milliseconds; what it does then goes on unwatched. */
    within: <T>(ms: number | undefined, work: () => Promise<T>) =>
      wait<T | typeof late>((end, fail) => {
        const stopTimer = ms === undefined ? () => {} : clock.after(ms, () => end(late))
        work().then(end, fail).finally(stopTimer)
        return stopTimer
      }),
    interrupt: (): void => endThisOne(),
    /** Ends the wait that is under way and every one from now on. */
    end: (): void => {
      isOver = true
      endThisOne()
    },
    isOver: () => isOver,
  }
}
