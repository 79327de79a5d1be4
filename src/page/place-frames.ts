/** Where the documents of a tab lie in the page itself, by what each has told of itself and of its frames. */
import type { Box } from '../ports/page.ts'
import { intersect } from './box.ts'
import type { FrameSeen, FrameSelf, Size } from './frame-view.ts'
import { type Inner, linkFrames } from './link-frames.ts'

/** What a document tells of where it is, and of the frames in it. */
export interface ViewOfFrames {
  readonly self: FrameSelf
  /** What the boxes that it tells of lie in. */
  readonly viewport: Size
  readonly frames: readonly FrameSeen[]
  /** What has the focus: an element of the document, or which of `frames`. */
  readonly focus?: { readonly box: Box } | { readonly frame: number }
}

/** A document that has answered. */
export interface ToldOf<View> {
  readonly frameId: number
  /** Of the document around it; −1 for the page itself. */
  readonly parentFrameId: number
  readonly documentId: string
  readonly url: string
  readonly view: View
}

/** From a document's viewport to that of the page. */
export interface Placed<View> {
  readonly told: ToldOf<View>
  readonly x: number
  readonly y: number
  readonly scaleX: number
  readonly scaleY: number
  /** The part of the page in which it shows; undefined where it does not. */
  readonly clip: Box | undefined
}

export interface PlacedFrames<View> {
  /** Those whose place could be found out. */
  readonly placed: ReadonlyMap<ToldOf<View>, Placed<View>>
  /** The document that has the focus, by what those around it say. */
  readonly focused: ToldOf<View>
  /** How many frames that show belong to documents that did not answer. */
  readonly silent: number
}

/** `told`: the page itself first. `unanswered`: the frames that hold documents which did not answer. */
export function placeFrames<View extends ViewOfFrames>(
  told: readonly [ToldOf<View>, ...ToldOf<View>[]],
  unanswered: readonly { readonly parentFrameId: number }[],
): PlacedFrames<View> {
  const [page] = told
  const placed = new Map<ToldOf<View>, Placed<View>>()
  const whole = { x: 0, y: 0, ...page.view.viewport }
  const open: Placed<View>[] = [{ told: page, x: 0, y: 0, scaleX: 1, scaleY: 1, clip: whole }]
  let focused: ToldOf<View> = page
  let silent = 0

  for (let around = open.shift(); around !== undefined; around = open.shift()) {
    placed.set(around.told, around)
    const { view, frameId } = around.told
    const inner = told
      .filter(one => one !== page && one.parentFrameId === frameId)
      .map(one => ({ self: one.view.self, url: one.url, told: one }))
    const links = linkFrames<Inner & { readonly told: ToldOf<View> }>(view.frames, inner)
    const focus = focused === around.told ? view.focus : undefined
    for (const [{ told: one }, at] of links) {
      const seen = view.frames[at]
      if (seen === undefined) continue
      const box = toPage(around, seen.box)
      const shows = seen.visible && toPage(around, seen.visible)
      const { width, height } = one.view.self.size
      open.push({
        told: one,
        x: box.x,
        y: box.y,
        scaleX: width > 0 ? box.width / width : around.scaleX,
        scaleY: height > 0 ? box.height / height : around.scaleY,
        clip: shows && around.clip && intersect(shows, around.clip),
      })
      if (focus !== undefined && 'frame' in focus && focus.frame === at) focused = one
    }
    const known = new Set(links.values())
    const shown = view.frames.filter(
      ({ visible }, at) =>
        !known.has(at) && visible && around.clip && intersect(toPage(around, visible), around.clip),
    )
    silent += Math.min(shown.length, unanswered.filter(one => one.parentFrameId === frameId).length)
  }
  return { placed, focused, silent }
}

/** A box of a document in the page itself. */
export function toPage({ x, y, scaleX, scaleY }: Omit<Placed<unknown>, 'told' | 'clip'>, box: Box): Box {
  return {
    x: x + box.x * scaleX,
    y: y + box.y * scaleY,
    width: box.width * scaleX,
    height: box.height * scaleY,
  }
}
