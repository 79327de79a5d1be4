import type { SoakRow } from './soak-row.ts'
import type { AllLeft } from './workplace.ts'

/** Bytes that a heap may have grown by. */
const mostHeap = 2_000_000
/** Share by which nodes and listeners may differ: what is shown at two moments is never quite the same. */
const mostShare = 0.02

type Counts = Readonly<Record<string, number>>

/** Whether what is left is no more than before: heap by two megabytes at most, all else the same. */
export function isFlat(before: Counts, after: Counts): boolean {
  return Object.entries(after).every(([what, now]) => {
    const was = before[what] ?? 0
    return now - was <= (what === 'heap' ? mostHeap : was * mostShare + 1)
  })
}

/** A row for each of panel, pages and worker. */
export function growthRows(
  count: number,
  trial: string,
  before: AllLeft,
  after: AllLeft,
): readonly SoakRow[] {
  return (['panel', 'pages', 'worker'] as const).map(context => {
    const [was, now]: readonly Counts[] = [{ ...before[context] }, { ...after[context] }]
    return {
      test: `${trial}: left in the ${context}`,
      count,
      happened: Object.entries(now ?? {})
        .map(([what, much]) =>
          what === 'heap'
            ? `heap ${megabytes(was?.[what])} → ${megabytes(much)} MB`
            : `${what} ${was?.[what]} → ${much}`,
        )
        .join(', '),
      held: isFlat(was ?? {}, now ?? {}),
    }
  })
}

function megabytes(bytes = Number.NaN): string {
  return (bytes / 1e6).toFixed(2)
}
