/** Moments of the page's own life to wait for. Each has a bound: a page in the background draws no frames. */

const soon = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Resolves when the page is idle, after 40 ms at most. */
export function idle(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve(), { timeout: 40 }))
}

/** Resolves with the next animation frame, or after `most` milliseconds where none comes. */
export function frame(document: Document, most = 50): Promise<void> {
  if (document.visibilityState !== 'visible') return soon(0)
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

export { soon }
