import type { Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { Verdict } from '../music/practice/boxes.ts'
import type { HandTrouble } from '../music/practice/hand-trouble.ts'
import type { PracticeBook } from '../music/practice/practice-book.ts'
import type { PracticeAim } from '../ports/practice-aim.ts'
import type { PracticeRoundState } from '../state/practice-state.ts'
import type { KeyBinding } from './key-bindings.ts'

/** What became of what was played, to be told. */
export type Told =
  | { readonly kind: 'right'; readonly text: Text }
  /** Right as well, in few words for the ear: it goes on too fast for more. */
  | { readonly kind: 'briefly'; readonly words: Text | string }
  /** `play`: its keys, where they are to be played to the user. */
  | { readonly kind: 'wrong'; readonly text: Text; readonly play: Motif | undefined }
  | Over

/** `trouble`: what the hands often did. */
export interface Over {
  readonly kind: 'over'
  readonly text: Text
  readonly trouble: HandTrouble | undefined
}

/** A round of practice. Times are on the clock of notes, in ms. */
export interface PracticeTask {
  readonly aim: PracticeAim
  /** How keys are read for what is wanted now. */
  reading(): 'motifs' | 'numbers' | 'letters'
  isOver(): boolean
  shown(): PracticeRoundState
  /** What is asked, at the beginning and once more. */
  first(): Text
  again(): Text
  /** The keys of what is wanted; none once it is over. */
  wanted(): Motif
  /** Names the keys: it counts neither as right nor as missed from then on. */
  help(): Text
  skip(): Extract<Told, { readonly kind: 'right' }> | Over
  tally(): { readonly right: number; readonly of: number }
  /** `meant`: all that the keys, which are read strictly, may stand for. */
  motif?(played: Motif, meant: readonly KeyBinding[], at: number): Told
  number?(value: number, at: number): Told
  letter?(keys: readonly number[], at: number): Told
}

/** What a round is given. */
export interface TaskParts {
  readonly now: () => number
  readonly wall: () => number
  readonly book: () => PracticeBook
  readonly record: (id: string, verdict: Verdict, ms: number) => void
  /** Only the name is shown, until it was missed twice. */
  readonly fromMemory: () => boolean
}
