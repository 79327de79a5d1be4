/** Joins what the documents of a tab have told to one layout, in the coordinates of the page itself. Pure. */
import type { Box, PageLayout, PlacedElement, Point } from '../ports/page.ts'
import { area, inReadingOrder, intersect } from './box.ts'
import { fairShare } from './fair-share.ts'
import { type LayoutView, leastLine, mostTold } from './layout-view.ts'
import { placeFrames, type ToldOf, toPage } from './place-frames.ts'

export interface MergedLayout {
  /** Of all that was told of; documents whose place could not be found out are left out. */
  readonly layout: PageLayout
  /** What has the focus, in whichever document, in view or not. */
  readonly focus: { readonly box: Box; readonly name: string } | undefined
  /** The pointer of move mode; else where the mouse was last. */
  readonly pointer: Point | undefined
  /** A box of a document's viewport in that of the page; undefined for a document that is not placed. */
  toPage(documentId: string, box: Box): Box | undefined
}

/** `told`: the page itself first. */
export function mergeLayouts(told: readonly [ToldOf<LayoutView>, ...ToldOf<LayoutView>[]]): MergedLayout {
  const [page] = told
  const { placed, focused } = placeFrames(told, [])
  const elements: PlacedElement[] = []
  let leftOut = 0
  for (const { told: one, clip, ...at } of placed.values()) {
    if (clip === undefined) continue
    leftOut += one.view.leftOut
    for (const { kind, handle, box } of one.view.items) {
      const shows = intersect(toPage(at, box), clip)
      if (shows !== undefined && area(shows) >= leastLine)
        elements.push({ kind, box: shows, ref: { documentId: one.documentId, handle } })
    }
  }
  const shared = fairShare(inReadingOrder(elements, page.view.rightToLeft), ({ kind }) => kind, mostTold)
  leftOut += elements.length - shared.length

  const inPage = (documentId: string, box: Box) => {
    const at = [...placed.values()].find(({ told: one }) => one.documentId === documentId)
    return at && toPage(at, box)
  }
  const { focus } = focused.view
  const focusBox = focus && 'box' in focus ? inPage(focused.documentId, focus.box) : undefined
  const pointers = told.flatMap(({ documentId, view: { pointer } }) =>
    pointer ? [{ documentId, pointer }] : [],
  )
  const [last] = pointers.sort(
    (a, b) => Number(b.pointer.drawn) - Number(a.pointer.drawn) || b.pointer.when - a.pointer.when,
  )
  const pointerBox = last && inPage(last.documentId, { ...last.pointer, width: 0, height: 0 })
  return {
    layout: { viewport: page.view.viewport, elements: shared, ...(leftOut > 0 ? { leftOut } : {}) },
    focus: focus && 'box' in focus && focusBox ? { box: focusBox, name: focus.name } : undefined,
    pointer: pointerBox && { x: pointerBox.x, y: pointerBox.y },
    toPage: inPage,
  }
}
