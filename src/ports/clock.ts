/** Stops something that was started. Calling it twice does nothing more. */
export type Stop = () => void

/**
 * A cancel signal, in the shape of the platform's `AbortSignal` (which may be passed as it is).
 * Rules take one instead of naming the DOM, so that they run anywhere.
 */
export interface CancelSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** Time, the only way to it from `src/`'s rules. */
export interface Clock {
  /** Milliseconds, monotonic, from an arbitrary zero (`performance.now()` in the browser). */
  now(): number
  /** Wall time as milliseconds since 1970-01-01 UTC. */
  wall(): number
  /** Calls `run` once, `ms` milliseconds (≥ 0) from now, unless stopped first. */
  after(ms: number, run: () => void): Stop
}
