/**
 * What a person sees now: of the elements near the viewport, those that are painted, not clipped away
 * and not covered. All reading, no writing, so the page is laid out at most once.
 */
import type { Box, ElementKind } from '../ports/page.ts'
import { area, inReadingOrder, intersect, larger } from './box.ts'
import {
  attribute,
  childrenOf,
  closest,
  documentRoot,
  elementAt,
  isWithin,
  paintedParent,
  rectOf,
  rectsOf,
  tagOf,
  windowOf,
} from './clobber-proof.ts'
import type { ElementIndex, Entry } from './element-index.ts'

/** The least visible area, in square pixels, of something that counts as seen. */
const leastArea = 16
/** The least side of an image, in pixels: below it is a bullet or a tracking dot. */
const leastImage = 12

export interface Shown {
  readonly element: Element
  readonly kind: ElementKind | undefined
  readonly clickable: boolean
  /** True where it is only a guess that it can be clicked: numbered when more hints are asked for. */
  readonly doubtful: boolean
  /** Clipped to the viewport and to the scrollers around it. */
  readonly box: Box
}

export function viewportOf(document: Document): Box {
  const window = windowOf(document)
  const root = documentRoot(document)
  // The root's client size leaves the scroll bars out; documents without layout have none.
  const width = root?.clientWidth || window?.innerWidth || 0
  const height = (document.compatMode === 'CSS1Compat' && root?.clientHeight) || window?.innerHeight || 0
  return { x: 0, y: 0, width, height }
}

/** Answers for one moment: what it has measured, it remembers. */
export function createClipper(document: Document) {
  const viewport = viewportOf(document)
  const clips = new Map<Element, Box | undefined>()

  function around(element: Element): Box | undefined {
    const { position } = getComputedStyle(element)
    if (position === 'fixed') return viewport
    let parent = paintedParent(element)
    if (position === 'absolute') {
      // An absolute box escapes the clipping of ancestors that do not position it.
      while (parent !== null && getComputedStyle(parent).position === 'static') parent = paintedParent(parent)
    }
    return parent === null ? viewport : within(parent)
  }

  /** The region that the element's content may be painted in. */
  function within(element: Element): Box | undefined {
    if (clips.has(element)) return clips.get(element)
    let clip = around(element)
    const { overflowX, overflowY, display } = getComputedStyle(element)
    const root = documentRoot(document)
    const clipping = (overflowX !== 'visible' || overflowY !== 'visible') && !display.startsWith('inline')
    // The root's and the body's overflow belong to the viewport.
    if (clip && clipping && element !== root && paintedParent(element) !== root)
      clip = intersect(clip, rectOf(element))
    clips.set(element, clip)
    return clip
  }

  return {
    viewport,
    clip(element: Element, box: Box): Box | undefined {
      const clip = around(element)
      return clip && intersect(box, clip)
    },
    inside(element: Element, box: Box): Box | undefined {
      const clip = within(element)
      return clip && intersect(box, clip)
    },
  }
}
export type Clipper = ReturnType<typeof createClipper>

/** The largest part of an element: an inline one has a box for each line, and its picture overflows it. */
export function paintedBox(element: Element): Box {
  let best: Box = { x: 0, y: 0, width: 0, height: 0 }
  const rects = rectsOf(element)
  for (const rect of [...rects].slice(0, 20)) best = larger(best, rect)
  const isInline = tagOf(element) === 'a' || rects.length !== 1
  if (isInline) for (const child of [...childrenOf(element)].slice(0, 20)) best = larger(best, rectOf(child))
  return { x: best.x, y: best.y, width: best.width, height: best.height }
}

/** True where some point of the box shows the element itself rather than what lies over it. */
export function isUncovered(document: Document, element: Element, box: Box): boolean {
  for (const [right, down] of [
    [0.5, 0.5],
    [0.1, 0.2],
    [0.9, 0.8],
    [0.9, 0.2],
    [0.1, 0.8],
  ] as const) {
    const hit = elementAt(document, box.x + box.width * right, box.y + box.height * down)
    if (hit === null) continue
    if (isWithin(hit, element)) return true
    const label = closest(hit, 'label')
    if (label instanceof HTMLLabelElement && label.control === element) return true
  }
  return false
}

export function isPainted(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { checkOpacity: true, checkVisibilityCSS: true })
}

function shown(document: Document, clipper: Clipper, entry: Entry): Shown | undefined {
  const { element, kind } = entry
  const box = clipper.clip(element, paintedBox(element))
  if (box === undefined || area(box) < leastArea) return undefined
  if (kind === 'image' && Math.min(box.width, box.height) < leastImage) return undefined
  if (!isPainted(element)) return undefined
  const untouchable = getComputedStyle(element).pointerEvents === 'none'
  if (!untouchable && !isUncovered(document, element, box)) return undefined
  return { element, kind, clickable: entry.clickable && !untouchable, doubtful: false, box }
}

/** The outermost element that the pointer cursor was given to, or undefined where there is none. */
function pointed(element: Element): Element | undefined {
  let found: Element | undefined
  for (let at: Element | null = element; at !== null; at = paintedParent(at)) {
    if (getComputedStyle(at).cursor !== 'pointer') break
    found = at
  }
  return found
}

/** Adds what only its pointer cursor tells to be clickable: scripts listen there. */
function withPointed(document: Document, clipper: Clipper, seen: readonly Shown[]): Shown[] {
  const found = new Map(seen.map(item => [item.element, item]))
  const clickable = new Set(seen.filter(item => item.clickable).map(item => item.element))
  const insideClickable = (element: Element) => {
    for (let at: Element | null = element; at !== null; at = paintedParent(at))
      if (clickable.has(at)) return true
    return false
  }
  for (const { element } of seen) {
    if (insideClickable(element)) continue
    const root = pointed(element)
    const page = root === undefined || root === documentRoot(document) || tagOf(root) === 'body'
    if (page || insideClickable(root)) continue
    const box = found.get(root)?.box ?? clipper.clip(root, paintedBox(root))
    if (box === undefined) continue
    clickable.add(root)
    found.set(root, { element: root, kind: found.get(root)?.kind, box, clickable: true, doubtful: false })
  }
  return [...found.values()]
}

/** A label is clicked for the sake of its control; it needs no number where the control has one. */
function isSpareLabel(item: Shown, clickable: ReadonlySet<Element>): boolean {
  const { element } = item
  if (!(element instanceof HTMLLabelElement)) return false
  const { control } = element
  return control === null ? attribute(element, 'onclick') === null : clickable.has(control)
}

/** Everything in view, in reading order. */
export async function inView(document: Document, index: ElementIndex): Promise<Shown[]> {
  const entries = await index.near()
  const clipper = createClipper(document)
  const seen: Shown[] = []
  for (const entry of entries) {
    const item = shown(document, clipper, entry)
    if (item !== undefined) seen.push(item)
  }
  const everything = withPointed(document, clipper, seen)
  const clickable = new Set(everything.filter(item => item.clickable).map(item => item.element))
  const root = documentRoot(document)
  const rightToLeft = root !== null && getComputedStyle(root).direction === 'rtl'
  return inReadingOrder(
    everything.map(item => (isSpareLabel(item, clickable) ? { ...item, clickable: false } : item)),
    rightToLeft,
  )
}
