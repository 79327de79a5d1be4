/** Where a document is among others, and which frames it has itself. Nothing of it can be seen by the page. */
import type { Point } from '../ports/page.ts'
import { intersect } from './box.ts'
import { all, attribute, isFrame, rectOf, windowOf } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import type { FrameSeen, FrameSelf, PlacedFrame } from './frame-view.ts'
import { type Clipper, createClipper, isPainted, isUncovered } from './in-view.ts'

/** The most frames of one document that are looked at. */
const mostFrames = 300
/** The most UTF-16 units of an address. */
const longestAddress = 2_000

export interface FrameElement {
  readonly element: HTMLElement
  readonly seen: FrameSeen
}

/** The document's own place and size. A window's frames may be counted and compared from other origins, too. */
export function selfOf(document: Document): FrameSelf {
  const window = windowOf(document)
  if (window === null) return { size: { width: 0, height: 0 } }
  const size = { width: window.innerWidth, height: window.innerHeight }
  const { parent } = window
  if (parent === window) return { size }
  const count = Math.min(parent.length, mostFrames)
  for (let at = 0; at < count; at += 1) if (parent[at] === window) return { place: at, size }
  return { size }
}

/** True in the page itself, false in a frame of it. */
export function isPageItself(document: Document): boolean {
  const window = windowOf(document)
  return window === null || window.parent === window
}

/** The document's frames but those that are `known`, the ones in open shadow roots included. */
export function framesIn(
  document: Document,
  index: ElementIndex,
  known: Pick<WeakSet<Element>, 'has'> = new WeakSet(),
): FrameElement[] {
  const places = placesIn(document)
  const found: FrameElement[] = []
  let clipper: Clipper | undefined
  // The window counts all but those in shadow trees: a large document is not searched for none.
  const own = windowOf(document)?.length === 0 ? [] : [document]
  for (const root of [...own, ...index.shadowRoots()]) {
    for (const element of all(root, 'iframe, frame, object')) {
      if (found.length >= mostFrames) return found
      const inner = contentOf(element)
      if (inner === null || !(element instanceof HTMLElement) || known.has(element)) continue
      const place = places.get(inner)
      clipper ??= createClipper(document)
      found.push({
        element,
        seen: { ...(place === undefined ? {} : { place }), ...lookAt(document, element, clipper) },
      })
    }
  }
  return found
}

/** A frame, and a point in it: parts of its width and height, from 0 to 1. */
export interface FrameAt {
  readonly seen: PlacedFrame
  readonly across: number
  readonly down: number
}

/** The frame that an element is, and where a point of the document is in it; undefined for any other element. */
export function frameAt(document: Document, element: Element, { x, y }: Point): FrameAt | undefined {
  const seen = frameOf(document, element)
  if (seen === undefined || seen.box.width <= 0 || seen.box.height <= 0) return undefined
  const { box } = seen
  return { seen, across: (x - box.x) / box.width, down: (y - box.y) / box.height }
}

/** The frame that an element is; undefined for any other element. */
export function frameOf(document: Document, element: Element): PlacedFrame | undefined {
  const inner = contentOf(element)
  if (inner === null || !(element instanceof HTMLElement)) return undefined
  const place = placesIn(document).get(inner)
  return { ...(place === undefined ? {} : { place }), ...measured(element) }
}

function placesIn(document: Document): ReadonlyMap<Window, number> {
  const window = windowOf(document)
  const places = new Map<Window, number>()
  for (let at = 0; at < Math.min(window?.length ?? 0, mostFrames); at += 1) {
    const inner = window?.[at]
    if (inner !== undefined) places.set(inner, at)
  }
  return places
}

function contentOf(element: Element): Window | null {
  return isFrame(element) || element instanceof HTMLObjectElement ? element.contentWindow : null
}

/** Its content box, without border and padding, where its transforms have left it. */
function measured(element: HTMLElement): Pick<FrameSeen, 'address' | 'box'> {
  const rect = rectOf(element)
  const scaleX = element.offsetWidth > 0 ? rect.width / element.offsetWidth : 1
  const scaleY = element.offsetHeight > 0 ? rect.height / element.offsetHeight : 1
  const style = getComputedStyle(element)
  const pixels = (length: string) => Number.parseFloat(length) || 0
  const [left, right] = [pixels(style.paddingLeft), pixels(style.paddingRight)]
  const [top, bottom] = [pixels(style.paddingTop), pixels(style.paddingBottom)]
  const box = {
    x: rect.x + (element.clientLeft + left) * scaleX,
    y: rect.y + (element.clientTop + top) * scaleY,
    width: Math.max(0, (element.clientWidth - left - right) * scaleX),
    height: Math.max(0, (element.clientHeight - top - bottom) * scaleY),
  }
  const address = element instanceof HTMLIFrameElement ? element.src : (attribute(element, 'src') ?? '')
  return { address: address.slice(0, longestAddress), box }
}

function lookAt(document: Document, element: HTMLElement, clipper: Clipper): Omit<FrameSeen, 'place'> {
  const told = measured(element)
  const clipped = clipper.clip(element, told.box)
  const visible = clipped && intersect(clipped, clipper.viewport)
  const shows =
    visible !== undefined &&
    getComputedStyle(element).pointerEvents !== 'none' &&
    isPainted(element) &&
    isUncovered(document, element, visible)
  return shows ? { ...told, visible } : told
}
