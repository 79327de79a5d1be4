import type { CancelSignal } from './clock.ts'

/** Sampled instruments that a score may name. */
export const instruments = ['piano', 'horn', 'violin', 'viola', 'cello', 'tone'] as const
export type Instrument = (typeof instruments)[number]

/** One note of a score, in absolute time from the score's start. */
export interface ScoreNote {
  /** Seconds from the start of the score, ≥ 0. */
  readonly at: number
  /** Seconds, > 0. */
  readonly duration: number
  readonly instrument: Instrument
  /** MIDI note number, 0–127. */
  readonly note: number
  /** Level in decibels relative to full scale, −60 to 0. */
  readonly level: number
  /** −1 (left) to 1 (right). */
  readonly pan: number
}

export interface Score {
  readonly notes: readonly ScoreNote[]
  /** Seconds from start to the end of the last note. */
  readonly duration: number
}

/** Short sounds that stand for what happened; their notes are in `src/sound/earcons.ts`. */
export const earconNames = [
  'heard',
  'done',
  'refused',
  'ambiguous',
  'waiting',
  'recording-on',
  'recording-off',
  'tab-changed',
  'end-of-page',
] as const
export type EarconName = (typeof earconNames)[number]

/** What a score is for: of two, the one that comes first here is heard. */
export const soundRanks = ['outcome', 'follow', 'layout'] as const
export type SoundRank = (typeof soundRanks)[number]

/** What the user's own keys sound as. */
export const keyVoices = ['piano', 'organ'] as const
export type KeyVoice = (typeof keyVoices)[number]

/**
 * Seconds of a score that leave the loudspeaker at this moment, the delay on the way there counted. Below 0
 * before its start, beyond its duration after its end; stands still while the audio does.
 */
export type Position = () => number

export interface Sound {
  /**
   * Plays a score in absolute audio time. Resolves with true when it has ended, false when it was cut or
   * dropped for something of a higher rank. Starting a score cuts the one before; aborting `signal` silences
   * it within 30 ms. Rejects with `sound-blocked` while the browser waits for a user gesture, and with
   * `sound-failed`. `rank`: `outcome` without one. `onStart`: called once, as soon as it is certain when the
   * score is heard and before its first note is; what goes in step with it (lit cells and keys) asks `position`
   * anew whenever it is due, since the audio may have stood still.
   */
  play(
    score: Score,
    signal?: CancelSignal,
    rank?: SoundRank,
    onStart?: (position: Position) => void,
  ): Promise<boolean>
  /**
   * The score as a WAV file: 16-bit PCM, two channels, 44.1 kHz, as it would sound, at most a minute. Needs
   * no gesture and no device. Rejects with `sound-failed`, and with `cancelled` once `signal` is aborted.
   */
  wav(score: Score, signal?: CancelSignal): Promise<Uint8Array<ArrayBuffer>>
  /** Plays a key now, for feedback; `velocity` 0–1. Never rejects: without audio it is silent. */
  keyDown(note: number, velocity: number, voice?: KeyVoice): void
  keyUp(note: number): void
  /** Whether the browser waits for a user gesture before anything sounds; loads nothing to find out. */
  blocked(): Promise<boolean>
  /** Silences everything within 30 ms. */
  silence(): void
}
