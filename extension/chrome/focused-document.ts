/** Which document of a tab has its focus. */

import type { PlacedFrame } from '../../src/page/frame-view.ts'
import { linkFrames } from '../../src/page/link-frames.ts'
import type { DocumentFocus } from '../../src/page/write-answers.ts'
import { type Frame, type FrameAnswer, framesOf, reach, reachEach, silent } from './frames.ts'

/** Documents within documents that are followed to the focus, at most. */
const deepest = 20

/** Goes down through the frames that have the focus; where a document does not answer, it is the one around it. */
export async function focusedDocument(tabId: number): Promise<FrameAnswer<DocumentFocus>> {
  const top = await reach(tabId, 'page-focus', {})
  if (top.inner === undefined) {
    const [frame] = await framesOf(tabId)
    if (frame === undefined) throw silent()
    return { frame, response: top }
  }
  const answers = await reachEach(tabId, 'page-focus', {})
  let [at] = answers
  if (at === undefined) throw silent()
  for (let depth = 0; depth < deepest && at.response.inner !== undefined; depth += 1) {
    const next = documentIn(answers, at.frame, at.response.inner)
    if (next === undefined) break
    at = next
  }
  return at
}

/** The document in a frame of another; undefined where it has not answered. */
export function documentIn(
  answers: readonly FrameAnswer<DocumentFocus>[],
  { frameId }: Frame,
  frame: PlacedFrame,
): FrameAnswer<DocumentFocus> | undefined {
  const inside = answers
    .filter(answer => answer.frame.parentFrameId === frameId)
    .map(answer => ({ self: answer.response.here, url: answer.frame.url, answer }))
  return [...linkFrames([frame], inside).keys()][0]?.answer
}
