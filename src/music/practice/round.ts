import type { PracticeAim } from '../../ports/practice-aim.ts'
import type { Verdict } from './boxes.ts'
import type { HandTrouble } from './hand-trouble.ts'
import type { PracticeItem } from './practice-item.ts'

/** Items of a round. */
export const itemsOfRound = 10
/** Misses of one item from which on it is played to the user. */
export const missesToPlay = 2

export interface PracticeRound {
  readonly aim: PracticeAim
  /** What is to be played now; undefined once the round is over. */
  readonly item: PracticeItem | undefined
  /** When it was shown, on the clock of notes, in ms. */
  readonly shownAt: number
  /** Wrong tries of it so far. */
  readonly misses: number
  /** It was played to the user. */
  readonly helped: boolean
  /** Items that are over. */
  readonly done: number
  /** Of these, right the first time. */
  readonly right: number
  /** How long these took, in ms. */
  readonly speeds: readonly number[]
  readonly troubles: readonly HandTrouble[]
  /** Ids in the order in which they were shown. */
  readonly shown: readonly string[]
}

export function newRound(aim: PracticeAim): PracticeRound {
  return {
    aim,
    item: undefined,
    shownAt: 0,
    misses: 0,
    helped: false,
    done: 0,
    right: 0,
    speeds: [],
    troubles: [],
    shown: [],
  }
}

/** Shows the next item. */
export function withItem(round: PracticeRound, item: PracticeItem, at: number): PracticeRound {
  return { ...round, item, shownAt: at, misses: 0, helped: false, shown: [...round.shown, item.id] }
}

export function isOver({ done }: PracticeRound): boolean {
  return done >= itemsOfRound
}

/**
 * The item was played. What it says of the item: right only where nothing went before; undefined where its miss
 * has been told already.
 * @param at when its last key was struck, on the clock of notes, in ms
 */
export function playedRight(
  round: PracticeRound,
  at: number,
): { readonly round: PracticeRound; readonly verdict: Verdict | undefined; readonly ms: number } {
  const ms = Math.max(0, at - round.shownAt)
  const clean = round.misses === 0 && !round.helped
  return {
    round: {
      ...round,
      item: undefined,
      done: round.done + 1,
      right: round.right + (clean ? 1 : 0),
      speeds: clean ? [...round.speeds, ms] : round.speeds,
    },
    verdict: clean ? 'right' : round.misses > 0 ? undefined : 'helped',
    ms,
  }
}

/** Something else was played. Only the first miss of an item counts, and none after it was helped. */
export function playedWrong(round: PracticeRound): {
  readonly round: PracticeRound
  readonly verdict: Verdict | undefined
} {
  const counts = round.misses === 0 && !round.helped
  return { round: { ...round, misses: round.misses + 1 }, verdict: counts ? 'missed' : undefined }
}

/** The item is left for a later one: it counts as over, and says nothing of it. */
export function skipped(round: PracticeRound): PracticeRound {
  return { ...round, item: undefined, done: round.done + 1 }
}
