import { answered, type ItemProgress, type Verdict } from './boxes.ts'
import { longestId } from './practice-item.ts'

/** How far everything has come that was practised, by the ids of the items. */
export interface PracticeBook {
  readonly items: ReadonlyMap<string, ItemProgress>
}

export const emptyPracticeBook: PracticeBook = { items: new Map() }

/** Items that are kept; of more, those go that were practised longest ago. */
export const mostItems = 2000

export interface Answer {
  readonly id: string
  readonly verdict: Verdict
  /** From shown to right, in ms. */
  readonly ms: number
  /** Wall time, ms. */
  readonly at: number
}

/** The book with one more answer in it. */
export function recordAnswer({ items }: PracticeBook, { id, verdict, ms, at }: Answer): PracticeBook {
  if (id === '' || id.length > longestId) return { items }
  const next = new Map(items)
  next.set(id, answered(items.get(id), verdict, ms, at))
  return { items: bounded(next) }
}

function bounded(items: ReadonlyMap<string, ItemProgress>): ReadonlyMap<string, ItemProgress> {
  if (items.size <= mostItems) return items
  const newest = [...items].sort(([, a], [, b]) => b.last - a.last)
  return new Map(newest.slice(0, mostItems))
}
