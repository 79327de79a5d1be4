/** The value below which that share (0–1) of them lies, by nearest rank. Throws an Error for none at all. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (found === undefined) throw new Error('Nothing was measured.')
  return found
}

export const median = (values: readonly number[]) => quantile(values, 0.5)

/** A median, and how far single values lie from it; see `BenchRow`. */
export function medianOf(values: readonly number[]): { value: number; spread: number } {
  const value = median(values)
  const half = (quantile(values, 0.75) - quantile(values, 0.25)) / 2
  return { value, spread: value === 0 ? 0 : (100 * half) / value }
}

/** The mean of the middle half: finer than a clock's steps, and blind to what was disturbed. */
export function middleMean(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const quarter = Math.floor(sorted.length / 4)
  const middle = sorted.slice(quarter, sorted.length - quarter)
  if (middle.length === 0) throw new Error('Nothing was measured.')
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

/** Work with a number for its result, which is looked at, so that no engine leaves the work out. */
export type Work = () => number

/** Milliseconds that `work` took. Throws an Error if it came to no number. */
export function timed(work: Work): number {
  const start = performance.now()
  const result = work()
  const time = performance.now() - start
  if (Number.isNaN(result)) throw new Error('What was measured came to nothing.')
  return time
}

/**
 * Medians, in ms, of one piece of work and of its baseline. They take turns, in changing order, so that
 * whatever else goes on disturbs both alike; the first fifth of the rounds warms up and does not count.
 * @param rounds how often each is measured, 5 or more
 */
export function sideBySide(
  rounds: number,
  work: Work,
  baseline: Work,
): { value: number; spread: number; baseline: number } {
  const times = { value: [] as number[], baseline: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const turns = [() => times.value.push(timed(work)), () => times.baseline.push(timed(baseline))]
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) turn()
  }
  const warmUp = Math.floor(rounds / 5)
  return { ...medianOf(times.value.slice(warmUp)), baseline: median(times.baseline.slice(warmUp)) }
}
