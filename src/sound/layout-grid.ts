import type { BandCount } from '../ports/layout-choices.ts'
import type { ElementKind, PageLayout } from '../ports/page-layout.ts'
import { gridLaw } from './sound-laws.ts'

const { columns } = gridLaw

/** Pixels below which nothing is painted, nor is a viewport one; far below what any screen shows. */
const unseen = 0.01

/** One kind's density over the viewport; arrays are row-major from the top left, `bands × columns` long. */
export interface KindDensity {
  /** Painted elements of the kind in the viewport. */
  readonly count: number
  /** Elements whose centre lies in the cell. */
  readonly counts: readonly number[]
  /** Painted share of the cell, 0–1; nested boxes of one kind count once at most. */
  readonly areas: readonly number[]
}

export interface DensityGrid extends Readonly<Record<ElementKind, KindDensity>> {
  readonly bands: BandCount
}

/**
 * Lays bands × 5 columns over the viewport and says how densely each kind fills each cell.
 * Boxes are clipped to the viewport; a box without finite numbers or with less than 0.01 px in view is not
 * painted and left out. A viewport without an area gives an empty grid.
 * Takes at most 125 steps an element, so that 50,000 elements are a matter of milliseconds.
 */
export function layoutGrid(layout: PageLayout, bands: BandCount = gridLaw.bands): DensityGrid {
  const paintings = ofEachKind(() => emptyPainting(bands))
  paintAll(layout, bands, paintings)
  return { ...ofEachKind(kind => densityOf(paintings[kind])), bands }
}

/** A kind's density while it is summed up, in typed arrays as these are quicker to add to. */
interface Painting {
  count: number
  readonly counts: Int32Array
  /** Beyond 1 where boxes overlap. */
  readonly areas: Float64Array
}

function ofEachKind<T>(make: (kind: ElementKind) => T): Record<ElementKind, T> {
  return {
    link: make('link'),
    image: make('image'),
    text: make('text'),
    heading: make('heading'),
    button: make('button'),
    field: make('field'),
    media: make('media'),
    landmark: make('landmark'),
  }
}

function emptyPainting(bands: number): Painting {
  const cells = bands * columns
  return { count: 0, counts: new Int32Array(cells), areas: new Float64Array(cells) }
}

function densityOf({ count, counts, areas }: Painting): KindDensity {
  return { count, counts: [...counts], areas: Array.from(areas, area => Math.min(1, area)) }
}

/** In plain numbers: an object for each box would take longer. */
function paintAll(
  layout: PageLayout,
  bands: number,
  paintings: Readonly<Record<ElementKind, Painting>>,
): void {
  const { width, height } = layout.viewport
  if (!(width > unseen && height > unseen && Number.isFinite(width) && Number.isFinite(height))) return
  // A map, as it finds each of many keys in turn quicker than an object does.
  const byKind = new Map<string, Painting>(Object.entries(paintings))
  const cellWidth = width / columns
  const cellHeight = height / bands
  for (const { kind, box } of layout.elements) {
    const { x, y } = box
    const finite = Number.isFinite(x) && Number.isFinite(y)
    if (!(finite && Number.isFinite(box.width) && Number.isFinite(box.height))) continue
    const left = inCells(x, width, columns)
    const right = inCells(x + box.width, width, columns)
    const top = inCells(y, height, bands)
    const bottom = inCells(y + box.height, height, bands)
    const seen = (right - left) * cellWidth > unseen && (bottom - top) * cellHeight > unseen
    const painting = byKind.get(kind)
    if (seen && painting) paint(painting, bands, left, top, right, bottom)
  }
}

/** A length in the viewport, clipped to it, in units of so many cells. */
function inCells(value: number, size: number, cells: number): number {
  return Math.min(Math.max(value / size, 0), 1) * cells
}

/** Adds a box that is given in units of cells: x from 0 to 5, y from 0 to the number of bands. */
function paint(
  painting: Painting,
  bands: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): void {
  const { counts, areas } = painting
  painting.count++
  const band = Math.min(Math.floor((top + bottom) / 2), bands - 1)
  const centre = band * columns + Math.min(Math.floor((left + right) / 2), columns - 1)
  counts[centre] = (counts[centre] ?? 0) + 1
  for (let row = Math.floor(top), y = top; y < bottom; row++, y = row) {
    const tall = Math.min(bottom, row + 1) - y
    for (let column = Math.floor(left), x = left; x < right; column++, x = column) {
      const wide = Math.min(right, column + 1) - x
      const cell = row * columns + column
      areas[cell] = (areas[cell] ?? 0) + tall * wide
    }
  }
}

/** Elements of every kind in view. */
export function elementCounts(grid: DensityGrid): Readonly<Record<ElementKind, number>> {
  return ofEachKind(kind => grid[kind].count)
}
