/** Where numbers go: beside what they stand for, over neither its words nor each other. */
import type { Box } from '../ports/page.ts'
import { area, intersect } from './box.ts'

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

/** Boxes by the squares that they touch. */
function createGrid() {
  const squares = new Map<string, Box[]>()
  function* touched({ x, y, width, height }: Box): Generator<string> {
    const [right, bottom] = [Math.floor((x + width) / side), Math.floor((y + height) / side)]
    for (let column = Math.floor(x / side); column <= right; column += 1)
      for (let row = Math.floor(y / side); row <= bottom; row += 1) yield `${column} ${row}`
  }
  return {
    add(box: Box): void {
      for (const name of touched(box)) {
        const square = squares.get(name) ?? []
        if (square.length < mostInSquare) square.push(box)
        squares.set(name, square)
      }
    },
    /** Square pixels of the box that lie over others; more than there are where it touches several squares. */
    over(box: Box, but: readonly Box[] = []): number {
      let sum = 0
      for (const name of touched(box))
        for (const other of squares.get(name) ?? []) if (!but.includes(other)) sum += shared(box, other)
      return sum
    },
  }
}

function shared(a: Box, b: Box): number {
  const common = intersect(a, b)
  return common === undefined ? 0 : area(common)
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
  viewport: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number }[] {
  const words = createGrid()
  const labels = createGrid()
  for (const one of wanted) for (const line of one.words) words.add(line)
  return wanted.map(one => {
    const { width, height } = one
    let best = { x: one.box.x, y: one.box.y }
    let least = Number.POSITIVE_INFINITY
    for (const place of placesFor(one)) {
      const x = Math.max(0, Math.min(place.x, viewport.width - width))
      const y = Math.max(0, Math.min(place.y, viewport.height - height))
      const box = { x, y, width, height }
      const own = one.words.reduce((sum, line) => sum + shared(box, line), 0)
      const cost = costs.own * own + costs.label * labels.over(box) + costs.words * words.over(box, one.words)
      if (cost >= least) continue
      least = cost
      best = { x, y }
      if (cost === 0) break
    }
    labels.add({ ...best, width, height })
    return { x: Math.round(best.x), y: Math.round(best.y) }
  })
}
