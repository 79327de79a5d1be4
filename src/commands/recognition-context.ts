import type { ErrorCode } from '../errors.ts'
import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Microphone, RecogniserId } from '../ports/speech.ts'
import type { Settings } from '../settings/settings.ts'

/** Settings that were changed, as they were before. */
type Before = Partial<Settings>

/** Who recognises speech, and by which microphone. */
export interface RecognitionControls {
  /**
   * Tries this one first from now on. Rejects where it can never be used here: `on-device-missing`,
   * `language-not-on-device` or `recogniser-missing`. `obstacle`: what stands in its way now.
   * `address`: where the speech server is.
   */
  first(id: RecogniserId): Promise<{
    readonly obstacle: ErrorCode | undefined
    readonly address: string
    readonly before: Before
  }>
  /** Does without this one. Rejects with `last-recogniser` where nobody would be left. */
  ruleOut(id: RecogniserId): Promise<Before>
  /**
   * Installs the pack of the language that is listened for, and waits until it is there or `signal` aborts,
   * which ends the waiting only. Rejects as `Recognisers.install` does.
   */
  install(signal: CancelSignal): Promise<'there' | 'installed' | 'left'>
  /** Tries the speech server; rejects with what is wrong with it. */
  tryServer(signal: CancelSignal): Promise<Text>
  /** Those that are connected and may be named. */
  microphones(): Promise<readonly Microphone[]>
  /** Those that may be meant by what was said, or by an id. */
  meant(said: string): Promise<readonly Microphone[]>
  /** Listens to it from now on; the system's with undefined. */
  listenTo(microphone: Microphone | undefined): Promise<Before>
  /** Listens to the one after the one that is used now. Rejects with `no-other-microphone`. */
  nextMicrophone(): Promise<{ readonly name: string; readonly before: Before }>
  /** Who listens now, or would, and who was passed over for it. */
  who(): Promise<Text>
}
