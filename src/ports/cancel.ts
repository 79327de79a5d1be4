import type { CancelSignal } from './clock.ts'

/** Something under way that can be cancelled; the platform's `AbortController` behind a port. */
export interface Canceller {
  readonly signal: CancelSignal
  cancel(): void
}

export type NewCanceller = () => Canceller
