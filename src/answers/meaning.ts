import type { CancelSignal } from '../ports/clock.ts'

/** Vectors of one space, of length 1, one a text in the order of the texts. */
export interface MeaningVectors {
  /** Model, its digest and dimension, and the words put before a text: never compare vectors of different ones. */
  readonly space: string
  readonly vectors: readonly Float32Array[]
}

/** Turns texts into vectors, with a model that does so where one is there, and keeps them. */
export interface Meaning {
  /**
   * Undefined where no such model is there or the user wants none: words alone find things then. Documents wait
   * while a question is being answered. Rejects with `cancelled` and with what the server says.
   *
   * @param onProgress called with how many of the texts have their vector
   */
  vectorsOf(
    texts: readonly string[],
    purpose: 'document' | 'query',
    signal: CancelSignal,
    onProgress?: (done: number) => void,
  ): Promise<MeaningVectors | undefined>
}

/** Cosine of two vectors of length 1 of the same space: −1 to 1; 0 where their dimensions differ. */
export function cosine(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length) return 0
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
