/** What stands at an element or at a point, as the ear tells kinds apart. */
import type { Box, ElementKind, Point } from '../ports/page.ts'
import { elementAt, paintedParent } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import type { FrameSelf } from './frame-view.ts'
import { frameAt, selfOf } from './frames.ts'
import { paintedBox } from './in-view.ts'
import { sortOf } from './kinds.ts'
import { nameOf } from './look.ts'

/** In the document's viewport, clipped to nothing. */
export interface ThingSeen {
  /** Undefined where nothing of a kind stands. */
  readonly kind?: ElementKind
  readonly box: Box
  /** At most 120 characters; untrusted. */
  readonly name: string
  readonly self: FrameSelf
}

export interface Thing {
  readonly element: Element
  readonly kind: ElementKind
}

/** They are what they hold: the text in a link is the link. */
const whole = new Set<ElementKind>(['link', 'button', 'field', 'heading', 'media'])

/**
 * What the element is or belongs to. A landmark is more than a place in it. Read anew from the markup: what the
 * index remembers is true only while it watches the page, and to follow a page is no reason to watch it.
 */
export function thingOf(element: Element): Thing | undefined {
  let found: Thing | undefined
  for (let at: Element | null = element; at !== null; at = paintedParent(at)) {
    const kind = sortOf(at)?.kind
    if (kind === undefined) continue
    if (whole.has(kind)) return { element: at, kind }
    if (kind !== 'landmark' || at === element) found ??= { element: at, kind }
  }
  return found
}

/** The topmost thing at a point of the viewport; undefined over nothing, and over another document. */
export function thingAt(document: Document, index: ElementIndex, { x, y }: Point): Thing | undefined {
  const hit = elementAt(document, x, y)
  if (hit === null || index.isIgnored(hit) || frameAt(document, hit, { x, y }) !== undefined) return undefined
  return thingOf(hit)
}

export function seenThing(document: Document, element: Element, kind: ElementKind | undefined): ThingSeen {
  const seen = { box: paintedBox(element), name: nameOf(element), self: selfOf(document) }
  return kind === undefined ? seen : { ...seen, kind }
}
