/** Everything of one kind in a document, in its order, and where one stands among it. */
import type { StepKind } from '../ports/page-acting.ts'
import { area } from './box.ts'
import { attribute, documentRoot, isFrame, rectOf, tagOf, windowOf } from './clobber-proof.ts'
import { isPainted, paintedBox } from './in-view.ts'
import { roleOf, sortOf } from './kinds.ts'
import { elementsOf } from './walk-tree.ts'

/** The most that are gone through in one document. */
const most = 5_000

export interface Place {
  /** How many of the kind come before it in the document. */
  readonly at: number
  /** It is the one that comes next itself. */
  readonly on: boolean
}

export interface KindList {
  readonly items: readonly Element[]
  /** Frames in the document: their number among `window[i]`, and how many of the kind come before. */
  readonly frames: readonly { readonly frame: number; readonly at: number }[]
  /** Where each of the asked elements stands. */
  readonly places: readonly (Place | undefined)[]
  /** How many of the kind are above the top of the view. */
  readonly above: number
}

export function headingLevel(element: Element): number {
  const stated = Number.parseInt(attribute(element, 'aria-level') ?? '', 10)
  if (stated >= 1) return stated
  return Number(/^h([1-6])$/.exec(tagOf(element))?.[1] ?? 2)
}

function isOfKind(element: Element, kind: StepKind, level: number | undefined): boolean {
  const tag = tagOf(element)
  const role = attribute(element, 'role')
  if (role === 'presentation' || role === 'none') return false
  if (kind === 'table') return tag === 'table' || role === 'table' || role === 'grid' || role === 'treegrid'
  if (kind === 'list')
    return ['ul', 'ol', 'dl', 'menu'].includes(tag) ? role === null || role === 'list' : role === 'list'
  if (sortOf(element)?.kind !== kind) return false
  if (kind === 'field' && roleOf(element) === 'option') return false
  return kind !== 'heading' || level === undefined || headingLevel(element) === level
}

export function listKind(
  document: Document,
  kind: StepKind,
  level: number | undefined,
  asked: readonly (Element | undefined)[],
): KindList {
  const root = documentRoot(document)
  const items: Element[] = []
  const frames: { frame: number; at: number }[] = []
  const places: (Place | undefined)[] = asked.map(() => undefined)
  if (root === null) return { items, frames, places, above: 0 }
  const window = windowOf(document)
  for (const element of elementsOf(root)) {
    const on = items.length < most && isOfKind(element, kind, level) && isShown(element)
    asked.forEach((one, which) => {
      if (one === element) places[which] = { at: items.length, on }
    })
    if (on) items.push(element)
    if (isFrame(element)) {
      const frame = frameNumber(window, element.contentWindow)
      if (frame !== undefined) frames.push({ frame, at: items.length })
    }
  }
  const above = items.findIndex(element => rectOf(element).top >= 0)
  return { items, frames, places, above: above === -1 ? items.length : above }
}

const isShown = (element: Element) => isPainted(element) && area(paintedBox(element)) > 0

/** A window's number among the frames of its parent, which holds across sites. */
export function frameNumber(parent: Window | null, child: Window | null): number | undefined {
  if (parent === null || child === null) return undefined
  for (let at = 0; at < Math.min(parent.length, 1_000); at += 1) if (parent[at] === child) return at
  return undefined
}
