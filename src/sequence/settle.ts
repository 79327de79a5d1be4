import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Fingerprint } from '../ports/page.ts'
import { elementKinds } from '../ports/page.ts'

/** A navigation that a command caused begins within that long. Milliseconds. */
const navigationMs = 300
/** Two equal fingerprints that far apart mean that nothing moves any more. Milliseconds. */
const calmMs = 250
/** Milliseconds after which a page counts as never coming to rest. */
export const settleMs = 3_000
const pollMs = 50

export interface SettleOptions {
  readonly clock: Clock
  /** State of the page now; undefined where the browser lets no extension in. */
  readonly fingerprint: () => Promise<Fingerprint | undefined>
  /** Whether the tab is loading a document. */
  readonly loading: () => Promise<boolean>
  readonly signal?: CancelSignal
}

/**
 * Waits until the page is at rest: no navigation begun within 300 ms, or the new document ready, and
 * two equal fingerprints 250 ms apart (pages that cannot be looked into count as equal to themselves).
 * Resolves with true then, with false after 3 s or when cancelled. Rejects only as its functions do.
 */
export function waitUntilSettled(options: SettleOptions): Promise<boolean> {
  const { clock, signal } = options
  return new Promise((resolve, reject) => {
    const began = clock.now()
    let ended = false
    let stopPoll = (): void => {}
    const release = (): void => {
      ended = true
      stopLimit()
      stopPoll()
      signal?.removeEventListener('abort', cancel)
    }
    const end = (settled: boolean): void => {
      release()
      resolve(settled)
    }
    const cancel = (): void => end(false)
    const stopLimit = clock.after(settleMs, cancel)

    let last: { readonly print: Fingerprint | undefined; readonly at: number } | undefined
    const look = async (): Promise<void> => {
      if (await options.loading()) last = undefined
      else if (last === undefined || clock.now() - last.at >= calmMs) {
        const at = clock.now()
        const print = await options.fingerprint()
        const calm = last !== undefined && sameState(last.print, print)
        if (calm && at - began >= navigationMs) return ended ? undefined : end(true)
        if (!calm) last = { print, at }
      }
      if (!ended) stopPoll = clock.after(pollMs, poll)
    }
    const poll = (): void => {
      look().catch(error => {
        release()
        reject(error)
      })
    }
    if (signal?.aborted) return cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    poll()
  })
}

/** Whether two fingerprints tell of the same state, to the last scrolled per cent. */
function sameState(a: Fingerprint | undefined, b: Fingerprint | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return (
    a.url === b.url &&
    a.titleHash === b.titleHash &&
    a.scroll === b.scroll &&
    a.focus === b.focus &&
    a.similarity === b.similarity &&
    a.viewport.width === b.viewport.width &&
    a.viewport.height === b.viewport.height &&
    elementKinds.every(kind => a.counts[kind] === b.counts[kind])
  )
}
