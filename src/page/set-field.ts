/** Sets fields that are no text as a user would: by their own setter, with the events that pages wait for. */
import { ClavierError } from '../errors.ts'
import type { FieldState } from '../ports/page-acting.ts'
import { attribute } from './clobber-proof.ts'
import { fieldKindOf, heldBy, isOn, isSwitchedOff } from './field-kind.ts'
import { frameEnd } from './moments.ts'
import { giveFocus } from './press.ts'

/** The most steps at once, and the most keys that an ARIA slider is moved by. */
const mostSteps = 1_000

type Setter = (value: string) => void

/** The DOM's own setter: frameworks put one of theirs on the element, in the page's world. */
function setterOf(element: Element): Setter | undefined {
  for (const prototype of [HTMLInputElement.prototype, HTMLTextAreaElement.prototype]) {
    const set = Object.getOwnPropertyDescriptor(prototype, 'value')?.set
    if (Object.prototype.isPrototypeOf.call(prototype, element) && set !== undefined)
      return value => Reflect.apply(set, element, [value])
  }
  return undefined
}

/** Tells the page that the user has changed a field. */
export function tellChange(element: Element): void {
  const send = (event: Event) => EventTarget.prototype.dispatchEvent.call(element, event)
  send(new Event('input', { bubbles: true, composed: true }))
  send(new Event('change', { bubbles: true }))
}

const isNumber = (text: string) => text !== '' && Number.isFinite(Number(text))

/** True where what it holds is what it was given; numbers may be written otherwise. */
const same = (held: string, given: string) =>
  held === given || (isNumber(held) && isNumber(given) && Number(held) === Number(given))

const refused = (element: Element) => new ClavierError('value-refused', { value: heldBy(element) })

function isLocked(element: Element): boolean {
  const fixed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  return isSwitchedOff(element) || (fixed && element.readOnly && fieldKindOf(element) !== 'check')
}

/** Rejects with `value-refused` where it does not take the value, and then it holds what it held. */
export async function setValue(
  document: Document,
  element: Element,
  value: string,
  click: (element: Element) => Promise<unknown>,
): Promise<void> {
  if (isLocked(element)) throw refused(element)
  const kind = fieldKindOf(element)
  if (kind === 'check') {
    if (isOn(element) !== (value === 'on')) await click(element)
    if (isOn(element) !== (value === 'on')) throw refused(element)
    return
  }
  const set = setterOf(element)
  if (set === undefined || !(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
    if (kind !== 'range' && kind !== 'number') throw refused(element)
    return walkTo(document, element, value)
  }
  const before = element.value
  giveFocus(element)
  set(value)
  const bounded = element.validity.rangeUnderflow || element.validity.rangeOverflow
  if ((kind !== 'range' && !same(element.value, value)) || bounded) {
    set(before)
    throw refused(element)
  }
  tellChange(element)
  await frameEnd(document)
  // A framework may have put its own value back.
  if (kind !== 'range' && !same(element.value, value)) throw refused(element)
}

/** So many steps up, or down below 0. Rejects with `value-refused` where nothing moves. */
export async function stepValue(document: Document, element: Element, steps: number): Promise<void> {
  if (isLocked(element)) throw refused(element)
  const count = Math.min(mostSteps, Math.abs(steps))
  const before = heldBy(element)
  if (element instanceof HTMLSelectElement) {
    let at = element.selectedIndex
    for (let left = count; left > 0; ) {
      at += Math.sign(steps)
      const option = element.options[at]
      if (option === undefined) break
      if (option.disabled) continue
      element.selectedIndex = at
      left -= 1
    }
    tellChange(element)
  } else if (element instanceof HTMLInputElement) {
    giveFocus(element)
    try {
      if (attribute(element, 'step') === 'any') throw new DOMException('any step', 'InvalidStateError')
      if (steps > 0) HTMLInputElement.prototype.stepUp.call(element, count)
      else HTMLInputElement.prototype.stepDown.call(element, count)
    } catch {
      // Without steps of its own one is a unit; what has no number at all says so.
      if (!isNumber(element.value || '0') || !['range', 'number'].includes(fieldKindOf(element)))
        throw refused(element)
      setterOf(element)?.(String(Number(element.value || '0') + steps))
    }
    if (heldBy(element) !== before) tellChange(element)
  } else {
    await pressArrows(document, element, steps)
  }
  await frameEnd(document)
  if (heldBy(element) === before) throw refused(element)
}

/** A slider made of other elements listens to arrows, as its role demands (WAI-ARIA, slider pattern). */
async function pressArrows(document: Document, element: Element, steps: number): Promise<void> {
  giveFocus(element)
  const [key, keyCode] = steps > 0 ? ['ArrowUp', 38] : ['ArrowDown', 40]
  const init: KeyboardEventInit & { keyCode: number | string } = {
    key: String(key),
    code: String(key),
    keyCode: Number(keyCode),
    bubbles: true,
    cancelable: true,
    composed: true,
  }
  for (let pressed = 0; pressed < Math.min(mostSteps, Math.abs(steps)); pressed += 1) {
    for (const type of ['keydown', 'keyup'])
      EventTarget.prototype.dispatchEvent.call(element, new KeyboardEvent(type, init))
    if (pressed % 20 === 19) await frameEnd(document)
  }
}

const nowOf = (element: Element) => Number(attribute(element, 'aria-valuenow') ?? Number.NaN)

async function walkTo(document: Document, element: Element, value: string): Promise<void> {
  const wanted = Number(value)
  const start = nowOf(element)
  if (!Number.isFinite(wanted) || !Number.isFinite(start)) throw refused(element)
  for (let tries = 0; tries < 200 && nowOf(element) !== wanted; tries += 1) {
    const before = nowOf(element)
    await pressArrows(document, element, Math.sign(wanted - before))
    await frameEnd(document)
    const now = nowOf(element)
    // It moves no further, or it would step over.
    if (now === before || Math.sign(wanted - now) !== Math.sign(wanted - before)) break
  }
  if (nowOf(element) === start && start !== wanted) throw refused(element)
}

/** Puts a field back as it was. */
export async function restoreValue(
  document: Document,
  element: Element,
  was: FieldState,
  click: (element: Element) => Promise<unknown>,
): Promise<void> {
  if (!(element instanceof HTMLSelectElement)) return setValue(document, element, was.value, click)
  const chosen = new Set(was.chosen)
  for (const [place, option] of [...element.options].entries()) option.selected = chosen.has(place)
  tellChange(element)
}
