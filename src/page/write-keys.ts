/** Keys as a keyboard would press them: their events, and what the browser does of itself where the page lets it. */
import type { KeyPress } from '../ports/page-writing.ts'
import { documentRoot, focused, isWithin } from './clobber-proof.ts'
import type { KeyOutcome } from './write-answers.ts'
import { fieldKeyDefault } from './write-field-keys.ts'
import { textFieldOf } from './write-fields.ts'
import { otherKeyDefault } from './write-other-keys.ts'

/** Presses a key where the focus of this document is. */
export async function pressKey(document: Document, key: KeyPress): Promise<KeyOutcome> {
  const target = focused(document) ?? documentRoot(document)
  if (target === null) return 'nothing'
  const down = send(target, 'keydown', key)
  const typed = down && writes(key) ? send(target, 'keypress', key) : down
  const effect = typed ? await defaultOf(document, target, key) : 'page'
  // A key that has moved the focus is released there.
  const now = focused(document)
  send(now !== null && !isWithin(now, target) ? now : target, 'keyup', key)
  return effect
}

function defaultOf(document: Document, target: Element, key: KeyPress): Promise<KeyOutcome> | KeyOutcome {
  const field = textFieldOf(target)
  const own = field === undefined ? undefined : fieldKeyDefault(field, key)
  return own ?? otherKeyDefault(document, target, key)
}

/** Keys that write something; held with others they are orders to the browser. */
export function writes({ key, control, alt, meta }: KeyPress): boolean {
  return ([...key].length === 1 || key === 'Enter') && !control && !meta && !alt
}

function send(target: Element, type: 'keydown' | 'keypress' | 'keyup', press: KeyPress): boolean {
  const { key, code, keyCode, control, shift, alt, meta } = press
  // Of a character that was written the code is its own, of a key that of the key.
  const number = type === 'keypress' ? (key === 'Enter' ? 13 : (key.codePointAt(0) ?? 0)) : keyCode
  const event = new KeyboardEvent(type, {
    key,
    code,
    keyCode: number,
    charCode: type === 'keypress' ? number : 0,
    ctrlKey: control,
    shiftKey: shift,
    altKey: alt,
    metaKey: meta,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  return EventTarget.prototype.dispatchEvent.call(target, event)
}
