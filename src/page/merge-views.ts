/** Joins what the documents of a tab have told to one view, in the coordinates of the page itself. */
import type { Box } from '../ports/page.ts'
import { area, inReadingOrder, intersect, leastArea } from './box.ts'
import type { HintView } from './frame-view.ts'
import { placeFrames, type ToldOf, toPage } from './place-frames.ts'

/** A document that has answered. */
export type Told = ToldOf<HintView>

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

/** `told`: the page itself first. `unanswered`: the frames that hold documents which did not answer. */
export function mergeViews(
  told: readonly [Told, ...Told[]],
  unanswered: readonly { readonly parentFrameId: number }[],
): MergedView {
  const [page] = told
  const { placed, focused, silent } = placeFrames(told, unanswered)
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
  const { focus } = focused.view
  const at = placed.get(focused)
  const whole = { x: 0, y: 0, ...page.view.viewport }
  const { x, y, width, height } = at && focus && 'box' in focus ? toPage(at, focus.box) : whole
  return {
    items: [...inReadingOrder(seen, page.view.rightToLeft), ...lost],
    showing,
    attention: { x: x + width / 2, y: y + height / 2 },
    silent,
  }
}
