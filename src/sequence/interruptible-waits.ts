import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'

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
    /**
     * `late` where the work is not done in so many milliseconds. What it does then goes on unwatched, but for its
     * signal: nobody waits for it any more.
     */
    within: <T>(ms: number | undefined, work: (unwanted: CancelSignal) => Promise<T>) =>
      wait<T | typeof late>((end, fail) => {
        const unwanted = createUnwanted()
        const giveUp = (): void => {
          unwanted.now()
          end(late)
        }
        const stopTimer = ms === undefined ? () => {} : clock.after(ms, giveUp)
        work(unwanted.signal).then(end, fail).finally(stopTimer)
        return () => {
          stopTimer()
          unwanted.now()
        }
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

function createUnwanted(): { readonly signal: CancelSignal; readonly now: () => void } {
  const listeners = new Set<() => void>()
  let aborted = false
  return {
    signal: {
      get aborted() {
        return aborted
      },
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    },
    now(): void {
      aborted = true
      const told = [...listeners]
      listeners.clear()
      for (const listener of told) listener()
    },
  }
}
