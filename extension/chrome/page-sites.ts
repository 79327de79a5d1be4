/** What is settled for sites, on the page's side: selectors of its elements, and telling it what was heard. */
import { dispatchHeard, type FocusAnswer, mayTell } from '../../src/page/heard.ts'
import type { PageSites } from '../../src/ports/page-sites.ts'
import { hostOf } from '../../src/settings/sites.ts'
import { type Frame, framesOf, goneAs, mostFrames, reachFrame } from './frames.ts'

/** How long a document may take to tell whether its focus is secret, in milliseconds. */
const patience = 1_000

export function pageSites(): PageSites {
  return {
    selectorOf: (tabId, at) =>
      reachFrame(tabId, at, 'page-selector', { handle: at.handle }).catch(goneAs('page-changed')),
    async listener(tabId) {
      const page = (await framesOf(tabId).catch(() => [])).find(({ frameId }) => frameId === 0)
      const host = page === undefined ? undefined : hostOf(page.url)
      return page === undefined || host === undefined ? undefined : { documentId: page.documentId, host }
    },
    async tellHeard(tabId, documentId, heard) {
      const frames = await framesOf(tabId).catch(() => [])
      const [page] = frames
      if (page?.documentId !== documentId) return false
      const answers = await Promise.all(frames.map(frame => focusOf(tabId, frame)))
      // Frames beyond those that are asked count as silent.
      const beyond: FocusAnswer[] = frames.length < mostFrames ? [] : [{ top: false, focus: undefined }]
      if (!mayTell([...answers, ...beyond])) return false
      return chrome.scripting
        .executeScript({
          target: { tabId, documentIds: [documentId] },
          // The detail of an event that is made in another world cannot be read by the page.
          world: 'MAIN',
          func: dispatchHeard,
          args: [JSON.stringify(heard)],
        })
        .then(
          () => true,
          // It went away meanwhile.
          () => false,
        )
    },
  }
}

async function focusOf(tabId: number, frame: Frame): Promise<FocusAnswer> {
  const top = frame.frameId === 0
  try {
    const { focus } = await reachFrame(tabId, frame, 'page-secret-focus', {}, patience)
    return { top, focus }
  } catch {
    // Whatever stands in the way, it is not known; `mayTell` decides what that means.
    return { top, focus: undefined }
  }
}
