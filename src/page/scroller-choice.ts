/** What "scroll" means: of everything on a page that scrolls, the one that its reader means. */
import { area, intersect } from './box.ts'
import {
  all,
  bodyOfDocument,
  closest,
  documentRoot,
  elementAt,
  focused,
  isConnected,
  paintedParent,
  rectOf,
  scrollingElement,
} from './clobber-proof.ts'
import { isPainted, isUncovered, viewportOf } from './in-view.ts'
import { type Axis, axes } from './scroll-axis.ts'

/** Down or to the right, up or to the left, or to a place of its own. */
export type Direction = 1 | -1 | 0

export interface ScrollerChoice {
  /** Undefined where nothing scrolls. Of several it prefers one that can still move that way. */
  choose(axis: Axis, direction: Direction): Element | undefined
  /** This one was scrolled: it stays the one while it can be seen. */
  used(scroller: Element): void
}

/**
 * Part of the viewport that a scroller inside a page that scrolls itself has to fill. Below it is a
 * detail (a listing, a licence), in which a reader of the page would be caught.
 */
const leastPart = 0.3
/** Enough for the panes of an application; only pages without anything else that scrolls come here. */
const mostSought = 5_000

function rootIsVisible(document: Document): boolean {
  const root = documentRoot(document)
  return root !== null && getComputedStyle(root).overflowY === 'visible'
}

/** True where the element scrolls what is inside it; the document's own scroller is told apart by its caller. */
function scrollsInside(document: Document, element: Element, axis: Axis): boolean {
  if (axis.limit(element) < 1 || element === documentRoot(document)) return false
  // Where the root says nothing, the body's overflow is the viewport's (CSS Overflow 3, section 3.5).
  if (element === bodyOfDocument(document) && rootIsVisible(document)) return false
  return /^(auto|scroll|overlay)$/.test(axis.overflow(getComputedStyle(element)))
}

function documentScrolls(document: Document, axis: Axis): boolean {
  const scroller = scrollingElement(document)
  const root = documentRoot(document)
  const body = bodyOfDocument(document)
  if (scroller === null || root === null || axis.limit(scroller) < 1) return false
  const style = getComputedStyle(rootIsVisible(document) && body !== null ? body : root)
  return axis.overflow(style) !== 'hidden' && axis.overflow(style) !== 'clip'
}

const scrolls = (document: Document, element: Element, axis: Axis) =>
  element === scrollingElement(document)
    ? documentScrolls(document, axis)
    : scrollsInside(document, element, axis)

/** Scrollers inside the page, from the innermost around this element outwards. */
function* around(document: Document, inner: Element | null, axis: Axis): Generator<Element> {
  for (let at = inner; at !== null; at = paintedParent(at)) {
    if (at !== scrollingElement(document) && scrollsInside(document, at, axis)) yield at
  }
}

function atCentre(document: Document): Element | null {
  const { width, height } = viewportOf(document)
  return elementAt(document, width / 2, height / 2)
}

function seenPart(document: Document, element: Element): number {
  const viewport = viewportOf(document)
  const seen = intersect(rectOf(element), viewport)
  return seen === undefined ? 0 : area(seen) / Math.max(1, area(viewport))
}

function isSeen(document: Document, element: Element): boolean {
  const seen = intersect(rectOf(element), viewportOf(document))
  return seen !== undefined && isPainted(element) && isUncovered(document, element, seen)
}

const inDialog = (element: Element) =>
  closest(element, 'dialog[open], [aria-modal="true"], [popover]:popover-open') !== null

/** Scrollers inside `root`, the one that most is seen of first. */
function largestFirst(document: Document, root: ParentNode, axis: Axis): readonly Element[] {
  return [...all(root, '*')]
    .slice(0, mostSought)
    .filter(element => axis.limit(element) >= 1 && scrollsInside(document, element, axis))
    .map(element => ({ element, part: seenPart(document, element) }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .map(({ element }) => element)
}

function canMove(scroller: Element, axis: Axis, direction: Direction): boolean {
  const offset = axis.offset(scroller)
  if (direction === 0) return true
  return direction > 0 ? offset < axis.limit(scroller) - 1 : offset >= 1
}

export function createScrollerChoice(document: Document): ScrollerChoice {
  let last: WeakRef<Element> | undefined
  /** What had the focus when something was scrolled last: where it went since, the reader went too. */
  let lastFocus: WeakRef<Element> | undefined

  /** From the likeliest on; lazily, because the later ones are costly to find. */
  function* candidates(axis: Axis): Generator<Element> {
    // A modal dialog takes what is said to the page: what lies behind it is out of reach.
    const modal = [...all(document, 'dialog:modal')].at(-1)
    if (modal !== undefined) {
      const inside = largestFirst(document, modal, axis)
      const middle = [...around(document, atCentre(document), axis)]
      yield* middle.filter(element => element === modal || inside.includes(element))
      if (scrollsInside(document, modal, axis)) yield modal
      yield* inside
      return
    }
    const focus = focused(document)
    if (focus !== null && focus !== bodyOfDocument(document) && focus !== lastFocus?.deref()) {
      for (const pane of around(document, focus, axis)) if (isLarge(pane, axis)) yield pane
    }
    const used = last?.deref()
    if (used !== undefined && isConnected(used) && scrolls(document, used, axis)) {
      if (used === scrollingElement(document) || isSeen(document, used)) yield used
    }
    for (const pane of around(document, atCentre(document), axis)) if (isLarge(pane, axis)) yield pane
    const own = scrollingElement(document)
    if (documentScrolls(document, axis) && own !== null) yield own
    else yield* largestFirst(document, document, axis)
  }

  function isLarge(pane: Element, axis: Axis): boolean {
    return !documentScrolls(document, axis) || inDialog(pane) || seenPart(document, pane) >= leastPart
  }

  return {
    choose(axis, direction) {
      let first: Element | undefined
      for (const scroller of candidates(axis)) {
        first ??= scroller
        if (canMove(scroller, axis, direction)) return scroller
        // Its page has said that scrolling ends here, as it does for a mouse wheel.
        const { overscroll } = axis
        if (scroller !== scrollingElement(document) && overscroll(getComputedStyle(scroller)) !== 'auto')
          return scroller
      }
      return first ?? scrollingElement(document) ?? undefined
    },
    used(scroller) {
      last = new WeakRef(scroller)
      const focus = focused(document)
      lastFocus = focus === null ? undefined : new WeakRef(focus)
    },
  }
}

/** How far down the page is, 0 to 100. */
export function scrollPercent(choice: ScrollerChoice): number {
  const { down } = axes
  const scroller = choice.choose(down, 0)
  if (scroller === undefined || down.limit(scroller) < 1) return 0
  const percent = (100 * down.offset(scroller)) / down.limit(scroller)
  return Math.min(100, Math.max(0, Math.round(percent * 10) / 10))
}
