/** One figure of a benchmark, beside the baseline that was measured in the same run. */
export interface BenchRow {
  /** What was measured, for instance `content script`. */
  readonly name: string
  readonly value: number
  /** For instance `ms`, `kB gzip`. Of value and baseline alike. */
  readonly unit: string
  readonly baseline: number
  /** What the baseline is, for instance `budget`, `empty loop`. */
  readonly against: string
}

/** What a `bench/*.bench.ts` file exports as its default. */
export type Bench = () => Promise<readonly BenchRow[]>

/** A figure as it is written: with `ratio`, value ÷ baseline. */
export interface BenchResult extends BenchRow {
  readonly ratio: number
}

export function withRatio(row: BenchRow): BenchResult {
  return { ...row, ratio: row.baseline === 0 ? 0 : Number((row.value / row.baseline).toFixed(3)) }
}

/** The results as an aligned table in plain text. */
export function benchTable(results: readonly BenchResult[]): string {
  const head = ['what', 'value', 'unit', 'baseline', 'ratio', 'against']
  const rows = results.map(row => [
    row.name,
    figure(row.value),
    row.unit,
    figure(row.baseline),
    row.ratio.toFixed(2),
    row.against,
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map(row => row[column]?.length ?? 0)),
  )
  const numeric = [1, 3, 4]
  return [head, widths.map(width => '-'.repeat(width)), ...rows]
    .map(row =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return numeric.includes(column) ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function figure(value: number): string {
  if (value === 0 || Math.abs(value) >= 100) return value.toFixed(0)
  return value.toPrecision(3)
}
