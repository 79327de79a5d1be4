import type { Text } from '../language/text.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { Motif } from '../music/motif.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { PracticeAim } from '../ports/practice-aim.ts'
import type { Json } from '../ports/store.ts'
import type { Choice } from './choice.ts'

/** Practice of the keys: what is asked, what was heard of it, how far everything has come. */
export interface Practice {
  /** What can be practised, to choose from. */
  rows(): Promise<readonly Choice[]>
  /**
   * Begins a round, in place of one that is on: until it is left keys run nothing. `before`: what they meant.
   * Rejects with `nothing-to-practise`, with `cancelled`, and with `keys-off` where keys are off; then nothing has
   * changed.
   */
  begin(
    aim: PracticeAim,
    signal: CancelSignal,
  ): Promise<{ readonly text: Text; readonly before: ModeName | undefined }>
  /** Whether keys are practised now. */
  on(): boolean
  /** What is to be played now, with its keys. Throws `practice-off`. */
  show(): { readonly text: Text; readonly motif: Motif }
  /** Goes on to the next. Throws `practice-off`. */
  skip(): Text
  /** Keys act again. Throws `practice-off`. */
  stop(): Text
  score(): Promise<Text>
  /** Forgets all progress; resolves with what it was. Rejects with `storage-full`, `storage-refused` or `storage-broken`. */
  reset(): Promise<Json>
  restore(before: Json): Promise<void>
}
