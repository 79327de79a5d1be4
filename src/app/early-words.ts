import type { Clock, Stop } from '../ports/clock.ts'

/** How long words are held back for a motif that is being played, in ms: no gesture takes longer to end. */
const earlyMs = 4000

/** Words that came while a motif is played that may take them, held back until that is known. */
export function createEarlyWords(clock: Clock) {
  let held: { readonly words: string; readonly giveBack: () => void; readonly stopWaiting: Stop } | undefined
  /** Words that no keys wanted are being given back: they are not held a second time. */
  let givingBack = false

  return {
    /** What is held back now. */
    words: (): string | undefined => held?.words,
    mayHold: (): boolean => !givingBack,
    /** `back`: takes the words as they are, once no keys want them. What was held before is given back. */
    hold(words: string, back: () => void): void {
      giveBack()
      held = { words, giveBack: back, stopWaiting: clock.after(earlyMs, giveBack) }
    },
    giveBack,
    /** Holds the words no more: they have been taken, or given up. */
    drop(): void {
      held?.stopWaiting()
      held = undefined
    },
  }

  function giveBack(): void {
    const early = held
    if (early === undefined) return
    early.stopWaiting()
    held = undefined
    givingBack = true
    try {
      early.giveBack()
    } finally {
      givingBack = false
    }
  }
}
