/** The reading part of the Page port. */
import { mainReading } from '../../src/page/read-choice.ts'
import type { PageReading } from '../../src/ports/page-reading.ts'
import { bringArticleFinder, goneAs, reachEach, reachFrame } from './frames.ts'
import { styleHighlights } from './highlight-style.ts'

/** A page that is only busy is told as that. */
const gone = goneAs('page-changed')

export function createPageReading(): PageReading {
  return {
    async openReading(tabId, from) {
      // Going on, and what is selected, seek no article: it came with the page that is read.
      if (from.kind !== 'place' && from.kind !== 'selection') await bringArticleFinder(tabId)
      const answers = await reachEach(tabId, 'page-read-open', { from })
      const chosen = mainReading(
        from.kind,
        answers.flatMap(({ frame: { documentId }, response: { opened } }) =>
          opened === undefined ? [] : [{ documentId, opened }],
        ),
      )
      if (chosen !== undefined) await styleHighlights(tabId, [chosen.documentId])
      return chosen
    },
    readBlock: (tabId, documentId, index) =>
      reachFrame(tabId, { documentId }, 'page-read-block', { index }).catch(gone),
    showReading: async (tabId, documentId, index, start, end) => {
      await reachFrame(tabId, { documentId }, 'page-read-show', { index, start, end }).catch(gone)
    },
  }
}
