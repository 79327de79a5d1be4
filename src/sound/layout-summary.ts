import type { KindMode } from '../ports/layout-choices.ts'
import { type ElementKind, elementKinds } from '../ports/page-layout.ts'
import { type DensityGrid, elementCounts } from './layout-grid.ts'
import { cueLaws, gridLaw, groupsOf, summaryLaw } from './sound-laws.ts'

export interface Region {
  readonly row: 'top' | 'middle' | 'bottom'
  readonly column: 'left' | 'middle' | 'right'
}

/** Where most is: a region, `even` where no region stands out, `nowhere` where there is nothing. */
export type Densest = Region | 'even' | 'nowhere'

/** What is said after the sweep, as data: the language packs make it a sentence. */
export interface LayoutSummary {
  /** Every kind in view, spoken or not. */
  readonly counts: Readonly<Record<ElementKind, number>>
  /** The kinds to be said, largest count first, those that are not there left out. */
  readonly spoken: readonly {
    readonly kind: ElementKind
    readonly count: number
    readonly densest: Densest
  }[]
  /** Of all spoken kinds together. */
  readonly densest: Densest
}

const rows: readonly Region['row'][] = ['top', 'middle', 'bottom']
const columns: readonly Region['column'][] = ['left', 'middle', 'right']

/** Counts what is in view and finds where it is densest, by the same densities that set loudness. */
export function summariseLayout(
  grid: DensityGrid,
  modes: Readonly<Record<ElementKind, KindMode>>,
): LayoutSummary {
  const kinds = elementKinds.filter(kind => modes[kind] === 'speech' || modes[kind] === 'both')
  const weights = new Map(kinds.map(kind => [kind, cellWeights(grid, kind)]))
  const spoken = kinds
    .filter(kind => grid[kind].count > 0)
    .map(kind => ({ kind, count: grid[kind].count, densest: densest([weights.get(kind) ?? []], grid.bands) }))
    .sort((a, b) => b.count - a.count)
  return { counts: elementCounts(grid), spoken, densest: densest([...weights.values()], grid.bands) }
}

/** Density of each cell, where 1 is as dense as a kind gets; not cut off there, so that more is more. */
function cellWeights(grid: DensityGrid, kind: ElementKind): readonly number[] {
  const law = cueLaws[kind].density
  if (law.by === 'area') return grid[kind].areas
  const cellsInGroup = (grid.bands * gridLaw.columns) / groupsOf(grid.bands)
  return grid[kind].counts.map(count => (count / law.full) * cellsInGroup)
}

function densest(layers: readonly (readonly number[])[], bands: number): Densest {
  const sums = new Array<number>(9).fill(0)
  const cells = new Array<number>(9).fill(0)
  for (let band = 0; band < bands; band++) {
    const row = third(band, bands)
    for (let column = 0; column < gridLaw.columns; column++) {
      const region = row * 3 + third(column, gridLaw.columns)
      cells[region] = (cells[region] ?? 0) + 1
      for (const layer of layers) {
        sums[region] = (sums[region] ?? 0) + (layer[band * gridLaw.columns + column] ?? 0)
      }
    }
  }
  const total = sums.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 'nowhere'
  const densities = sums.map((sum, region) => sum / (cells[region] ?? 1))
  const highest = Math.max(...densities)
  if (highest < (summaryLaw.evenBelow * total) / (bands * gridLaw.columns)) return 'even'
  const region = densities.indexOf(highest)
  return { row: rows[Math.floor(region / 3)] ?? 'top', column: columns[region % 3] ?? 'left' }
}

/** Which third of `length` rows or columns one lies in, the middle one larger where they are not even. */
function third(index: number, length: number): number {
  return index < Math.round(length / 3) ? 0 : index < Math.round((2 * length) / 3) ? 1 : 2
}
