/** Text of a page with the documents in its frames, for answers. */

import { withoutPiles } from '../../src/language/typography.ts'
import { joinTexts } from '../../src/page/join-texts.ts'
import type { PageText } from '../../src/ports/page.ts'
import { bringArticleFinder, framePatience, reachEach, within } from './frames.ts'

export async function textOfPage(tabId: number): Promise<PageText> {
  await bringArticleFinder(tabId)
  const [areas, [page, ...frames]] = await Promise.all([frameAreas(tabId), reachEach(tabId, 'page-text', {})])
  // There is always the page itself, or its asking has rejected.
  if (page === undefined) throw new Error('A page without a document.')
  return joinTexts(
    { ...page.response, title: withoutPiles(page.response.title) },
    frames.map(({ frame, response }) => ({ text: response, area: areas.get(frame.frameId) })),
  )
}

/** How large each frame of the tab is drawn, in CSS px², as far as it tells. */
async function frameAreas(tabId: number): Promise<ReadonlyMap<number, number>> {
  const asked = chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => innerWidth * innerHeight,
  })
  // Where a frame hangs, or the page lets no script in, all of them are read.
  const told = await within(framePatience, asked).catch(() => [])
  return new Map(told.map(({ frameId, result }) => [frameId, Number(result ?? 0)]))
}
