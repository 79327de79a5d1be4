import type { CancelSignal } from '../ports/clock.ts'

/** What a sequence is played with. */
export interface WantedPlay {
  /** The last one kept without a name. */
  readonly name?: string | undefined
  /** Words for its parameters, as they were said. */
  readonly words?: string | undefined
  /** Each step waits for `nextStep`. */
  readonly stepwise?: boolean
  /** How fast, this time: per cent, 50–800. As the settings say if left out. */
  readonly percent?: number
}

export interface Played {
  readonly name: string
  readonly steps: number
  /** Steps that were left out. */
  readonly skipped: number
  /** It was played to its end. */
  readonly whole: boolean
}

/** A part of a kept sequence: an event in it, by its index. */
export interface PartPlace {
  readonly id: string
  readonly event: number
}

/**
 * Playing what was recorded. All that is about the sequence under way throws `nothing-played` where there is none.
 */
export interface Playing {
  /**
   * Plays a kept recording to its end, or until the signal. Rejects with `sequence-unknown`, `name-ambiguous`,
   * `sequence-broken`, `sequence-empty`, `sequence-loop`, `sequence-deep`, and for its words `no-parameters`,
   * `parameters-missing`, `parameters-many`; nothing has run then.
   */
  play(wanted: WantedPlay, signal: CancelSignal): Promise<Played>
  /**
   * Plays the one part in which these words were said, until the next mark, pause or end; where there are several
   * they are offered instead. Rejects with `sequence-part-missing`.
   */
  playPart(words: string, signal: CancelSignal): Promise<Played | { readonly offered: string }>
  playPlace(place: PartPlace, signal: CancelSignal): Promise<Played>
  /** Both tell its name; `pause(true)` false where it stands still already. */
  pause(paused: boolean): { readonly name: string; readonly changed: boolean }
  /** Throws `no-step-waits`. */
  decide(decision: 'retry' | 'skip' | 'go-on' | 'nearest'): void
  /** Throws `not-stepwise`. */
  nextStep(): void
  /** Throws `no-mark`. */
  goToMark(by: 1 | -1): void
  /** Per cent, 50–800, before and now: a step faster or slower, or to that. */
  changeSpeed(wanted: { readonly step: 1 | -1 } | { readonly percent: number }): {
    readonly before: number
    readonly now: number
  }
  /** Both resolve with how it was. */
  setLoop(on: boolean): boolean
  setStepwise(on: boolean): boolean
  /** Ends it at once. */
  stop(): { readonly name: string }
  /** When, on the clock of `Clock.now()`, what is played now was begun; undefined where nothing is. */
  since(): number | undefined
  /** A step waits for a decision. */
  waits(): boolean
  /** It was told to stand still. */
  paused(): boolean
}
