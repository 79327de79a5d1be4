/** What a figure is to reach: a bound of its ratio, from one side. */
export type Goal = ({ readonly atMost: number } | { readonly atLeast: number }) & {
  /** Where it comes from: what Clavier promises, in a few words; `bound` where the last figures were taken with room. */
  readonly from: string
}

export const atMost = (ratio: number, from = 'bound'): Goal => ({ atMost: ratio, from })
export const atLeast = (ratio: number, from = 'bound'): Goal => ({ atLeast: ratio, from })

/** One figure of a benchmark, beside the baseline that was measured in the same run. */
export interface BenchRow {
  /** What was measured, for instance `content script`. The same in each run, or runs cannot be compared. */
  readonly name: string
  readonly value: number
  /** For instance `ms`, `kB gzip`. Of value and baseline alike. */
  readonly unit: string
  readonly baseline: number
  /** What the baseline is, for instance `budget`, `empty loop`. */
  readonly against: string
  readonly goal: Goal
  /** How far single values lie from `value`: half of what the middle half of them spans, in per cent of it. */
  readonly spread?: number
}

/** What a `bench/*.bench.ts` file exports as its default. */
export type Bench = () => Promise<readonly BenchRow[]>

/** A figure as it is written. */
export interface BenchResult extends BenchRow {
  /** Value ÷ baseline. */
  readonly ratio: number
  readonly met: boolean
}

export function withRatio(row: BenchRow): BenchResult {
  const ratio = row.value / row.baseline
  const met = 'atMost' in row.goal ? ratio <= row.goal.atMost : ratio >= row.goal.atLeast
  return { ...row, ratio, met }
}
