import type { PageComment } from '../ports/page-lists.ts'
import type { Tab } from '../ports/tabs.ts'

/** What is shown now, with what the panel does not need to see of it. */
export interface ShownComments {
  readonly tab: Tab
  /** All of the page, of which the rows show some. */
  readonly all: readonly PageComment[]
  /** Those of the rows, in their order. */
  readonly rows: readonly PageComment[]
}
