import { knownBox, median } from './boxes.ts'
import type { PracticeBook } from './practice-book.ts'

/** How far some items have come. */
export interface PracticeScore {
  readonly items: number
  readonly known: number
  /** Begun, and not known yet. */
  readonly learning: number
  /** Begun, and to be practised again by now. */
  readonly due: number
  /** Share that was right the first time, 0–1; undefined where nothing was answered. */
  readonly accuracy: number | undefined
  /** Median time from shown to right, in ms; undefined where nothing was right. */
  readonly speed: number | undefined
}

/** @param now wall time, ms */
export function scoreOf(ids: readonly string[], { items }: PracticeBook, now: number): PracticeScore {
  const begun = ids.flatMap(id => items.get(id) ?? [])
  const known = begun.filter(({ box }) => box >= knownBox).length
  const seen = begun.reduce((sum, item) => sum + item.seen, 0)
  const right = begun.reduce((sum, item) => sum + item.right, 0)
  return {
    items: ids.length,
    known,
    learning: begun.length - known,
    due: begun.filter(({ due }) => due <= now).length,
    accuracy: seen === 0 ? undefined : right / seen,
    speed: median(begun.flatMap(({ speeds }) => speeds)),
  }
}
