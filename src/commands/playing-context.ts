import type { CancelSignal } from '../ports/clock.ts'

/** Playing what was recorded. */
export interface Playing {
  /** Plays a kept recording, the last one without a name, to its end. */
  play(
    name: string | undefined,
    signal: CancelSignal,
  ): Promise<{ readonly name: string; readonly steps: number; readonly whole: boolean }>
}
