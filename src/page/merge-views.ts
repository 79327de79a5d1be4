/** Joins what the documents of a tab have told to one view, in the coordinates of the page itself. */
import type { Box } from '../ports/page.ts'
import { area, inReadingOrder, intersect, leastArea } from './box.ts'
import type { HintView } from './frame-view.ts'
import { type Inner, linkFrames } from './link-frames.ts'

/** A document that has answered. */
export interface Told {
  readonly frameId: number
  /** Of the document around it; −1 for the page itself. */
  readonly parentFrameId: number
  readonly documentId: string
  readonly url: string
  readonly view: HintView
}

export interface MergedItem {
  readonly documentId: string
  readonly handle: number
  /** In the viewport of the page. */
  readonly box: Box
}

export interface MergedView {
  /** In reading order over all frames; those whose place could not be found out at the end. */
  readonly items: readonly MergedItem[]
  /** The documents that show, those whose place could not be found out included. */
  readonly showing: ReadonlySet<string>
  /** Where the reader is: at what has the focus, or in the middle. */
  readonly attention: { readonly x: number; readonly y: number }
  /** How many frames that show belong to documents that did not answer. */
  readonly silent: number
}

/** From a document's viewport to that of the page. */
interface Placed {
  readonly told: Told
  readonly x: number
  readonly y: number
  readonly scaleX: number
  readonly scaleY: number
  /** The part of the page in which it shows; undefined where it does not. */
  readonly clip: Box | undefined
}

/** `told`: the page itself first. `unanswered`: the frames that hold documents which did not answer. */
export function mergeViews(
  told: readonly [Told, ...Told[]],
  unanswered: readonly { readonly parentFrameId: number }[],
): MergedView {
  const [page] = told
  const placed = new Map<Told, Placed>()
  const whole = { x: 0, y: 0, ...page.view.viewport }
  const open: Placed[] = [{ told: page, x: 0, y: 0, scaleX: 1, scaleY: 1, clip: whole }]
  let focus: Box | undefined
  let focusIn: Told | undefined = page
  let silent = 0

  for (let around = open.shift(); around !== undefined; around = open.shift()) {
    placed.set(around.told, around)
    const { view, frameId } = around.told
    const inner = told
      .filter(one => one !== page && one.parentFrameId === frameId)
      .map(one => ({ self: one.view.self, url: one.url, told: one }))
    const links = linkFrames<Inner & { readonly told: Told }>(view.frames, inner)
    const focused = focusIn === around.told ? view.focus : undefined
    if (focused !== undefined && 'box' in focused) focus = toPage(around, focused.box)
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
      if (focused !== undefined && 'frame' in focused && focused.frame === at) focusIn = one
    }
    const known = new Set(links.values())
    const shown = view.frames.filter(
      ({ visible }, at) =>
        !known.has(at) && visible && around.clip && intersect(toPage(around, visible), around.clip),
    )
    silent += Math.min(shown.length, unanswered.filter(one => one.parentFrameId === frameId).length)
  }

  const seen: MergedItem[] = []
  const lost: MergedItem[] = []
  const showing = new Set<string>()
  for (const one of told) {
    const where = placed.get(one)
    if (where === undefined || where.clip !== undefined) showing.add(one.documentId)
    for (const { handle, box } of one.view.items) {
      const item = { documentId: one.documentId, handle }
      if (where === undefined) lost.push({ ...item, box })
      else {
        const shows = where.clip && intersect(toPage(where, box), where.clip)
        if (shows !== undefined && area(shows) >= leastArea) seen.push({ ...item, box: shows })
      }
    }
  }
  const { x, y, width, height } = focus ?? whole
  return {
    items: [...inReadingOrder(seen, page.view.rightToLeft), ...lost],
    showing,
    attention: { x: x + width / 2, y: y + height / 2 },
    silent,
  }
}

function toPage({ x, y, scaleX, scaleY }: Placed, box: Box): Box {
  return {
    x: x + box.x * scaleX,
    y: y + box.y * scaleY,
    width: box.width * scaleX,
    height: box.height * scaleY,
  }
}
