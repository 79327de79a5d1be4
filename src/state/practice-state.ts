import type { PracticeAim } from '../ports/practice-aim.ts'

/** What can be practised, and how far it has come. */
export interface PracticeRow {
  readonly set: PracticeAim
  /** How many there are; 0 of letters, which are counted by what was begun. */
  readonly items: number
  readonly known: number
  readonly learning: number
  readonly due: number
}

/** What was played last, and what came of it. */
export interface PracticeHeard {
  /** In words; empty where it is a number. */
  readonly notes: string
  /** What it means, or writes; empty where it means nothing. Untrusted where it is a name. */
  readonly means: string
  readonly verdict: 'right' | 'wrong' | 'unclear'
}

export interface PracticeRoundState {
  readonly aim: PracticeAim
  /** Place of what is asked now, from 1, of how many. */
  readonly place: number
  readonly of: number
  readonly right: number
  /** What is to be played: its name (untrusted), and its keys where they are shown. Undefined once the round is over. */
  readonly wanted:
    | { readonly name: string; readonly strikes: readonly (readonly number[])[] | undefined }
    | undefined
  readonly heard: PracticeHeard | undefined
  /** The text that is written by letters, and how much of it is, in UTF-16 units. */
  readonly text: { readonly whole: string; readonly written: number } | undefined
}

export interface PracticeState {
  readonly sets: readonly PracticeRow[]
  /** Undefined while nothing is practised. */
  readonly round: PracticeRoundState | undefined
  /** Keys of the strike that is played to the user now. */
  readonly lit: readonly number[]
}
