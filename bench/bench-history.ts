import * as v from 'valibot'
import type { BenchResult } from './bench-row.ts'

/** Runs that are kept; older ones go. */
const mostRuns = 20
/** From there on a ratio counts as worse than it was. */
const worseBy = 1.15

const machineSchema = v.strictObject({
  node: v.string(),
  chromium: v.string(),
  system: v.string(),
  processor: v.string(),
  cores: v.number(),
})

const resultSchema = v.strictObject({
  name: v.string(),
  value: v.number(),
  unit: v.string(),
  baseline: v.number(),
  against: v.string(),
  ratio: v.number(),
  /** Per cent; see `BenchRow`. */
  spread: v.optional(v.number()),
  met: v.optional(v.boolean()),
})

const runSchema = v.strictObject({
  /** Commit that was measured, shortened; `+` behind it where files had been changed. */
  commit: v.string(),
  /** YYYY-MM-DD. */
  date: v.string(),
  machine: machineSchema,
  /** How long each bench took, by its name. */
  seconds: v.record(v.string(), v.number()),
  results: v.array(resultSchema),
})

const historySchema = v.strictObject({ runs: v.array(runSchema) })

export type Machine = v.InferOutput<typeof machineSchema>
export type BenchRun = v.InferOutput<typeof runSchema>

const short = (figure: number) => Number(figure.toPrecision(4))

/** What a run leaves in the history of a figure. */
export function keptResult({ name, value, unit, baseline, against, ratio, spread, met }: BenchResult) {
  const kept = { name, value: short(value), unit, baseline: short(baseline), against, ratio: short(ratio) }
  return { ...kept, ...(spread === undefined ? {} : { spread: Math.round(spread) }), met }
}

/** The runs of a file, oldest first. Throws an Error for a file of another form. */
export function readRuns(file: string): readonly BenchRun[] {
  return v.parse(historySchema, JSON.parse(file)).runs
}

/** One line a figure, so that what changed shows line by line. */
export function writeRuns(runs: readonly BenchRun[]): string {
  const written = runs.map(({ results, ...facts }) => {
    const about = Object.entries(facts).map(([key, fact]) => `      "${key}": ${JSON.stringify(fact)},`)
    const rows = results.map(result => `        ${JSON.stringify(result)}`).join(',\n')
    return ['    {', ...about, '      "results": [', rows, '      ]', '    }'].join('\n')
  })
  return `{\n  "runs": [\n${written.join(',\n')}\n  ]\n}\n`
}

/** The run behind those before it, in the place of one of the same commit on such a machine. */
export function addRun(runs: readonly BenchRun[], run: BenchRun): readonly BenchRun[] {
  const others = runs.filter(({ commit, machine }) => commit !== run.commit || !alike(machine, run.machine))
  return [...others, run].slice(-mostRuns)
}

/** The newest run on such a machine; figures of others would tell of the machine. */
export function lastAlike(runs: readonly BenchRun[], machine: Machine): BenchRun | undefined {
  return runs.findLast(run => alike(run.machine, machine))
}

function alike(one: Machine, other: Machine): boolean {
  return one.system === other.system && one.processor === other.processor && one.cores === other.cores
}

export interface Worse {
  readonly name: string
  /** Ratios. */
  readonly before: number
  readonly now: number
}

/** Which figures are worse than in the run before, by more than 15 %: ratio against ratio. */
export function worseThan(before: BenchRun, results: readonly BenchResult[]): readonly Worse[] {
  const known = new Map(before.results.map(({ name, ratio }) => [name, ratio]))
  return results.flatMap(({ name, ratio: now, goal }) => {
    const ratio = known.get(name)
    if (ratio === undefined) return []
    const worse = 'atMost' in goal ? now > ratio * worseBy : now * worseBy < ratio
    return worse ? [{ name, before: ratio, now: short(now) }] : []
  })
}

/** What became worse, in words. */
export function tellWorse({ commit, date }: BenchRun, worse: readonly Worse[]): string {
  const since = `than at ${commit} on ${date}`
  if (worse.length === 0) return `Nothing is worse ${since} by more than 15 %.`
  const lines = worse.map(({ name, before, now }) => `  ${name}: ratio ${before} → ${now}`)
  return [`Worse ${since} by more than 15 %:`, ...lines].join('\n')
}
