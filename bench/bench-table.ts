import type { BenchResult, Goal } from './bench-row.ts'

const head = [
  'what',
  'value',
  '±',
  'unit',
  'baseline',
  'ratio',
  'goal',
  'met',
  'against',
  'goal from',
] as const
const numeric: readonly string[] = [
  'value',
  '±',
  'baseline',
  'ratio',
  'goal',
] satisfies (typeof head)[number][]

/** The results as an aligned table in plain text, and how many goals were met. */
export function benchTable(results: readonly BenchResult[]): string {
  const rows = results.map(row => [
    row.name,
    figure(row.value),
    row.spread === undefined ? '' : `${row.spread.toFixed(0)} %`,
    row.unit,
    figure(row.baseline),
    row.ratio < 10 ? row.ratio.toFixed(3) : figure(row.ratio),
    writtenGoal(row.goal),
    row.met ? 'met' : 'NOT MET',
    row.against,
    row.goal.from,
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map(row => row[column]?.length ?? 0)),
  )
  const lines = [head, widths.map(width => '-'.repeat(width)), ...rows].map(row =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return numeric.includes(head[column] ?? '') ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
  return [...lines, '', `${results.filter(({ met }) => met).length} of ${results.length} goals met.`].join(
    '\n',
  )
}

function writtenGoal(goal: Goal): string {
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`
}

function figure(value: number): string {
  if (value === 0 || Math.abs(value) >= 100) return value.toFixed(0)
  return value.toPrecision(3)
}
