/** A click as a mouse would make it, and what came of it. */
import { ClavierError } from '../errors.ts'
import type { Box } from '../ports/page.ts'
import { intersect } from './box.ts'
import { type EffectSeen, watchEffect } from './click-effect.ts'
import {
  elementAt,
  focused,
  isWithin,
  matches,
  paintedParent,
  rectOf,
  tagOf,
  windowOf,
} from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { createClipper, isUncovered, paintedBox } from './in-view.ts'
import { frameEnd } from './moments.ts'

export interface ClickResult extends EffectSeen {
  /** Absolute address of a link that asks for a tab of its own, which a page may not open unasked. */
  readonly opens?: string
}

/** Where to click: the middle of what is visible, after scrolling there if nothing is. */
async function visibleBox(document: Document, element: Element): Promise<Box> {
  const look = () => createClipper(document).clip(element, paintedBox(element))
  let box = look()
  if (box === undefined || !isUncovered(document, element, box)) {
    Element.prototype.scrollIntoView.call(element, {
      block: 'center',
      inline: 'nearest',
      behavior: 'instant',
    })
    await frameEnd(document)
    box = look()
  }
  return box ?? rectOf(element)
}

function pointIn(document: Document, element: Element, box: Box): { x: number; y: number; target: Element } {
  for (const [right, down] of [
    [0.5, 0.5],
    [0.1, 0.2],
    [0.9, 0.8],
    [0.9, 0.2],
    [0.1, 0.8],
  ] as const) {
    const x = box.x + box.width * right
    const y = box.y + box.height * down
    const hit = elementAt(document, x, y)
    if (hit !== null && isWithin(hit, element)) return { x, y, target: hit }
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, target: element }
}

/** Gives the focus to the nearest focusable element, as pressing a mouse button does. */
function focusFrom(document: Document, target: Element): void {
  for (let at: Element | null = target; at !== null; at = paintedParent(at)) {
    if (!(at instanceof HTMLElement || at instanceof SVGElement)) continue
    const { focus } = at instanceof HTMLElement ? HTMLElement.prototype : SVGElement.prototype
    focus.call(at, { preventScroll: true })
    const now = focused(document)
    if (now !== null && isWithin(now, at) && tagOf(now) !== 'body') return
  }
  const now = focused(document)
  if (now instanceof HTMLElement) HTMLElement.prototype.blur.call(now)
}

/** The link that the click follows into a tab of its own, or undefined. */
function linkElsewhere(target: Element): HTMLAnchorElement | HTMLAreaElement | undefined {
  for (let at: Element | null = target; at !== null; at = paintedParent(at)) {
    if (!(at instanceof HTMLAnchorElement || at instanceof HTMLAreaElement) || !at.hasAttribute('href'))
      continue
    const base = at.ownerDocument.querySelector('base[target]')?.getAttribute('target')
    const name = (at.getAttribute('target') ?? base ?? '').toLowerCase()
    const here = ['', '_self', '_top', '_parent'].includes(name)
    const framed = !here && at.ownerDocument.querySelector(`iframe[name="${CSS.escape(name)}" i]`) !== null
    return here || framed || !/^https?:/i.test(at.href) || at.hasAttribute('download') ? undefined : at
  }
  return undefined
}

/** What pressing a link did that nothing in this page shows. */
type Elsewhere = { readonly opens?: string } | undefined

function press(document: Document, target: Element, x: number, y: number, pressed: () => void): Elsewhere {
  const view = windowOf(document)
  const base = { bubbles: true, cancelable: true, composed: true, view, clientX: x, clientY: y, detail: 0 }
  const pointer = { ...base, pointerId: 1, pointerType: 'mouse', isPrimary: true }
  const send = (event: Event) => EventTarget.prototype.dispatchEvent.call(target, event)
  const point = (type: string, more: PointerEventInit = {}) =>
    send(new PointerEvent(type, { ...pointer, ...more }))
  const mouse = (type: string, more: MouseEventInit = {}) => send(new MouseEvent(type, { ...base, ...more }))

  point('pointerover')
  point('pointerenter', { bubbles: false })
  mouse('mouseover')
  mouse('mouseenter', { bubbles: false })
  point('pointermove')
  mouse('mousemove')
  pressed()
  const down = point('pointerdown', { buttons: 1, pressure: 0.5 })
  // A page that takes the pointer for itself gets no mouse events for it, as from a real one.
  const mayFocus = !down || mouse('mousedown', { buttons: 1, detail: 1 })
  if (mayFocus) focusFrom(document, target)
  point('pointerup')
  if (down) mouse('mouseup', { detail: 1 })

  const link = linkElsewhere(target)
  if (link === undefined) {
    point('click', { detail: 1 })
    return undefined
  }
  // A gesture in the panel travels with the message that asks for the click, and lets the page open
  // the tab itself. Voice and keys are no gesture.
  const allowed = navigator.userActivation?.isActive === true
  const stop = new AbortController()
  // Last to hear it, so that a page which handles the link itself has done so.
  const keep = (event: Event) => {
    if (!event.defaultPrevented) keptBack = true
    event.preventDefault()
  }
  let keptBack = false
  if (!allowed) view?.addEventListener('click', keep, { signal: stop.signal })
  const followed = point('click', { detail: 1 })
  stop.abort()
  if (keptBack) return { opens: link.href }
  return followed ? {} : undefined
}

/** Clicks an element and watches, for a second at most, what comes of it. */
export async function click(document: Document, index: ElementIndex, element: Element): Promise<ClickResult> {
  const box = await visibleBox(document, element)
  const clip = intersect(box, createClipper(document).viewport) ?? box
  const { x, y, target } = pointIn(document, element, clip)
  return pressAndWatch(document, index, { element, target, x, y })
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
  return pressAndWatch(document, index, { element: actorOf(target), target, x, y })
}

/** What acts when this is clicked: the nearest control around it, or the element itself. */
export function actorOf(target: Element): Element {
  for (let at: Element | null = target; at !== null; at = paintedParent(at))
    if (matches(at, actors)) return at
  return target
}

const actors =
  'a[href], button, input, select, textarea, summary, label, audio, video, [role], [tabindex], [onclick]'

interface Press {
  /** Whose state is watched. */
  readonly element: Element
  readonly target: Element
  readonly x: number
  readonly y: number
}

function pressAndWatch(
  document: Document,
  index: ElementIndex,
  { element, target, x, y }: Press,
): Promise<ClickResult> | ClickResult {
  const effect = watchEffect(document, index, element)
  const elsewhere = press(document, target, x, y, effect.begin)
  if (elsewhere === undefined) return effect.seen()
  effect.stop()
  return { effect: 'navigation', ...elsewhere }
}
