import { type Bench, type BenchResult, withRatio } from './bench-row.ts'

export interface NamedBench {
  /** For the terminal: the file's name. */
  readonly name: string
  load(): Promise<Bench>
}

export interface BenchFailure {
  readonly name: string
  /** Stack of what was thrown, or the message without one. */
  readonly why: string
}

/**
 * Runs one bench after another, since two at once would disturb each other. One that throws, gives no
 * figure or one that is no finite number, or takes longer than `patience` ms, fails; the others still run.
 */
export async function runBenches(
  benches: readonly NamedBench[],
  { patience, onStart }: { readonly patience: number; readonly onStart: (name: string) => void },
): Promise<{ readonly results: readonly BenchResult[]; readonly failures: readonly BenchFailure[] }> {
  const results: BenchResult[] = []
  const failures: BenchFailure[] = []
  for (const { name, load } of benches) {
    onStart(name)
    try {
      const bench = await load()
      const rows = await within(patience, bench())
      if (rows.length === 0) throw new Error('It measured nothing.')
      const odd = rows.find(row => !Number.isFinite(row.value) || !Number.isFinite(row.baseline))
      if (odd !== undefined) throw new Error(`“${odd.name}” is ${odd.value}, its baseline ${odd.baseline}.`)
      results.push(...rows.map(withRatio))
    } catch (error) {
      failures.push({ name, why: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  }
  return { results, failures }
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
