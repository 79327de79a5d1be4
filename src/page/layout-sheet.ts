/**
 * The whole of a document as one sheet: its main scroller unrolled, everything where it lies on that. What
 * other things cover is told of all the same: nobody can ask the browser what is on top out of view.
 */
import type { Box } from '../ports/page.ts'
import { intersect } from './box.ts'
import {
  documentRoot,
  paintedParent,
  rectOf,
  scrollHeightOf,
  scrollingElement,
  scrollTopOf,
  scrollWidthOf,
} from './clobber-proof.ts'
import type { Size } from './frame-view.ts'
import { type Clipper, createClipper, viewportOf } from './painted.ts'
import { axes } from './scroll-axis.ts'

/** Far beyond all pages, in CSS pixels: nothing is clipped by it. */
const far = 1e8
const everywhere: Box = { x: -far, y: -far, width: 2 * far, height: 2 * far }
/** The part of the view that a scroller inside the page fills at least where it is what the page is read in. */
const leastPart = 0.5

/** What moves with an element: the page, the scroller that is unrolled, or nothing. */
type Ground = 'page' | 'scroller' | 'fixed'

export interface Sheet {
  readonly size: Size
  /** Where a box of the element's own is on the sheet, by how the page is scrolled now; undefined beside it. */
  own(element: Element, box: Box): Box | undefined
  /** Likewise, whether or not it shows. */
  unclipped(element: Element, box: Box): Box
  /** Likewise of a box of what is in the element. */
  inside(element: Element, box: Box): Box | undefined
  /** To be called whenever the page may have scrolled. */
  again(): void
}

/** `scroller`: what a reader of the page scrolls; undefined where nothing does. */
export function createSheet(document: Document, scroller: Element | undefined): Sheet {
  const viewport = viewportOf(document)
  const page = scrollingElement(document)
  const pane = paneOf(document, scroller)
  const longer = pane === undefined ? 0 : axes.down.limit(pane)
  const size: Size =
    pane !== undefined || page === null
      ? { width: viewport.width, height: viewport.height + longer }
      : {
          width: Math.max(viewport.width, scrollWidthOf(page)),
          height: Math.max(viewport.height, scrollHeightOf(page)),
        }
  const sheet = { x: 0, y: 0, ...size }
  const bottom = pane === undefined ? 0 : rectOf(pane).bottom
  const grounds = new Map<Element, Ground>()
  let clipper: Clipper
  let scrolled: Readonly<Record<Ground, { readonly x: number; readonly y: number }>>
  again()

  function again(): void {
    const offset = (of: Element | null | undefined) => ({
      x: of ? axes.across.offset(of) : 0,
      y: of ? scrollTopOf(of) : 0,
    })
    const now = { page: offset(page), scroller: offset(pane), fixed: { x: 0, y: 0 } }
    // What moved has other clips.
    if (JSON.stringify(now) !== JSON.stringify(scrolled)) clipper = createClipper(document, everywhere, pane)
    scrolled = now
  }

  function groundOf(element: Element): Ground {
    const path: Element[] = []
    let ground: Ground = 'page'
    for (let at: Element | null = element; at !== null; at = paintedParent(at)) {
      const known = grounds.get(at)
      if (known !== undefined) {
        ground = known
        break
      }
      path.push(at)
      if (getComputedStyle(at).position === 'fixed') {
        ground = 'fixed'
        break
      }
      const parent = paintedParent(at)
      if (parent !== null && parent === pane) {
        ground = 'scroller'
        break
      }
    }
    for (const at of path) grounds.set(at, ground)
    return ground
  }

  function unclipped(element: Element, box: Box): Box {
    const ground = groundOf(element)
    const { x, y } = scrolled[ground]
    // What stands below the scroller stands below all that is in it.
    const below = ground === 'page' && pane !== undefined && element !== pane && box.y >= bottom - 1
    const { width, height } = box
    return { x: box.x + x, y: box.y + y + (below ? longer : 0), width, height }
  }
  const placed = (element: Element, box: Box | undefined) => box && intersect(unclipped(element, box), sheet)

  return {
    size,
    unclipped,
    own: (element, box) => placed(element, clipper.clip(element, box)),
    inside: (element, box) => placed(element, clipper.inside(element, box)),
    again,
  }
}

/** A scroller inside a page that does not scroll itself, if that is what the page is read in. */
function paneOf(document: Document, scroller: Element | undefined): Element | undefined {
  const page = scrollingElement(document)
  if (scroller === undefined || scroller === page || scroller === documentRoot(document)) return undefined
  if (page !== null && axes.down.limit(page) > 1) return undefined
  const { width, height } = viewportOf(document)
  const shows = intersect(rectOf(scroller), { x: 0, y: 0, width, height })
  if (shows === undefined) return undefined
  return shows.width * shows.height >= leastPart * width * height ? scroller : undefined
}
