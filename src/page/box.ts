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

/** The least visible area, in square pixels, of something that counts as seen. */
export const leastArea = 16

/** The larger of two boxes; the first when they are equal. */
export const larger = (a: Box, b: Box) => (area(b) > area(a) ? b : a)

/** Boxes of one row are of a height: a column or picture beside lines of text is a row of its own. */
function sameRow(a: Box, b: Box): boolean {
  const [short, tall] = a.height <= b.height ? [a, b] : [b, a]
  const middle = short.y + short.height / 2
  return tall.height <= 3 * short.height && middle >= tall.y && middle <= tall.y + tall.height
}

/** Boxes that begin at one corner go by size, so that the order given decides nothing. */
function beginsFirst(a: Box, b: Box): number {
  return a.y - b.y || a.x - b.x || a.height - b.height || a.width - b.width
}

/**
 * Sorts into reading order: rows from top to bottom, within a row from the side where reading starts.
 * A box that ends above another always comes before it.
 */
export function inReadingOrder<T extends { readonly box: Box }>(
  items: readonly T[],
  rightToLeft = false,
): T[] {
  const byTop = [...items].sort((a, b) => beginsFirst(a.box, b.box))
  const rows: { readonly lead: Box; bottom: number; readonly items: T[] }[] = []
  for (const item of byTop) {
    const row = rows.at(-1)
    const bottom = item.box.y + item.box.height
    if (row !== undefined && sameRow(row.lead, item.box) && item.box.y < row.bottom) {
      row.items.push(item)
      row.bottom = Math.min(row.bottom, bottom)
    } else {
      rows.push({ lead: item.box, bottom, items: [item] })
    }
  }
  const side = rightToLeft ? -1 : 1
  return rows.flatMap(row => row.items.sort((a, b) => side * (a.box.x - b.box.x)))
}

function joinPass(pieces: readonly Box[], gap: number): Box[] {
  const joined: Box[] = []
  for (const piece of pieces) {
    const at = joined.findIndex(line => {
      const overlap = Math.min(line.y + line.height, piece.y + piece.height) - Math.max(line.y, piece.y)
      const apart = Math.max(line.x, piece.x) - Math.min(line.x + line.width, piece.x + piece.width)
      return overlap > Math.min(line.height, piece.height) / 2 && apart <= gap
    })
    const line = joined[at]
    if (line === undefined) {
      joined.push(piece)
      continue
    }
    const x = Math.min(line.x, piece.x)
    const y = Math.min(line.y, piece.y)
    joined[at] = {
      x,
      y,
      width: Math.max(line.x + line.width, piece.x + piece.width) - x,
      height: Math.max(line.y + line.height, piece.y + piece.height) - y,
    }
  }
  return joined
}

/**
 * Joins the pieces of one painted line: text nodes, emphasis and links divide it in the markup.
 * Pieces at most `gap` pixels apart belong together; farther ones are columns.
 */
export function joinLines(pieces: readonly Box[], gap = 8): Box[] {
  let before = pieces.length
  let joined = joinPass(pieces, gap)
  // A piece may bridge two that were apart until it came.
  while (joined.length < before) {
    before = joined.length
    joined = joinPass(joined, gap)
  }
  return joined
}
