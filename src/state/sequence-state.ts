import type { ErrorData } from '../errors.ts'
import type { Text } from '../language/text.ts'
import type { Sequence } from '../sequence/sequence-schema.ts'

/** What is being recorded. */
export interface RecordingState {
  readonly kind: 'idle' | 'recording' | 'paused'
  /** Milliseconds on the recording clock. */
  readonly ms: number
  readonly events: number
  /** Of its JSON in UTF-8, as the browser counts it. */
  readonly bytes: number
  /** The storage, or the sequence, is nearly full: it will end by itself soon. */
  readonly low: boolean
}

/** What is being played. */
export interface PlayingState {
  readonly id: string
  readonly name: string
  /** Of the step that is played or was last, from 1; 0 before the first. */
  readonly step: number
  readonly steps: number
  /** On the sequence's clock. */
  readonly ms: number
  readonly durationMs: number
  /** Per cent: 100 is as it was recorded. */
  readonly speed: number
  /** Begins again at its end. */
  readonly loop: boolean
  /** One step at a time: each waits to be asked for. */
  readonly stepwise: boolean
  readonly paused: boolean
  /** The next step waits to be asked for. */
  readonly stepWaits: boolean
  /** Names of the sequences that play it, outermost first; empty for one that plays by itself. */
  readonly within: readonly string[]
  /** What was said, typed or played for that step. Untrusted where the sequence was imported. */
  readonly words: string
  /** Whether there is a mark or a pause to go to. */
  readonly marks: boolean
  /** What of the page is not as it was recorded; undefined where nothing to speak of is. */
  readonly difference: Text | undefined
  /** Why it waits for a decision, and what can be decided: commands, with what they are called here. */
  readonly problem:
    | {
        readonly text: Text
        readonly error: ErrorData
        readonly decisions: readonly { readonly command: string; readonly label: string }[]
      }
    | undefined
}

/** A sequence open for editing; every change is kept at once and can be taken back. */
export interface EditingState {
  readonly sequence: Sequence
  /** Indices into `sequence.events`, rising. */
  readonly selected: readonly number[]
  /** The event that next and previous go on from, and that is read; undefined before the first. */
  readonly at: number | undefined
}

/** Files or codes that were read, before any of them is kept. Everything in them is untrusted. */
export interface SequencePreview {
  readonly sequences: readonly {
    readonly from: string
    readonly name: string
    readonly steps: number
    readonly notes: number
    readonly durationMs: number
    /** Hosts of the pages that it opens or acts on, at most 20. */
    readonly hosts: readonly string[]
    /** Phrases of commands that it runs, at most 50. */
    readonly commands: readonly string[]
    /** How many of each are not listed. */
    readonly more: { readonly hosts: number; readonly commands: number }
    /** It was not written by Clavier: notes and words only. */
    readonly midiOnly: boolean
  }[]
  readonly refused: readonly { readonly from: string; readonly error: ErrorData }[]
}

/** A sequence that is shown as a code. */
export interface SharingState {
  readonly id: string
  readonly name: string
  /** The code as text: `clavier1:…`. */
  readonly code: string
  /** What each QR code holds, in order; one where a single code is enough, none where it is too long for any. */
  readonly frames: readonly string[]
  /** Place in `frames` of the one that is shown; undefined while they follow one another by themselves. */
  readonly at: number | undefined
  /** Whether query strings and typed values are in it. */
  readonly whole: boolean
  /** What was left out: addresses cut, values emptied. */
  readonly left: { readonly queries: number; readonly values: number }
}

/** A video of the tab that runs beside a recording. */
export interface VideoState {
  readonly kind: 'off' | 'waiting' | 'recording' | 'paused' | 'trouble'
  readonly error: ErrorData | undefined
}
