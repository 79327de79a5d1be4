/**
 * Whether anything may lie over an element, by the boxes of what is near. Asking the browser what is on top
 * at a point takes it milliseconds on a large page: it is asked only where boxes of different things overlap.
 */
import { attribute, isWithin, paintedParent } from './clobber-proof.ts'
import type { Visited } from './near-walk.ts'

/** Side of the squares that the view is divided into, in pixels. */
const square = 96
/** With more boxes than these over one square they are not compared one by one. */
const mostInSquare = 300

export interface Coverage {
  /** False where nothing lies over the element at that point, as far as boxes tell. */
  mayCover(element: Element, x: number, y: number): boolean
}

export function createCoverage(
  visited: readonly Visited[],
  { width, height }: { readonly width: number; readonly height: number },
): Coverage {
  const columns = Math.ceil(width / square) + 1
  const squares = new Map<number, Visited[]>()
  const placeOf = new Map<Element, Visited>()
  const takesPointer = new Map<Element, boolean>()

  for (const entry of visited) {
    placeOf.set(entry.element, entry)
    const { left, top, right, bottom } = entry.box
    if (right <= 0 || bottom <= 0 || left >= width || top >= height || left === right || top === bottom)
      continue
    const lastRow = Math.floor(Math.min(bottom, height) / square)
    const lastColumn = Math.floor(Math.min(right, width) / square)
    for (let row = Math.floor(Math.max(0, top) / square); row <= lastRow; row += 1) {
      for (let column = Math.floor(Math.max(0, left) / square); column <= lastColumn; column += 1) {
        const key = row * columns + column
        const list = squares.get(key)
        if (list === undefined) squares.set(key, [entry])
        else if (list.length <= mostInSquare) list.push(entry)
      }
    }
  }

  function isTouchable(element: Element): boolean {
    const known = takesPointer.get(element)
    if (known !== undefined) return known
    const { pointerEvents, visibility } = getComputedStyle(element)
    const touchable = pointerEvents !== 'none' && visibility === 'visible'
    takesPointer.set(element, touchable)
    return touchable
  }

  return {
    mayCover(element, x, y) {
      const own = placeOf.get(element)
      const list = squares.get(Math.floor(y / square) * columns + Math.floor(x / square)) ?? []
      if (own === undefined || list.length > mostInSquare) return true
      return list.some(other => {
        const { left, top, right, bottom } = other.box
        if (x < left || x > right || y < top || y > bottom) return false
        if (other.from <= own.from && own.to <= other.to) return false
        if (own.from <= other.from && other.to <= own.to) return false
        return !isWithin(element, other.element) && isTouchable(other.element)
      })
    },
  }
}

/** Tells of each element whether it is in a part that takes no input; for one moment. */
export function createInertness(): (element: Element) => boolean {
  const told = new Map<Element, boolean>()
  const isInert = (element: Element): boolean => {
    const path: Element[] = []
    let inert = false
    for (let at: Element | null = element; at !== null; at = paintedParent(at)) {
      const known = told.get(at)
      if (known !== undefined || attribute(at, 'inert') !== null) {
        inert = known ?? true
        if (known === undefined) path.push(at)
        break
      }
      path.push(at)
    }
    for (const at of path) told.set(at, inert)
    return inert
  }
  return isInert
}
