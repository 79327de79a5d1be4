/** The finding part of the Page port. */
import { ClavierError } from '../../src/errors.ts'
import { inPageOrder } from '../../src/page/find-order.ts'
import { mostPassages, type PageFinding } from '../../src/ports/page-finding.ts'
import { ask, framesOf, reachEach, reachFrame, within } from './frames.ts'
import { styleHighlights } from './highlight-style.ts'

/** How long a tab that may be out of sight is waited for, in milliseconds. */
const passagePatience = 2_000
/** How long a document may take to answer what needs no search, in milliseconds. */
const markPatience = 2_000

export function createPageFinding(): PageFinding {
  return {
    async find(tabId, words, how) {
      const answers = await reachEach(tabId, 'page-find', { words, how })
      const found = answers.filter(({ response }) => response.count > 0)
      if (found.length > 0)
        await styleHighlights(
          tabId,
          found.map(({ frame }) => frame.documentId),
        )
      return inPageOrder(answers)
    },
    async showMatch(tabId, documentId, index) {
      const others = (await framesOf(tabId)).filter(frame => frame.documentId !== documentId)
      // One match is looked at; hands that are not there mark nothing.
      for (const other of others)
        void ask(tabId, 'page-find-leave', {}, { documentId: other.documentId }, markPatience).catch(
          () => undefined,
        )
      // A document that is gone has no matches any more.
      const answer = await reachFrame(tabId, { documentId }, 'page-find-show', { index }).catch(
        () => undefined,
      )
      return answer?.shown
    },
    async clearMarks(tabId, what, back) {
      const frames = await framesOf(tabId).catch(() => [])
      const cleared = await Promise.all(
        frames.map(({ documentId }) =>
          // Where there are no hands there is nothing to take away.
          ask(tabId, 'page-clear-marks', { what, back }, { documentId }, markPatience).catch(() => false),
        ),
      )
      return cleared.includes(true)
    },
    async passages(tabId, words) {
      const tab = await chrome.tabs.get(tabId).catch(() => {
        throw new ClavierError('tab-gone')
      })
      if (tab.discarded || tab.frozen || tab.status === 'unloaded') throw new ClavierError('page-asleep')
      const answers = await within(passagePatience, reachEach(tabId, 'page-passages', { words }))
      const all = answers.flatMap(({ response }) => response)
      return all.toSorted((a, b) => Number(b.exact) - Number(a.exact)).slice(0, mostPassages)
    },
  }
}
