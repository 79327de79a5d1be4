import { ClavierError, type ErrorCode } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import { linkAbort } from './link-abort.ts'

/** Runs work under the platform's own signal. Whatever it was at, an aborted one is `cancelled`. */
export async function cancellable<T>(
  signal: CancelSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { controller, unlink } = linkAbort(signal)
  try {
    return await work(controller.signal)
  } catch (error) {
    throw controller.signal.aborted ? new ClavierError('cancelled') : error
  } finally {
    unlink()
  }
}

/** The same for what comes in piece by piece. It is aborted also when nobody listens any more. */
export async function* cancellableStream<T>(
  signal: CancelSignal,
  work: (signal: AbortSignal) => AsyncIterable<T>,
): AsyncGenerator<T, void> {
  const { controller, unlink } = linkAbort(signal)
  try {
    yield* work(controller.signal)
  } catch (error) {
    throw controller.signal.aborted ? new ClavierError('cancelled') : error
  } finally {
    unlink()
    controller.abort()
  }
}

/** Runs a short request under a time limit in milliseconds; past it, it throws `offline`. */
export async function withinTime<T>(
  signal: AbortSignal,
  limitMs: number,
  offline: ErrorCode,
  work: (limited: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = AbortSignal.timeout(limitMs)
  try {
    return await work(AbortSignal.any([signal, limit]))
  } catch (error) {
    throw limit.aborted && !signal.aborted ? new ClavierError(offline) : error
  }
}
