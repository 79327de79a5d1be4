import { reachEach } from '../../extension/chrome/frames.ts'
import { mergeViews } from '../../src/page/merge-views.ts'
import type { Box } from '../../src/ports/page.ts'

/** What Clavier would number in a tab, in all its frames: boxes in the tab's viewport, as the panel puts them together. */
export async function boxesOfHints(tabId: number): Promise<readonly Box[]> {
  const answers = await reachEach(tabId, 'page-view-hints', { numbering: 'ten', doubtful: false })
  const [page, ...frames] = answers.map(({ frame, response }) => ({ ...frame, view: response }))
  if (page === undefined) throw new Error('The page did not answer.')
  return mergeViews([page, ...frames], []).items.map(({ box }) => box)
}
