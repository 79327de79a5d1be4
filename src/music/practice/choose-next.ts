import type { ItemProgress } from './boxes.ts'
import type { PracticeBook } from './practice-book.ts'

interface Known {
  readonly id: string
}

/** New items that may be on their way at once, before any more are begun: sets grow slowly. */
export const mostYoung = 4
/** From this box on an item is not young any more. */
const grownBox = 2
/** So many others come between two showings of an item, where there are so many. */
const apart = 2

/**
 * What to practise next; undefined without items. What is due comes first, the longest due before all, so that
 * nothing is put off for ever; of two that were practised at the same time the missed one is due sooner. Then
 * what is new, in the order of the items, unless too much is young; else what is due soonest.
 * @param recent ids that were shown before it, the newest last
 * @param now wall time, ms
 */
export function chooseNext<T extends Known>(
  items: readonly T[],
  { items: progress }: PracticeBook,
  recent: readonly string[],
  now: number,
): T | undefined {
  for (let keep = Math.min(apart, items.length - 1); keep >= 0; keep -= 1) {
    const resting = keep === 0 ? [] : recent.slice(-keep)
    const free = items.filter(({ id }) => !resting.includes(id))
    if (free.length > 0) return choose(free, items, progress, now)
  }
  return undefined
}

function choose<T extends Known>(
  free: readonly T[],
  all: readonly T[],
  progress: ReadonlyMap<string, ItemProgress>,
  now: number,
): T | undefined {
  const seen = free.flatMap(item => {
    const is = progress.get(item.id)
    return is === undefined ? [] : [{ item, is }]
  })
  const bySoonest = seen.toSorted((a, b) => a.is.due - b.is.due || a.is.box - b.is.box)
  const soonest = bySoonest[0]
  if (soonest !== undefined && soonest.is.due <= now) return soonest.item
  const fresh = free.find(({ id }) => !progress.has(id))
  if (fresh !== undefined && (soonest === undefined || countYoung(all, progress) < mostYoung)) return fresh
  return soonest?.item
}

function countYoung(all: readonly Known[], progress: ReadonlyMap<string, ItemProgress>): number {
  return all.filter(({ id }) => (progress.get(id)?.box ?? grownBox) < grownBox).length
}
