/** Moments of the page's own life to wait for. Each has a bound: a page in the background draws no frames. */

import { isDrawn } from './clobber-proof.ts'

/** Resolves `ms` milliseconds from now, after the page's own tasks. */
export const soon = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Resolves with the next animation frame, or after `most` milliseconds where none comes. */
export function frame(document: Document, most = 50): Promise<void> {
  if (!isDrawn(document)) return soon(0)
  return new Promise(resolve => {
    const timer = setTimeout(done, most)
    const request = requestAnimationFrame(done)
    function done() {
      clearTimeout(timer)
      cancelAnimationFrame(request)
      resolve()
    }
  })
}

/** Resolves after the next frame has been laid out, and its observers told. */
export async function frameEnd(document: Document): Promise<void> {
  await frame(document)
  await soon(0)
}

/**
 * Resolves when the page has nothing to do, or after half a second, with how many milliseconds may be
 * taken then.
 */
export function idle(document: Document): Promise<number> {
  const some = 8
  if (!isDrawn(document)) return soon(0).then(() => some)
  return new Promise(resolve => {
    requestIdleCallback(
      deadline => resolve(deadline.didTimeout ? some : Math.max(1, deadline.timeRemaining())),
      { timeout: 500 },
    )
  })
}

export interface Turns {
  /** Lets the page have its turn, if it has been kept from it for long enough. */
  giveWay(): Promise<void> | undefined
}

/** For long work in pieces: the page has its turn after every `slice` milliseconds of it, at first after `first`. */
export function createTurns(slice: number, first = slice): Turns {
  let until = performance.now() + first
  return {
    giveWay() {
      if (performance.now() < until) return undefined
      return giveWay().then(() => {
        until = performance.now() + slice
      })
    },
  }
}

/** For long work that nobody waits for: at most `slice` milliseconds at once, and only while the page has nothing to do. */
export function createSpareTurns(document: Document, slice: number): Turns {
  let until = 0
  return {
    giveWay() {
      if (performance.now() < until) return undefined
      return idle(document).then(most => {
        until = performance.now() + Math.min(slice, most)
      })
    },
  }
}

/** Resolves after the page's own tasks that wait; unlike timers, at once in tabs that are out of sight too. */
export function giveWay(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
