import type { BandCount } from '../ports/layout-choices.ts'
import { type ElementKind, elementKinds } from '../ports/page-layout.ts'
import type { DensityGrid } from './layout-grid.ts'
import { cueLaws, gridLaw, pictureLaw } from './sound-laws.ts'

/** The sweep's picture: how strongly each kind colours each of the bands × 5 cells. */
export interface HeatPicture {
  readonly bands: BandCount
  readonly columns: number
  /** Per kind a shade of every cell from 0 to 1, row-major from the top left; kinds that are off are there too. */
  readonly heat: Readonly<Record<ElementKind, readonly number[]>>
}

export function heatPicture(grid: DensityGrid): HeatPicture {
  const shades = (kind: ElementKind): number[] => {
    const { areas, counts } = grid[kind]
    if (cueLaws[kind].density.by === 'area') return [...areas]
    return areas.map((area, cell) => Math.max(area, Math.min(1, (counts[cell] ?? 0) / pictureLaw.fullCount)))
  }
  return {
    bands: grid.bands,
    columns: gridLaw.columns,
    heat: {
      link: shades('link'),
      image: shades('image'),
      text: shades('text'),
      heading: shades('heading'),
      button: shades('button'),
      field: shades('field'),
      media: shades('media'),
      landmark: shades('landmark'),
    },
  }
}

/** Which of these kinds colours a cell most, and how strongly (0–1); undefined for an empty cell. */
export function strongestKind(
  picture: HeatPicture,
  cell: number,
  kinds: readonly ElementKind[] = elementKinds,
): { readonly kind: ElementKind; readonly shade: number } | undefined {
  let best: { kind: ElementKind; shade: number } | undefined
  for (const kind of kinds) {
    const shade = picture.heat[kind][cell] ?? 0
    if (shade > 0 && shade > (best?.shade ?? 0)) best = { kind, shade }
  }
  return best
}
