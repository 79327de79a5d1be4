/** The Page port: asks the hands in the tab's documents. */
import type { Clicked, Page, WhereAmI } from '../../src/ports/page.ts'
import type { ClickSeen } from '../messaging/protocol-hands.ts'
import type { Described } from '../messaging/protocol-hints.ts'
import {
  ask,
  deepestFrame,
  type FrameAnswer,
  framesOf,
  hasLeft,
  orSilent,
  reach,
  reachEach,
} from './frames.ts'
import { openBeside } from './open-beside.ts'
import { createPageActing } from './page-acting.ts'
import { createPageFinding } from './page-finding.ts'
import { askHinted, createPageHints, hintTarget } from './page-hints.ts'
import { createPageLayouts } from './page-layouts.ts'
import { pageMedia } from './page-media.ts'
import { pointAt } from './page-points.ts'
import { createPageReading } from './page-reading.ts'
import { pageSites } from './page-sites.ts'
import { followReplaced } from './replaced-tabs.ts'

/** Clicks, and tells what came of it: a page that went away before it could answer has navigated. */
async function clicked(tabId: number, described: Described, act: () => Promise<ClickSeen>): Promise<Clicked> {
  try {
    const { effect, opens } = await act()
    if (opens !== undefined) await openBeside(tabId, opens)
    return { ...described, effect }
  } catch (error) {
    if (await hasLeft(tabId, error)) return { ...described, effect: 'navigation' }
    return orSilent(error)
  }
}

/** What the page tells, with the focus of the frame that has it, and what is in view there. */
function inFocusedFrame(page: WhereAmI, answers: readonly FrameAnswer<WhereAmI>[]): WhereAmI {
  let at = answers[0]
  for (let depth = 0; at !== undefined && at.response.frame >= 0 && depth < deepestFrame; depth += 1) {
    const { frame, response } = at
    const inside = answers.find(
      other => other.frame.parentFrameId === frame.frameId && other.response.place === response.frame,
    )
    if (inside === undefined) break
    at = inside
  }
  if (at === undefined) return page
  const { heading, dialog, focus, role, selection } = at.response
  return {
    ...page,
    heading: heading || page.heading,
    dialog: dialog || page.dialog,
    focus,
    role,
    selection: selection || page.selection,
  }
}

/**
 * `attended`: the window whose tab in front is followed; the caller's own where it is undefined. `less`: whether the user
 * wants less motion, whatever the system does.
 */
export function createPage(
  attended: () => number | undefined = () => undefined,
  less: () => boolean = () => false,
): Page {
  // What comes of a click is asked of the tab under the number that it has then.
  followReplaced()
  const { layouts, pointed } = createPageLayouts(attended)
  return {
    ...pageMedia(),
    ...pageSites(),
    ...createPageFinding(),
    ...createPageReading(),
    ...createPageActing(),
    scroll: (tabId, by) => reach(tabId, 'page-scroll', { by, less: less() }),
    glide: (tabId, pixelsPerSecond) => reach(tabId, 'page-glide', { pixelsPerSecond, less: less() }),
    glideEnd: tabId => reach(tabId, 'page-glide-end', {}),
    ...createPageHints(pointed),
    async click(tabId, hint) {
      const where = await hintTarget(tabId, hint)
      pointed(tabId, where.target, { by: 'hint', handle: where.handle })
      const asked = { handle: where.handle, hint }
      // Asked first, because a click that navigates takes the page's answer away with it.
      const described = await askHinted(tabId, hint, where, 'page-describe', asked)
      return clicked(tabId, described, () => ask(tabId, 'page-click', asked, where.target))
    },
    async describe(tabId, hint) {
      const where = await hintTarget(tabId, hint)
      pointed(tabId, where.target, { by: 'hint', handle: where.handle })
      return askHinted(tabId, hint, where, 'page-describe', { handle: where.handle, hint })
    },
    async clickAt(tabId, at) {
      // Looking at the point puts the pointer there, so that it is seen where the click goes.
      const { under } = await pointAt(tabId, at)
      return clicked(tabId, under.described, () =>
        ask(tabId, 'page-click-at', { at: under.at }, under.target),
      )
    },
    async pointedElement(tabId, at) {
      const { handle, described, target } = (await pointAt(tabId, at)).under
      if (handle === undefined) return undefined
      const documentId =
        'documentId' in target
          ? target.documentId
          : (await framesOf(tabId)).find(({ frameId }) => frameId === target.frameId)?.documentId
      return documentId === undefined ? undefined : { ref: { documentId, handle }, role: described.role }
    },
    async point(tabId, at) {
      const { pointed: shown, under } = await pointAt(tabId, at)
      pointed(tabId, under.target, { by: 'pointer', at: under.at })
      return shown
    },
    hidePointer: tabId => reach(tabId, 'page-hide-pointer', {}),
    ...layouts,
    // Loaded with the first question: nobody else reads pages whole.
    text: async tabId => (await import('./page-text.ts')).textOfPage(tabId),
    fingerprint: tabId => reach(tabId, 'page-fingerprint', {}),
    whereAmI: async tabId => {
      const here = await reach(tabId, 'page-where-am-i', {})
      if (here.frame < 0) return here
      return inFocusedFrame(here, await reachEach(tabId, 'page-where-am-i', {}))
    },
  }
}
