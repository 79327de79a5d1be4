import type { ElementKind } from '../ports/page-layout.ts'
import type { HeatPicture } from './heat-picture.ts'
import type { DensityGrid } from './layout-grid.ts'
import { cueLaws, gridLaw } from './sound-laws.ts'

const { columns } = gridLaw

/** One kind in some bands: how much of it there is, and where it is densest. */
export interface KindPlace {
  readonly kind: ElementKind
  /** 0–1, how densely the kind fills the bands; above 0. */
  readonly density: number
  /** Elements of the kind whose centre lies in the bands. */
  readonly count: number
  /** The densest band, 0 at the top; the upper of several. */
  readonly band: number
  /** The densest column of that band, the one nearest the middle where several are. */
  readonly column: number
  /** Columns of that band which hold something of the kind, 0 (left) to 4; at least one. */
  readonly columns: readonly number[]
}

/** The kinds present from band `first` to before band `end`, the densest first. */
export function kindPlaces(
  grid: DensityGrid,
  picture: HeatPicture,
  kinds: readonly ElementKind[],
  first: number,
  end: number,
): readonly KindPlace[] {
  const places: KindPlace[] = []
  for (const kind of kinds) {
    const from = first * columns
    const to = end * columns
    const count = total(grid[kind].counts.slice(from, to))
    const law = cueLaws[kind].density
    const density =
      law.by === 'count'
        ? Math.min(1, count / law.full)
        : Math.min(1, total(grid[kind].areas.slice(from, to)) / (to - from))
    if (density > 0) places.push({ kind, density, count, ...densestBand(picture.heat[kind], first, end) })
  }
  return places.sort((a, b) => b.density - a.density)
}

function densestBand(
  heat: readonly number[],
  first: number,
  end: number,
): Pick<KindPlace, 'band' | 'column' | 'columns'> {
  let band = first
  let most = -1
  for (let candidate = first; candidate < end; candidate++) {
    const sum = total(bandOf(heat, candidate))
    if (sum > most) {
      band = candidate
      most = sum
    }
  }
  const shades = bandOf(heat, band)
  const filled = [...shades.keys()].filter(column => (shades[column] ?? 0) > 0)
  const middle = (columns - 1) / 2
  const column = filled.reduce((best, candidate) => {
    const more = (shades[candidate] ?? 0) - (shades[best] ?? 0)
    const nearer = Math.abs(candidate - middle) < Math.abs(best - middle)
    return more > 0 || (more === 0 && nearer) ? candidate : best
  })
  return { band, column, columns: filled }
}

function bandOf(heat: readonly number[], band: number): readonly number[] {
  return heat.slice(band * columns, (band + 1) * columns)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
