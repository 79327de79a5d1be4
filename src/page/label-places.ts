/** Where numbers go: beside what they stand for, over neither its words nor each other. */
import type { Box } from '../ports/page.ts'
import type { Size } from './frame-view.ts'

export interface LabelWanted {
  /** What it stands for, as it shows. */
  readonly box: Box
  /** Lines of its words, the first one first; none where it has no words. */
  readonly words: readonly Box[]
  /** Something is read right before it: to its left is no room. */
  readonly follows: boolean
  readonly width: number
  readonly height: number
}

/** Side of the squares by which neighbours are found, in CSS pixels. */
const side = 64
/** The most neighbours that are looked at in one square, so that a page cannot make it slow. */
const mostInSquare = 24
/** What it costs to lie over a neighbour's words, over another number, over its own words. */
const costs = { words: 1, label: 4, own: 8 }

/** Boxes by the squares of the viewport that they touch. Plain loops over numbers: hints wait for it. */
function createGrid(viewport: Size) {
  const columns = Math.floor(viewport.width / side) + 1
  const rows = Math.floor(viewport.height / side) + 1
  const squares: (Box[] | undefined)[] = []
  const first = (at: number) => Math.max(0, Math.floor(at / side))

  return {
    add(box: Box): void {
      const right = Math.min(columns - 1, first(box.x + box.width))
      const bottom = Math.min(rows - 1, first(box.y + box.height))
      for (let row = first(box.y); row <= bottom; row += 1) {
        for (let column = first(box.x); column <= right; column += 1) {
          const square = squares[row * columns + column]
          if (square === undefined) squares[row * columns + column] = [box]
          else if (square.length < mostInSquare) square.push(box)
        }
      }
    },
    /**
     * Square pixels of the box that lie over others; more than there are where it touches several squares.
     * Counts no further than `enough`.
     */
    over(box: Box, enough: number, but: readonly Box[] = []): number {
      const right = Math.min(columns - 1, first(box.x + box.width))
      const bottom = Math.min(rows - 1, first(box.y + box.height))
      let sum = 0
      for (let row = first(box.y); row <= bottom; row += 1) {
        for (let column = first(box.x); column <= right; column += 1) {
          for (const other of squares[row * columns + column] ?? []) {
            const common = shared(box, other)
            if (common > 0 && !but.includes(other)) sum += common
            if (sum >= enough) return sum
          }
        }
      }
      return sum
    },
  }
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** The places that it may go to, the best one first. */
function* placesFor({
  box,
  words,
  follows,
  width,
  height,
}: LabelWanted): Generator<{ x: number; y: number }> {
  const first = words[0] ?? box
  const last = words.at(-1) ?? box
  const middle = first.y + (first.height - height) / 2
  if (words.length === 0) {
    // On the corner of a picture nothing is lost.
    yield { x: box.x - width / 2, y: box.y - height / 2 }
    yield { x: box.x, y: box.y }
  }
  const left = { x: first.x - width - 1, y: middle }
  const above = { x: first.x - Math.min(width / 2, 8), y: first.y - height }
  yield* follows ? [above, left] : [left, above]
  yield { x: first.x - width, y: first.y - height }
  yield { x: last.x + last.width + 1, y: last.y + (last.height - height) / 2 }
  yield { x: first.x, y: last.y + last.height }
  yield { x: box.x - width, y: box.y - height }
  yield { x: box.x + box.width, y: box.y + box.height }
  yield { x: box.x + box.width - width / 2, y: box.y - height / 2 }
}

/** A place for each, all within the viewport. The cost grows with their number and not faster. */
export function placeLabels(
  wanted: readonly LabelWanted[],
  viewport: Size,
): { readonly x: number; readonly y: number }[] {
  const words = createGrid(viewport)
  const labels = createGrid(viewport)
  for (const one of wanted) for (const line of one.words) words.add(line)
  return wanted.map(one => {
    const { width, height } = one
    let best = { x: one.box.x, y: one.box.y }
    let least = Number.POSITIVE_INFINITY
    for (const place of placesFor(one)) {
      const x = Math.max(0, Math.min(place.x, viewport.width - width))
      const y = Math.max(0, Math.min(place.y, viewport.height - height))
      const box = { x, y, width, height }
      let cost = 0
      for (const line of one.words) cost += costs.own * shared(box, line)
      if (cost < least) cost += costs.label * labels.over(box, (least - cost) / costs.label)
      if (cost < least) cost += costs.words * words.over(box, (least - cost) / costs.words, one.words)
      if (cost >= least) continue
      least = cost
      best = { x, y }
      if (cost === 0) break
    }
    labels.add({ ...best, width, height })
    return { x: Math.round(best.x), y: Math.round(best.y) }
  })
}
