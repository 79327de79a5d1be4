import type { Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Settings } from '../settings/settings.ts'

/** When words count. */
export interface ListeningControls {
  mode(): Settings['listenMode']
  wakeWord(): string
  /** Who listens now, and whether speech leaves the machine, where that is known. */
  who(): Text | undefined
  /** What was said, as a wake word; throws `wake-word-unfit`. */
  fitWakeWord(said: string): string
  /**
   * Waits for keys that are played together: they are held to talk from then on. Rejects with `push-keys-unfit`,
   * and with `cancelled` when nobody plays any, or it is ended.
   */
  learnPushKeys(signal: CancelSignal): Promise<{ readonly keys: Motif; readonly before: Partial<Settings> }>
}
