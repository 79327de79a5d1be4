import type { CancelSignal } from './clock.ts'

/** A text that questions are asked about: a page, a selection, a kept answer. Untrusted. */
export interface SourceText {
  /** Tells one text from another: the same id is the same text. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** BCP 47, as far as its page says so. */
  readonly language: string
}

/** A passage of a text: where it is in it, in UTF-16 units, and its words (untrusted). */
export interface TextPassage {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One that was found, best first. */
export interface FoundPassage extends TextPassage {
  /** Place by words and by meaning, from 1; undefined where it was not found by that. */
  readonly wordsRank: number | undefined
  readonly meaningRank: number | undefined
}

/** Vectors by which passages are found; none until they are there, and words alone find them meanwhile. */
export interface SearchVectors {
  /** Model, its digest and dimension, and the words put before a text: vectors of different ones are never compared. */
  readonly space: string
  /** Of a question. */
  readonly query: Float32Array
}

/**
 * Splits texts into passages and finds those that answer a question, beside what draws the panel. Texts that were
 * given once are known until they are forgotten. Calls reject with `cancelled`.
 */
export interface TextSearch {
  /** Splits and indexes a text that is not known yet; resolves with its passages, in order. */
  prepare(text: SourceText, signal: CancelSignal): Promise<readonly TextPassage[]>
  /** Gives passages of a text their vectors, in the order of `prepare`. */
  learn(source: string, space: string, vectors: readonly Float32Array[]): Promise<void>
  /** Passages of those texts, best first: by words, and by meaning where there are vectors (reciprocal rank fusion). */
  search(
    sources: readonly string[],
    question: string,
    most: number,
    signal: CancelSignal,
    vectors?: SearchVectors,
  ): Promise<readonly FoundPassage[]>
  forget(sources: readonly string[]): Promise<void>
}
