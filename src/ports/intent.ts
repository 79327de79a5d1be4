import type { ErrorData } from '../errors.ts'

/** Where an intent came from. */
export type Source = 'typed' | 'spoken' | 'played' | 'clicked' | 'sequence' | 'arrival'

/** What fills the slots of a phrase, or the parameter of a motif: words, or a whole number. */
export type Slots = Readonly<Record<string, string | number>>

/** A resolved command with its arguments, whatever device it came from. Plain data. */
export interface Intent {
  /** Id of a registered command, for instance `scroll-down`. */
  readonly command: string
  readonly slots: Slots
  readonly source: Source
  /** What was said, typed or played, for the log: `scroll down`, `50+55`. */
  readonly heard: string
}

/** A change that a command made. Plain data, so that it can be taken back after the panel was closed, too. */
export interface Change {
  /** Id of the command that made it. */
  readonly command: string
  /** What the command's own `undo` takes; undefined where the change is for good. */
  readonly undo: { readonly data: unknown } | undefined
}

/** What came of an intent, as data: told only after the page or browser has answered. */
export interface OutcomeData {
  readonly status: 'done' | 'refused' | 'failed'
  readonly error?: ErrorData
}
