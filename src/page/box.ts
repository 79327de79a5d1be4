import type { Box } from '../ports/page.ts'

/** The common part of two boxes, or undefined when they share no area. */
export function intersect(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

export const area = (box: Box) => box.width * box.height

/** The larger of two boxes; the first when they are equal. */
export const larger = (a: Box, b: Box) => (area(b) > area(a) ? b : a)

/** Boxes are of one row when the middle of the shorter lies within the taller. */
function sameRow(a: Box, b: Box): boolean {
  const [short, tall] = a.height <= b.height ? [a, b] : [b, a]
  const middle = short.y + short.height / 2
  return middle >= tall.y && middle <= tall.y + tall.height
}

/**
 * Sorts into reading order: rows from top to bottom, within a row from the side where reading starts.
 * A row is opened by its topmost box and takes those that share its line with it, so that one tall
 * box cannot pull the rows beside it together.
 */
export function inReadingOrder<T extends { readonly box: Box }>(
  items: readonly T[],
  rightToLeft = false,
): T[] {
  const byTop = [...items].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
  const rows: { lead: Box; items: T[] }[] = []
  for (const item of byTop) {
    const row = rows.at(-1)
    const similar = row !== undefined && item.box.height <= 3 * row.lead.height
    if (row && similar && sameRow(row.lead, item.box) && item.box.y < row.lead.y + row.lead.height / 2) {
      row.items.push(item)
    } else {
      rows.push({ lead: item.box, items: [item] })
    }
  }
  const side = rightToLeft ? -1 : 1
  return rows.flatMap(row => row.items.sort((a, b) => side * (a.box.x - b.box.x)))
}
