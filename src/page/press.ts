/** The events of a mouse in the order in which a browser sends them, and the focus as a mouse gives it. */
import {
  all,
  attribute,
  focused,
  isConnected,
  isWithin,
  paintedParent,
  tagOf,
  windowOf,
} from './clobber-proof.ts'
import { soon } from './moments.ts'

/** A press that lasts: longer than pages commonly wait for, in milliseconds. */
const longPress = 800

export type PressKind = 'click' | 'double' | 'right' | 'hold'

/** Where a press goes: the topmost element at a point of the viewport, in CSS pixels. */
export interface PressPoint {
  readonly target: Element
  readonly x: number
  readonly y: number
}

/** What pressing a link did that nothing in this page shows. */
export type Elsewhere = { readonly opens?: string } | undefined

/** What the pointer is over, by the document: it stays there until the next act. */
const hovered = new WeakMap<Document, Element>()

function chainOf(element: Element): Element[] {
  const chain: Element[] = []
  for (let at: Element | null = element; at !== null; at = paintedParent(at)) chain.push(at)
  return chain
}

function senderOf(document: Document, { x, y }: { readonly x: number; readonly y: number }) {
  const view = windowOf(document)
  const base = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    clientX: x,
    clientY: y,
    screenX: x + (view?.screenX ?? 0),
    screenY: y + (view?.screenY ?? 0),
    detail: 0,
  }
  const pointer = { ...base, pointerId: 1, pointerType: 'mouse', isPrimary: true, width: 1, height: 1 }
  const send = (to: Element, event: Event) => EventTarget.prototype.dispatchEvent.call(to, event)
  return {
    point: (to: Element, type: string, more: PointerEventInit = {}) =>
      send(to, new PointerEvent(type, { ...pointer, ...more })),
    mouse: (to: Element, type: string, more: MouseEventInit = {}) =>
      send(to, new MouseEvent(type, { ...base, ...more })),
  }
}

/** Moves the pointer there: leaves what it was over, and enters everything around the new place. */
export function hoverAt(document: Document, { target, x, y }: PressPoint): void {
  const { point, mouse } = senderOf(document, { x, y })
  const last = hovered.get(document)
  const before = last !== undefined && isConnected(last) ? last : undefined
  hovered.set(document, target)
  const inside = chainOf(target)
  const still = { bubbles: false, cancelable: false }
  if (before !== undefined && before !== target) {
    const left = chainOf(before).filter(element => !inside.includes(element))
    const to = { relatedTarget: target }
    point(before, 'pointerout', to)
    for (const element of left) point(element, 'pointerleave', { ...to, ...still })
    mouse(before, 'mouseout', to)
    for (const element of left) mouse(element, 'mouseleave', { ...to, ...still })
  }
  if (before !== target) {
    const from = { relatedTarget: before ?? null }
    const known = before === undefined ? [] : chainOf(before)
    const entered = inside.filter(element => !known.includes(element)).reverse()
    point(target, 'pointerover', from)
    for (const element of entered) point(element, 'pointerenter', { ...from, ...still })
    mouse(target, 'mouseover', from)
    for (const element of entered) mouse(element, 'mouseenter', { ...from, ...still })
  }
  point(target, 'pointermove')
  mouse(target, 'mousemove')
}

export function giveFocus(element: Element): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return
  const { focus } = element instanceof HTMLElement ? HTMLElement.prototype : SVGElement.prototype
  focus.call(element, { preventScroll: true })
}

/** Gives the focus to the nearest focusable element, as pressing a mouse button does. */
export function focusFrom(document: Document, target: Element): void {
  for (const at of chainOf(target)) {
    giveFocus(at)
    const now = focused(document)
    if (now !== null && isWithin(now, at) && tagOf(now) !== 'body') return
  }
  const now = focused(document)
  if (now instanceof HTMLElement) HTMLElement.prototype.blur.call(now)
}

/** The link around something, or undefined. */
export function linkAround(target: Element): HTMLAnchorElement | HTMLAreaElement | undefined {
  for (const at of chainOf(target)) {
    if ((at instanceof HTMLAnchorElement || at instanceof HTMLAreaElement) && at.hasAttribute('href'))
      return at
  }
  return undefined
}

/** The link that the click follows into a tab of its own, or undefined. */
function linkElsewhere(target: Element): HTMLAnchorElement | HTMLAreaElement | undefined {
  const at = linkAround(target)
  if (at === undefined) return undefined
  const [base] = all(at.ownerDocument, 'base[target]')
  const name = (attribute(at, 'target') ?? (base && attribute(base, 'target')) ?? '').toLowerCase()
  const here = ['', '_self', '_top', '_parent'].includes(name)
  const framed = !here && all(at.ownerDocument, `iframe[name="${CSS.escape(name)}" i]`).length > 0
  return here || framed || !/^https?:/i.test(at.href) || at.hasAttribute('download') ? undefined : at
}

/**
 * Presses, holds and releases at a point. `pressed` is called after the pointer has arrived there, before
 * any button goes down.
 */
export async function press(
  document: Document,
  kind: PressKind,
  place: PressPoint,
  pressed: () => void,
): Promise<Elsewhere> {
  const { target } = place
  const { point, mouse } = senderOf(document, place)
  hoverAt(document, place)
  pressed()
  const right = kind === 'right'
  const button = right ? 2 : 0
  const buttons = right ? 2 : 1
  const down = (detail: number) => {
    const free = point(target, 'pointerdown', { button, buttons, pressure: 0.5 })
    // A page that takes the pointer for itself gets no mouse events for it, as from a real one.
    if (!free || mouse(target, 'mousedown', { button, buttons, detail })) focusFrom(document, target)
    return free
  }
  const up = (detail: number, free: boolean) => {
    point(target, 'pointerup', { button })
    if (free) mouse(target, 'mouseup', { button, detail })
  }

  const free = down(1)
  if (right) {
    point(target, 'contextmenu', { button, buttons })
    up(1, free)
    point(target, 'auxclick', { button, detail: 1 })
    return undefined
  }
  if (kind === 'hold') await soon(longPress)
  up(1, free)
  const elsewhere = clickOn(document, target, event => point(target, event, { detail: 1 }))
  if (kind !== 'double' || !isConnected(target)) return elsewhere
  up(2, down(2))
  point(target, 'click', { detail: 2 })
  mouse(target, 'dblclick', { detail: 2 })
  return elsewhere
}

function clickOn(document: Document, target: Element, send: (type: string) => boolean): Elsewhere {
  const link = linkElsewhere(target)
  if (link === undefined) {
    send('click')
    return undefined
  }
  // A gesture in the panel travels with the message that asks for the click, and lets the page open
  // the tab itself. Voice and keys are no gesture.
  const allowed = navigator.userActivation?.isActive === true
  const stop = new AbortController()
  let keptBack = false
  // Last to hear it, so that a page which handles the link itself has done so.
  const keep = (event: Event) => {
    if (!event.defaultPrevented) keptBack = true
    event.preventDefault()
  }
  if (!allowed) windowOf(document)?.addEventListener('click', keep, { signal: stop.signal })
  const followed = send('click')
  stop.abort()
  if (keptBack) return { opens: link.href }
  return followed ? {} : undefined
}
