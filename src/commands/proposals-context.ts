import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'

/** Commands that are proposed as numbered rows. None is run before the user has said or played its number. */
export interface Proposals {
  /** Offers commands for what somebody wants to do; rejects with `nothing-sayable` where none fits, and `cancelled`. */
  propose(words: string, signal: CancelSignal): Promise<Text>
}
