import type { LitCells } from '../sound/plan-score.ts'
import type { LayoutPicture, PanelStore } from '../state/panel-state.ts'
import { litAt } from './light-in-step.ts'

/** Shows which cells and keys sound; nothing where the user has put the picture away. */
export function showLit(store: PanelStore, cells: readonly LitCells[]): void {
  changePicture(store, {
    lit: cells.flatMap(({ band, columns }) => columns.map(column => ({ row: band, column }))),
    litKeys: [...new Set(cells.map(({ key }) => key))],
  })
}

export function changePicture(store: PanelStore, change: Partial<LayoutPicture>): void {
  store.setState(({ picture }) => (picture === undefined ? {} : { picture: { ...picture, ...change } }))
}

/** What sounds at a second of the sweep, or sounded last before. */
export function litLast(lit: readonly LitCells[], second: number): LitCells | undefined {
  return litAt(lit, second)[0] ?? lit.findLast(({ at }) => at <= second)
}
