/**
 * How good a ranking is. Of each place of a ranking its gain is given: how many of the expected passages are first
 * met there, so that the same one twice gains nothing.
 */

/** Share of what was expected that the first `k` places hold: 0 to 1. */
export function recallAt(gains: readonly number[], expected: number, k: number): number {
  return expected === 0 ? 0 : sum(gains.slice(0, k)) / expected
}

/** 1 ÷ the first place with any gain; 0 without one. */
export function reciprocalRank(gains: readonly number[]): number {
  const first = gains.findIndex(gain => gain > 0)
  return first < 0 ? 0 : 1 / (first + 1)
}

/**
 * Normalised discounted cumulative gain at `k`: Σ gain ÷ log₂(place + 1), over that of the best ranking, in which
 * each expected passage has a place of its own (Järvelin and Kekäläinen, ACM TOIS 20, 2002). 0 to 1.
 */
export function ndcgAt(gains: readonly number[], expected: number, k: number): number {
  const best = discounted(Array.from({ length: Math.min(expected, k) }, () => 1))
  return best === 0 ? 0 : Math.min(1, discounted(gains.slice(0, k)) / best)
}

const discounted = (gains: readonly number[]) => sum(gains.map((gain, at) => gain / Math.log2(at + 2)))
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

export const mean = (values: readonly number[]) => (values.length === 0 ? 0 : sum(values) / values.length)
