/** Where a document lies in the tab, for things that are told many times a second. */
import type { Placement } from '../../src/page/follow-move.ts'
import type { FrameSelf } from '../../src/page/frame-view.ts'
import { toPage } from '../../src/page/place-frames.ts'
import type { ThingSeen } from '../../src/page/thing-at.ts'
import type { Box } from '../../src/ports/page.ts'
import { deepestFrame, type Frame, framePatience, framesOf, innerOf, reachFrame } from './frames.ts'

/** How long a frame is taken to be where it was, in milliseconds. */
const stays = 400

interface FrameBox extends Box {
  /** Of the document around it. */
  readonly self: FrameSelf
}

/** Rejects where the document, or one around it, does not answer within a second. */
export function placeInTab(): (tabId: number, frame: Frame, seen: ThingSeen) => Promise<Placement> {
  const known = new Map<string, { readonly box: FrameBox; readonly at: number }>()

  async function boxOf(tabId: number, frame: Frame, parent: Frame, self: FrameSelf): Promise<FrameBox> {
    const before = known.get(frame.documentId)
    if (before !== undefined && performance.now() - before.at < stays) return before.box
    for (const [id, { at }] of known) if (performance.now() - at >= stays) known.delete(id)
    const box = await reachFrame(tabId, parent, 'page-frame-box', innerOf(self, frame), framePatience)
    known.set(frame.documentId, { box, at: performance.now() })
    return box
  }

  return async (tabId, frame, seen) => {
    let { self, box } = seen
    let whole: Box = { x: 0, y: 0, ...self.size }
    if (frame.frameId !== 0) {
      const frames = await framesOf(tabId)
      let at: Frame = frame
      for (let depth = 0; at.frameId !== 0; depth += 1) {
        const { parentFrameId } = at
        const parent = frames.find(one => one.frameId === parentFrameId)
        if (parent === undefined || depth === deepestFrame)
          throw new Error('The frame is in no page that is known.')
        const around = await boxOf(tabId, at, parent, self)
        // A frame may be drawn larger or smaller than its document takes itself to be.
        const scaleX = around.width / Math.max(1, self.size.width)
        const scaleY = around.height / Math.max(1, self.size.height)
        const placed = { x: around.x, y: around.y, scaleX, scaleY }
        ;[box, whole] = [toPage(placed, box), toPage(placed, whole)]
        self = around.self
        at = parent
      }
    }
    const view = { width: Math.max(1, self.size.width), height: Math.max(1, self.size.height) }
    return { box, view, frame: Math.min(1, (whole.width * whole.height) / (view.width * view.height)) }
  }
}
