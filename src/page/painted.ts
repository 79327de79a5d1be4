/** Where an element is painted, and whether it is. */
import type { Box } from '../ports/page.ts'
import { intersect, larger } from './box.ts'
import {
  childrenOf,
  closest,
  documentRoot,
  elementAt,
  isWithin,
  labelControl,
  paintedParent,
  rectOf,
  rectsOf,
  tagOf,
  windowOf,
} from './clobber-proof.ts'
import { imageOf, isArea, placedArea } from './image-map.ts'

/** The most lines, and the most children, that an element is measured by. */
const mostParts = 20

export function viewportOf(document: Document): Box {
  const window = windowOf(document)
  const root = documentRoot(document)
  // The root's client size leaves the scroll bars out; documents without layout have none.
  const width = root?.clientWidth || window?.innerWidth || 0
  const height = (document.compatMode === 'CSS1Compat' && root?.clientHeight) || window?.innerHeight || 0
  return { x: 0, y: 0, width, height }
}

/**
 * Answers for one moment: what it has measured, it remembers. `viewport`: what everything is clipped to;
 * `open`: a scroller whose content is not, as if it were all shown.
 */
export function createClipper(document: Document, viewport = viewportOf(document), open?: Element) {
  const clips = new Map<Element, Box | undefined>()

  function around(of: Element): Box | undefined {
    // An area of a map is painted where its picture is.
    const element = (isArea(of) ? imageOf(of) : undefined) ?? of
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
    if (element === open) return viewport
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
  if (isArea(element)) return placedArea(element) ?? best
  const rects = rectsOf(element)
  for (let at = 0; at < Math.min(rects.length, mostParts); at += 1) best = larger(best, rects[at] ?? best)
  if (tagOf(element) === 'a' || rects.length !== 1) {
    const children = childrenOf(element)
    for (let at = 0; at < Math.min(children.length, mostParts); at += 1) {
      const child = children[at]
      if (child !== undefined) best = larger(best, rectOf(child))
    }
  }
  return { x: best.x, y: best.y, width: best.width, height: best.height }
}

/** Where a box is tried for what shows in it, in shares to the right and down: the middle first, then near the corners. */
export const triedAt = [
  [0.5, 0.5],
  [0.1, 0.2],
  [0.9, 0.8],
  [0.9, 0.2],
  [0.1, 0.8],
] as const

/** True where some point of the box shows the element itself rather than what lies over it. */
export function isUncovered(document: Document, element: Element, box: Box): boolean {
  for (const [right, down] of triedAt) {
    const hit = elementAt(document, box.x + box.width * right, box.y + box.height * down)
    if (hit === null) continue
    if (isWithin(hit, element)) return true
    const label = closest(hit, 'label')
    if (label instanceof HTMLLabelElement && labelControl(label) === element) return true
  }
  return false
}

export function isPainted(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { checkOpacity: true, checkVisibilityCSS: true })
}
