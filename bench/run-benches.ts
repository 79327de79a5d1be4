import { type Bench, type BenchResult, withRatio } from './bench-row.ts'

export interface NamedBench {
  /** For the terminal: the file's name without its ending. */
  readonly name: string
  load(): Promise<Bench>
}

export interface BenchFailure {
  readonly name: string
  /** Stack of what was thrown, or the message without one. */
  readonly why: string
}

export interface BenchesRun {
  readonly results: readonly BenchResult[]
  readonly failures: readonly BenchFailure[]
  /** How long each bench took, by its name. */
  readonly seconds: Readonly<Record<string, number>>
}

/**
 * Runs one bench after another, since two at once would disturb each other. One that throws, gives no
 * figure or one that is no finite number, or takes longer than `patience` ms, fails; the others still run.
 */
export async function runBenches(
  benches: readonly NamedBench[],
  { patience, tell }: { readonly patience: number; readonly tell: (line: string) => void },
): Promise<BenchesRun> {
  const results: BenchResult[] = []
  const failures: BenchFailure[] = []
  const seconds: Record<string, number> = {}
  for (const { name, load } of benches) {
    tell(`… ${name}`)
    const start = performance.now()
    try {
      const bench = await load()
      const rows = await within(patience, bench())
      if (rows.length === 0) throw new Error('It measured nothing.')
      const known = new Set(results.map(result => result.name))
      for (const row of rows) {
        if (!Number.isFinite(row.value / row.baseline))
          throw new Error(`“${row.name}” is ${row.value}, its baseline ${row.baseline}.`)
        if (known.has(row.name)) throw new Error(`There are two figures “${row.name}”.`)
        known.add(row.name)
      }
      results.push(...rows.map(withRatio))
    } catch (error) {
      failures.push({ name, why: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
    const took = Math.round((performance.now() - start) / 1000)
    seconds[name] = took
    tell(`  ${name}: ${took} s`)
  }
  return { results, failures, seconds }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${ms / 1000} s.`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
