import type { CancelSignal } from '../ports/clock.ts'

/** The platform's abort controller, driven by a cancel signal until `unlink` is called. */
export function linkAbort(signal?: CancelSignal): { controller: AbortController; unlink: () => void } {
  const controller = new AbortController()
  const abort = () => controller.abort()
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort, { once: true })
  return { controller, unlink: () => signal?.removeEventListener('abort', abort) }
}
