import { pixelsPerLine, type ScrollBy } from '../ports/page.ts'

/** Part of the scroller's size that one page moves by, so that some lines stay as a bridge. */
const pagePart = 0.875

/** Where a scroll aims: an offset from 0 to `limit`, in pixels. `size` is how much shows at once. */
export function scrollTarget(by: ScrollBy, from: number, limit: number, size: number): number {
  return Math.min(limit, Math.max(0, aimOf(by, from, limit, size)))
}

function aimOf(by: ScrollBy, from: number, limit: number, size: number): number {
  if (by.unit === 'edge') return by.edge === 'top' ? 0 : limit
  if (by.unit === 'percent') return (limit * by.percent) / 100
  if (by.unit === 'offset') return by.offset
  return from + by.count * (by.unit === 'line' ? pixelsPerLine : size * pagePart)
}

/** Which way it goes: 1 down or to the right, −1 up or to the left, 0 to a place of its own. */
export function scrollDirection(by: ScrollBy): 1 | -1 | 0 {
  if (by.unit === 'edge') return by.edge === 'top' ? -1 : 1
  if (by.unit === 'percent' || by.unit === 'offset') return 0
  return by.count < 0 ? -1 : 1
}
