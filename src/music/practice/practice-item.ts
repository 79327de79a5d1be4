import type { Motif } from '../motif.ts'

/** What can be practised, in the order in which it is offered. */
export const practiceSets = ['chords', 'motifs', 'names', 'letters', 'numbers'] as const
export type PracticeSet = (typeof practiceSets)[number]

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
  /** What it counts to, where it is a number: any keys that say it are right. */
  readonly value?: number
}
