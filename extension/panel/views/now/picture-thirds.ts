import type { ElementKind } from '../../../../src/ports/page.ts'
import type { LayoutPicture } from '../../../../src/state/panel-state.ts'

/** Kinds in each ninth of a picture, the densest first: three rows from the top, three places from the left. */
export function kindsByThird({ cells }: Pick<LayoutPicture, 'cells'>): readonly (readonly ElementKind[][])[] {
  const sums = [0, 1, 2].map(() => [0, 1, 2].map(() => new Map<ElementKind, number>()))
  for (const [row, across] of cells.entries())
    for (const [column, { kind, density }] of across.entries()) {
      const ninth = sums[third(row, cells.length)]?.[third(column, across.length)]
      if (kind !== undefined && ninth !== undefined) ninth.set(kind, (ninth.get(kind) ?? 0) + density)
    }
  return sums.map(across =>
    across.map(ninth => [...ninth].sort(([, a], [, b]) => b - a).map(([kind]) => kind)),
  )
}

/** The third that the middle of a cell lies in: 0, 1 or 2. */
function third(index: number, count: number): number {
  return Math.floor(((index + 0.5) * 3) / count)
}
