/** Brings a stretch of text into view, through every scroller and frame around it. */
import { intersect } from './box.ts'
import {
  clientHeightOf,
  clientWidthOf,
  documentRoot,
  paintedParent,
  parentElementOf,
  parentNodeOf,
  rectOf,
  scrollElement,
  scrollHeightOf,
  scrollingElement,
  scrollLeftOf,
  scrollTopOf,
  scrollToShow,
  scrollWidthOf,
} from './clobber-proof.ts'
import { createClipper } from './in-view.ts'

/** Where a scroller was, to be put back. */
export interface Place {
  readonly scroller: Element
  readonly top: number
  readonly left: number
}

/** The element around a text node, out of shadow roots too. */
export function elementAround(node: Node): Element | null {
  const parent = parentElementOf(node)
  if (parent !== null) return parent
  const root = parentNodeOf(node)
  return root instanceof ShadowRoot ? root.host : null
}

/** Whether all of the text is seen, or as much of it as the viewport holds. */
export function isInView(document: Document, element: Element, range: Range): boolean {
  const box = range.getBoundingClientRect()
  if (box.width === 0 || box.height === 0) return false
  const clipper = createClipper(document)
  const seen = clipper.inside(element, box)
  if (seen === undefined) return false
  const enough = Math.min(box.height, clipper.viewport.height * 0.6)
  return seen.height >= enough - 1 && seen.width >= Math.min(box.width, clipper.viewport.width) * 0.6 - 1
}

/** Scrolls until the text is seen. Tells where the scrollers were that it may have moved, innermost first. */
export function bringIntoView(document: Document, element: Element, range: Range): readonly Place[] {
  const places = scrollersAround(document, element).map(scroller => ({
    scroller,
    top: scrollTopOf(scroller),
    left: scrollLeftOf(scroller),
  }))
  if (!isInView(document, element, range)) {
    const { height } = rectOf(element)
    const fits = height < createClipper(document).viewport.height
    // Also moves the frames around this one, whichever site they are of.
    scrollToShow(element, fits ? 'center' : 'nearest')
  }
  if (!isInView(document, element, range))
    for (const { scroller } of places) centre(document, scroller, range)
  return places
}

/** Puts scrollers back where they were. */
export function putBack(places: readonly Place[]): void {
  for (const { scroller, top, left } of places) scrollElement(scroller, { top, left, behavior: 'instant' })
}

/** Part of an element of more than the viewport's height: what stands in it is brought to the middle of each scroller. */
function centre(document: Document, scroller: Element, range: Range): void {
  const text = range.getBoundingClientRect()
  const whole = scroller === scrollingElement(document)
  const { viewport } = createClipper(document)
  const frame = whole ? viewport : (intersect(rectOf(scroller), viewport) ?? rectOf(scroller))
  const down = text.y + Math.min(text.height, frame.height) / 2 - (frame.y + frame.height / 2)
  const outside = text.x < frame.x || text.x + text.width > frame.x + frame.width
  const across = outside ? text.x - frame.x - frame.width / 4 : 0
  Reflect.apply(Element.prototype.scrollBy, scroller, [{ top: down, left: across, behavior: 'instant' }])
}

function scrollersAround(document: Document, element: Element): readonly Element[] {
  const root = scrollingElement(document) ?? documentRoot(document)
  const scrollers: Element[] = []
  for (let at: Element | null = element; at !== null; at = paintedParent(at)) {
    if (at === root) break
    const down = scrollHeightOf(at) > clientHeightOf(at) + 1
    const across = scrollWidthOf(at) > clientWidthOf(at) + 1
    if (!down && !across) continue
    const { overflowX, overflowY } = getComputedStyle(at)
    if ((down && overflowY !== 'visible') || (across && overflowX !== 'visible')) scrollers.push(at)
  }
  return root === null ? scrollers : [...scrollers, root]
}
