import type { Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { HelpTopic } from '../ports/help-topic.ts'

/** What help is wanted with: a topic itself, keys, or words that mean one. */
export type HelpWanted =
  | { readonly topic: HelpTopic }
  | { readonly motif: Motif }
  | { readonly words: string }

/** Help with one thing: a command, a group of them, a name or a word of the user's. */
export interface CommandHelp {
  /** Address of the page that prints the user's own map. */
  readonly cardPage: string
  /**
   * Shows what is wanted in the Help view and tells of it; offers rows where several may be meant. Rejects with
   * `help-unknown`, and with `motif-unknown` for keys that mean nothing.
   */
  about(wanted: HelpWanted): Text
  /** From now on what is played or said next is looked up instead of done, until something was found or escape. */
  ask(): Text
  /**
   * Sounds its keys, strike by strike, and lights them: `which`, or the chord where it has one. Rejects as `about`,
   * as `Sound.play`, and with `help-no-keys`.
   */
  playKeys(
    wanted: HelpWanted,
    which: 'chord' | 'motif' | undefined,
    signal: CancelSignal,
  ): Promise<{ readonly text: Text; readonly cut: boolean }>
}
