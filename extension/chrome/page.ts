/** The Page port: asks the hands in the tab's documents. */
import type { Clicked, Page } from '../../src/ports/page.ts'
import type { ClickSeen, Described } from '../messaging/protocol.ts'
import { Unanswered } from '../messaging/rpc.ts'
import { ask, framesOf, reach, silent } from './frames.ts'

/** Opens a link that asked for another tab: pages may not, without a gesture of their own. */
async function openBeside(tabId: number, url: string): Promise<void> {
  const { windowId, index } = await chrome.tabs.get(tabId)
  await chrome.tabs.create({ url, windowId, index: index + 1, openerTabId: tabId })
}

/** Clicks, and tells what came of it: a page that went away before it could answer has navigated. */
async function clicked(
  tabId: number,
  element: Described | Promise<Described>,
  act: () => Promise<ClickSeen>,
): Promise<Clicked> {
  const described = await element
  try {
    const { effect, opens } = await act()
    if (opens !== undefined) await openBeside(tabId, opens)
    return { ...described, effect }
  } catch (error) {
    if (error instanceof Unanswered && error.reason === 'closed')
      return { ...described, effect: 'navigation' }
    throw error instanceof Unanswered ? silent() : error
  }
}

export function createPage(): Page {
  return {
    scroll: (tabId, by) => reach(tabId, 'page-scroll', { by }),
    glide: (tabId, pixelsPerSecond) => reach(tabId, 'page-glide', { pixelsPerSecond }),
    glideEnd: tabId => reach(tabId, 'page-glide-end', {}),
    async showHints(tabId, numbering, { only } = {}) {
      const chosen = only === undefined ? {} : { only: only.map(({ handle }) => handle) }
      return reach(tabId, 'page-show-hints', { numbering, ...chosen })
    },
    hideHints: tabId => reach(tabId, 'page-hide-hints', {}),
    click: (tabId, hint) =>
      // Asked first, because a click that navigates takes the page's answer away with it.
      clicked(tabId, reach(tabId, 'page-describe', { hint }), () => ask(tabId, 'page-click', { hint })),
    async clickAt(tabId, at) {
      const where = at === undefined ? {} : { at }
      // Looking at the point puts the pointer there, so that it is seen where the click goes.
      const { name, role } = await reach(tabId, 'page-point', where)
      return clicked(tabId, { name, role }, () => ask(tabId, 'page-click-at', where))
    },
    async hinted(tabId, hint) {
      const { handle } = await reach(tabId, 'page-hinted', { hint })
      const [page] = await framesOf(tabId)
      if (page === undefined) throw silent()
      return { documentId: page.documentId, handle }
    },
    point: (tabId, at) => reach(tabId, 'page-point', at === undefined ? {} : { at }),
    hidePointer: tabId => reach(tabId, 'page-hide-pointer', {}),
    moveMedia: (tabId, move) => reach(tabId, 'page-move-media', { move }),
    describe: (tabId, hint) => reach(tabId, 'page-describe', { hint }),
    layout: tabId => reach(tabId, 'page-layout', {}),
    text: tabId => reach(tabId, 'page-text', {}),
    fingerprint: tabId => reach(tabId, 'page-fingerprint', {}),
    whereAmI: tabId => reach(tabId, 'page-where-am-i', {}),
  }
}
