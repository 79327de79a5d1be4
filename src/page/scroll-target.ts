import type { ScrollBy } from '../ports/page.ts'

/** Pixels of one line. */
const lineHeight = 60
/** Part of the scroller's height that one page moves by, so that some lines stay as a bridge. */
const pagePart = 0.875

/** Where a scroll aims: an offset from 0 to `limit`, in pixels. */
export function scrollTarget(by: ScrollBy, from: number, limit: number, height: number): number {
  const aim =
    by.unit === 'edge'
      ? by.edge === 'top'
        ? 0
        : limit
      : by.unit === 'offset'
        ? by.offset
        : from + by.count * (by.unit === 'line' ? lineHeight : height * pagePart)
  return Math.min(limit, Math.max(0, aim))
}
