import type { PracticeSet } from '../../ports/practice-aim.ts'
import type { Motif } from '../motif.ts'

/** Longest id of an item, in UTF-16 units. */
export const longestId = 120

/** One thing to be played. */
export interface PracticeItem {
  /** The same as long as it is the same thing, whatever keys it has. */
  readonly id: string
  readonly set: PracticeSet
  /** How it is called. Untrusted where the user named it. */
  readonly name: string
  /** The keys that play it. */
  readonly motif: Motif
  /** What it counts to, where it is a number; all keys that say it are right. */
  readonly value?: number
}
