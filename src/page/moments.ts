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
