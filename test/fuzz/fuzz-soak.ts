import type { SoakOptions, SoakRow } from '../soak/soak-row.ts'
import { FuzzFailure, type FuzzFormat, fuzz } from './fuzz-format.ts'

/** Of each format; fewer while one is being worked on: `FUZZ_CASES=5000`. */
const cases = Number(process.env.FUZZ_CASES ?? 100_000)
/** Only formats whose name holds these words, while one is being worked on. */
const only = process.env.FUZZ_ONLY ?? ''
/** Nobody may be kept waiting longer by one input, in ms. */
const longest = 1_000

/** A long trial of some formats: damaged inputs, by what reads them. */
export async function fuzzSoak(
  formats: readonly FuzzFormat[],
  { seed, tell }: SoakOptions,
): Promise<readonly SoakRow[]> {
  const rows: SoakRow[] = []
  for (const format of formats.filter(({ name }) => name.includes(only))) {
    const started = performance.now()
    rows.push(await rowOf(format.name, () => fuzz(format, cases, seed)))
    tell(`${format.name}: ${Math.round((performance.now() - started) / 1_000)} s`)
  }
  return rows
}

async function rowOf(name: string, trial: () => ReturnType<typeof fuzz>): Promise<SoakRow> {
  try {
    const { accepted, refused, longestMs, longestCase } = await trial()
    const counts = `${accepted.toLocaleString('en')} accepted, ${refused.toLocaleString('en')} refused`
    const held = longestMs <= longest && accepted > 0 && refused > 0
    const slowest = held ? `${Math.ceil(longestMs)} ms` : `${Math.ceil(longestMs)} ms (case ${longestCase})`
    return { test: name, count: cases, happened: `${counts}; the longest took ${slowest}`, held }
  } catch (error) {
    if (!(error instanceof FuzzFailure)) throw error
    console.error(error.message)
    const [first = ''] = error.message.split('\n')
    return { test: name, count: cases, happened: first.slice(0, 300).replaceAll('|', '\\|'), held: false }
  }
}
