/** Points of a page that may lie in its frames: what is there is asked of the document that shows it. */
import { linkFrames } from '../../src/page/link-frames.ts'
import type { Point, Pointed } from '../../src/ports/page.ts'
import type { Described, Under } from '../messaging/protocol-hints.ts'
import { type Frame, framePatience, framesOf, reach, reachFrame } from './frames.ts'

/** The most frames that a point is followed into. */
const deepest = 20

/** The document that shows a point, and the point in its own viewport. */
export interface PointTarget {
  readonly target: { readonly frameId: 0 } | { readonly documentId: string }
  readonly at: Point
  readonly described: Described
  /** Of what is there; undefined over nothing in particular, and over a frame that does not answer. */
  readonly handle: number | undefined
}

/** Draws the pointer there and finds what is under it, in whichever frame. */
export async function pointAt(
  tabId: number,
  at: Point | undefined,
): Promise<{ readonly pointed: Pointed; readonly under: PointTarget }> {
  const { frame, handle, ...pointed } = await reach(tabId, 'page-point', at === undefined ? {} : { at })
  const { name, role } = pointed
  const top: PointTarget = { target: { frameId: 0 }, at: pointed.at, described: { name, role }, handle }
  const under = frame === undefined ? top : await within(tabId, top, frame)
  return { pointed: { ...pointed, ...under.described }, under }
}

/** Follows a point down through the frames; where a document does not answer, the frame itself is told. */
async function within(
  tabId: number,
  top: PointTarget,
  first: NonNullable<Under['frame']>,
): Promise<PointTarget> {
  const frames = await framesOf(tabId)
  let found = top
  let around = 0
  let frame: Under['frame'] = first
  for (let depth = 0; frame !== undefined && depth < deepest; depth += 1) {
    const inside: { readonly document: Frame; readonly at: Point } | undefined = await documentIn(
      tabId,
      frames.filter(({ parentFrameId }) => parentFrameId === around),
      frame,
    )
    if (inside === undefined) break
    const { document, at } = inside
    const under = await reachFrame(tabId, document, 'page-under', { at }, framePatience).catch(
      () => undefined,
    )
    if (under === undefined) break
    found = {
      target: { documentId: document.documentId },
      at,
      described: { name: under.name, role: under.role },
      handle: under.handle,
    }
    around = document.frameId
    frame = under.frame
  }
  return found
}

/** Which of the documents is in that frame. */
async function documentIn(
  tabId: number,
  frames: readonly Frame[],
  { seen, across, down }: NonNullable<Under['frame']>,
) {
  const inner = await Promise.all(
    frames.map(frame =>
      reachFrame(tabId, frame, 'page-frame-self', {}, framePatience).then(
        self => [{ self, url: frame.url, frame }],
        () => [],
      ),
    ),
  )
  const [linked] = linkFrames([seen], inner.flat()).keys()
  if (linked === undefined) return undefined
  const { width, height } = linked.self.size
  return { document: linked.frame, at: { x: across * width, y: down * height } }
}
