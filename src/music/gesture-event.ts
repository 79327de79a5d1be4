import type { Motif } from './motif.ts'
import type { Binding } from './trie.ts'

/** What a command was given with its motif. A name that is not bound yet has no binding. */
export type Parameter<T> =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly motif: Motif; readonly binding: Binding<T> | undefined }
  | { readonly kind: 'words'; readonly text: string }
  /** Words that are to be written by keys first. */
  | { readonly kind: 'letters' }

/** `motif` is what was played, read strictly; `binding.motif` is the form that it is bound to. */
export interface Fired<T> {
  readonly kind: 'fired'
  readonly binding: Binding<T>
  readonly motif: Motif
}

/** A name nobody has. Near misses and what it may not begin with are for the name book to say. */
export interface NewName {
  readonly kind: 'new-name'
  readonly motif: Motif
}

/** Nothing happens, and the user is told what was heard and what could follow it. */
export interface Unknown<T> {
  readonly kind: 'unknown'
  readonly motif: Motif
  readonly couldFollow: readonly Binding<T>[]
  /** `too-slow`, `begins-with-motif`: why what has the shape of a name is no new name. */
  readonly reason: 'not-bound' | 'too-slow' | 'begins-with-motif'
}

/** Nothing happens, and the user is shown what it could have been. */
export interface Ambiguous<T> {
  readonly kind: 'ambiguous'
  readonly motif: Motif
  readonly candidates: readonly Binding<T>[]
}

/** Ends any mode, sound, speech, playback and scrolling. */
export interface Escape {
  readonly kind: 'escape'
  readonly by: 'two-hands' | 'one-hand'
}

/** The command and its parameter; without one the command runs without. */
export interface ParameterRun<T> {
  readonly kind: 'parameter-run'
  readonly binding: Binding<T>
  readonly motif: Motif
  readonly parameter: Parameter<T> | undefined
}

export type GestureEvent<T> =
  /** For display: the gesture so far, each time it grows. */
  | { readonly kind: 'strike'; readonly motif: Motif }
  /** A complete motif waits to see whether it goes on. */
  | { readonly kind: 'waiting'; readonly motif: Motif; readonly matches: readonly Binding<T>[] }
  | Fired<T>
  | NewName
  | Unknown<T>
  | Ambiguous<T>
  | Escape
  /** The command waits for its parameter; `until` is a time in ms, put off while keys are down. */
  | {
      readonly kind: 'parameter-open'
      readonly binding: Binding<T>
      readonly motif: Motif
      readonly until: number
    }
  /** What was entered so far: undefined when nothing is, or when the keys were no number. */
  | {
      readonly kind: 'parameter-changed'
      readonly binding: Binding<T>
      readonly value: number | undefined
      readonly until: number
    }
  | ParameterRun<T>
  | {
      readonly kind: 'parameter-cancelled'
      readonly binding: Binding<T>
      readonly reason: 'time' | 'escape'
    }
