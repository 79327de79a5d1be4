import type { Clock, Stop } from '../ports/clock.ts'

/** What becomes of words that are held back: one of these, once. */
export interface HeldWords {
  /** No keys want them: they are as they were said. */
  giveBack(): void
  /** Keys have taken them, or they are given up. */
  gone(): void
}

/** How long words are held back for a motif that is being played, in ms: no gesture takes longer to end. */
const earlyMs = 4000

/** Words that came while a motif is played that may take them, held back until that is known. */
export function createEarlyWords(clock: Clock) {
  let held: { readonly words: string; readonly then: HeldWords; readonly stopWaiting: Stop } | undefined
  /** Words that no keys wanted are being given back: they are not held a second time. */
  let givingBack = false

  return {
    /** What is held back now. */
    words: (): string | undefined => held?.words,
    mayHold: (): boolean => !givingBack,
    /** What was held before is given back. */
    hold(words: string, then: HeldWords): void {
      giveBack()
      held = { words, then, stopWaiting: clock.after(earlyMs, giveBack) }
    },
    giveBack,
    /** Holds the words no more: they have been taken, or given up. */
    drop(): void {
      const early = held
      early?.stopWaiting()
      held = undefined
      early?.then.gone()
    },
  }

  function giveBack(): void {
    const early = held
    if (early === undefined) return
    early.stopWaiting()
    held = undefined
    givingBack = true
    try {
      early.then.giveBack()
    } finally {
      givingBack = false
    }
  }
}
