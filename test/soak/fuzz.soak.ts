import '../load-packs.ts'
import { fuzzFormats } from '../fuzz/all-formats.ts'
import { FuzzFailure, fuzz } from '../fuzz/fuzz-format.ts'
import type { Soak, SoakRow } from './soak-row.ts'

/** Of each format; fewer while a format is being worked on: `FUZZ_CASES=5000`. */
const cases = Number(process.env.FUZZ_CASES ?? 100_000)
/** Only formats whose name holds these words, while one is being worked on. */
const only = process.env.FUZZ_ONLY ?? ''
/** Nobody may be kept waiting longer by one input, in ms. */
const longest = 1_000

/** Damaged inputs of every form that comes from outside, by what reads it. */
const soak: Soak = async ({ seed, tell }) => {
  const rows: SoakRow[] = []
  for (const format of fuzzFormats.filter(({ name }) => name.includes(only))) {
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

export default soak
