import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'

/** What the work comes to, or `cancelled` as soon as the signal is aborted: what hangs is left behind. */
export async function orCancelled<T>(work: Promise<T>, signal: CancelSignal): Promise<T> {
  let leave = () => {}
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(new ClavierError('cancelled'))
  })
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([work, left])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
