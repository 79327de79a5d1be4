import { highest, lowest, middle } from './notes.ts'

/** A point of the viewport, in whole CSS pixels from its top left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Whole pixels, at least one each way: columns `left` to `left + width − 1`, rows likewise. */
export interface Cell {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Rows and columns that a pair of keys tells apart. */
const parts = 12

/** A viewport as a cell; one without a size has a single pixel. */
export function wholeCell({ width, height }: { readonly width: number; readonly height: number }): Cell {
  const size = (length: number) => (Number.isFinite(length) ? Math.max(1, Math.floor(length)) : 1)
  return { left: 0, top: 0, width: size(width), height: size(height) }
}

/** The key is a row: 48 the lowest to 59 the highest of the picture. */
export const isRowKey = (key: number): boolean => key >= lowest && key < middle
/** The key is a column: 61 the leftmost to 72 the rightmost. */
export const isColumnKey = (key: number): boolean => key > middle && key <= highest

/**
 * The part of a cell that a row and a column key name. A cell of fewer than twelve pixels either way has
 * a single one in each part, some of them twice, so that every pixel can be named.
 */
export function refine(cell: Cell, row: number, column: number): Cell {
  const across = part(cell.left, cell.width, column - middle - 1)
  const down = part(cell.top, cell.height, middle - 1 - row)
  return { left: across.from, width: across.length, top: down.from, height: down.length }
}

/** The row and column keys whose part of the cell holds a point; the nearest part for one outside. */
export function keysTowards(cell: Cell, { x, y }: Point): { readonly row: number; readonly column: number } {
  const column = partOf(cell.left, cell.width, x)
  const row = partOf(cell.top, cell.height, y)
  return { column: middle + 1 + column, row: middle - 1 - row }
}

/** The pixel in the middle of a cell, the one before it where there are two. */
export function centreOf({ left, top, width, height }: Cell): Point {
  return { x: left + Math.floor((width - 1) / 2), y: top + Math.floor((height - 1) / 2) }
}

export const isExact = ({ width, height }: Cell): boolean => width === 1 && height === 1

/** Steps of a nudge in pixels, from the inner keys of a hand to its outer ones. */
const nudges = [1, 2, 5, 12, 30, 72] as const

/** How far one key alone moves: 48–53 down, 54–59 up, 61–66 left, 67–72 right, further the further out. */
export function nudgeOf(key: number): Point {
  if (isRowKey(key)) {
    const place = key - lowest
    return { x: 0, y: place < 6 ? step(5 - place) : -step(place - 6) }
  }
  if (!isColumnKey(key)) return { x: 0, y: 0 }
  const place = key - middle - 1
  return { x: place < 6 ? -step(5 - place) : step(place - 6), y: 0 }
}

/** The point moved, and held inside the viewport. */
export function movedBy(point: Point, by: Point, viewport: Cell): Point {
  const within = (value: number, from: number, length: number) =>
    Math.min(from + length - 1, Math.max(from, value))
  return {
    x: within(point.x + by.x, viewport.left, viewport.width),
    y: within(point.y + by.y, viewport.top, viewport.height),
  }
}

function step(place: number): number {
  return nudges[place] ?? 0
}

function part(from: number, length: number, place: number): { from: number; length: number } {
  const start = Math.floor((length * place) / parts)
  const end = Math.floor((length * (place + 1)) / parts)
  return { from: from + start, length: Math.max(1, end - start) }
}

function partOf(from: number, length: number, at: number): number {
  const offset = Math.min(length - 1, Math.max(0, Math.floor(at) - from))
  for (let place = 0; place < parts; place += 1) {
    const { from: start, length: size } = part(0, length, place)
    if (offset < start + size) return place
  }
  return parts - 1
}
