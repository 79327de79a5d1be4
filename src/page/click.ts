/** A click as a mouse would make it, and what came of it. */
import { ClavierError } from '../errors.ts'
import type { Box } from '../ports/page.ts'
import { intersect } from './box.ts'
import { type EffectSeen, watchEffect } from './click-effect.ts'
import { elementAt, isWithin, matches, paintedParent, rectOf, scrollToShow } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { createClipper, isUncovered, paintedBox } from './in-view.ts'
import { frameEnd } from './moments.ts'
import { triedAt } from './painted.ts'
import { type PressKind, type PressPoint, press } from './press.ts'

export interface ClickResult extends EffectSeen {
  /** Absolute address of a link that asks for a tab of its own, which a page may not open unasked. */
  readonly opens?: string
}

/** Where to click: the middle of what is visible, after scrolling there if nothing is. */
async function visibleBox(document: Document, element: Element): Promise<Box> {
  const look = () => createClipper(document).clip(element, paintedBox(element))
  let box = look()
  if (box === undefined || !isUncovered(document, element, box)) {
    scrollToShow(element, 'center')
    await frameEnd(document)
    box = look()
  }
  return box ?? rectOf(element)
}

function pointIn(document: Document, element: Element, box: Box): { x: number; y: number; target: Element } {
  for (const [right, down] of triedAt) {
    const x = box.x + box.width * right
    const y = box.y + box.height * down
    const hit = elementAt(document, x, y)
    if (hit !== null && isWithin(hit, element)) return { x, y, target: hit }
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, target: element }
}

/** Brings the element into view and tells where a pointer would meet it. */
export async function pointOf(document: Document, element: Element): Promise<PressPoint> {
  const box = await visibleBox(document, element)
  const clip = intersect(box, createClipper(document).viewport) ?? box
  return pointIn(document, element, clip)
}

/** Presses an element and watches, for a second at most, what comes of it. */
export async function click(
  document: Document,
  index: ElementIndex,
  element: Element,
  kind: PressKind = 'click',
): Promise<ClickResult> {
  return pressAndWatch(document, index, kind, element, await pointOf(document, element))
}

/**
 * Clicks whatever is on top at a point of the viewport, and watches likewise what comes of it. Rejects with
 * `nothing-to-click` where nothing takes a click.
 */
export async function clickAt(
  document: Document,
  index: ElementIndex,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<ClickResult> {
  const target = elementAt(document, x, y)
  if (target === null) throw new ClavierError('nothing-to-click')
  return pressAndWatch(document, index, 'click', actorOf(target), { target, x, y })
}

/** What acts when this is clicked: the nearest control around it, or the element itself. */
export function actorOf(target: Element): Element {
  for (let at: Element | null = target; at !== null; at = paintedParent(at))
    if (matches(at, actors)) return at
  return target
}

const actors =
  'a[href], area[href], button, input, select, textarea, summary, label, audio, video, [role], [tabindex], [onclick]'

/** `element` is the one whose state is watched. */
async function pressAndWatch(
  document: Document,
  index: ElementIndex,
  kind: PressKind,
  element: Element,
  place: PressPoint,
): Promise<ClickResult> {
  const effect = watchEffect(document, index, element)
  const elsewhere = await press(document, kind, place, effect.begin)
  if (elsewhere === undefined) return effect.seen()
  effect.stop()
  return { effect: 'navigation', ...elsewhere }
}
