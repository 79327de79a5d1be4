import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { ElementKind } from '../ports/page-layout.ts'

/** Learning what the kinds of a page sound like. Both reject as `Sound.play` does. */
export interface Training {
  /**
   * Names each kind that sounds, and sounds it, until a key, a phrase or escape cuts it. Rejects with
   * `no-kind-sounds` where all are off.
   */
  legend(signal: CancelSignal): Promise<{ readonly text: Text; readonly cut: boolean }>
  /** Sounds one kind, on or off. */
  soundOf(kind: ElementKind, signal: CancelSignal): Promise<{ readonly text: Text; readonly cut: boolean }>
  /** Address of the page where they are practised. */
  readonly practicePage: string
}
