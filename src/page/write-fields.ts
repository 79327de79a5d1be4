/** Which elements take text, and what is to be known of them before anything is written. */
import type { FieldKind } from '../ports/page-writing.ts'
import { attribute, bodyOfDocument, isContentEditable, parentElementOf } from './clobber-proof.ts'

export type TextField =
  | { readonly kind: 'line' | 'lines'; readonly element: HTMLInputElement | HTMLTextAreaElement }
  | { readonly kind: 'rich'; readonly element: HTMLElement }

/** Types of `input` that hold text; a type that no browser knows is `text`. */
const textTypes: ReadonlySet<string> = new Set([
  'text',
  'search',
  'email',
  'url',
  'tel',
  'password',
  'number',
])

/** The field that an element is, or is inside of; undefined where it takes no text. */
export function textFieldOf(element: Element): TextField | undefined {
  if (element instanceof HTMLInputElement)
    return textTypes.has(element.type) ? { kind: 'line', element } : undefined
  if (element instanceof HTMLTextAreaElement) return { kind: 'lines', element }
  const host = editingHost(element)
  return host === undefined ? undefined : { kind: 'rich', element: host }
}

/** The outermost element that is edited as one with this one. */
function editingHost(element: Element): HTMLElement | undefined {
  if (!(element instanceof HTMLElement)) return undefined
  const document = element.ownerDocument
  if (document.designMode === 'on') return bodyOfDocument(document) ?? undefined
  if (!isContentEditable(element)) return undefined
  let host = element
  for (let at = parentElementOf(host); at !== null && isContentEditable(at); at = parentElementOf(at))
    host = at
  return host
}

/** Why nothing can be written; undefined where something can. */
export function closedBy({ element }: TextField): 'read-only' | 'disabled' | undefined {
  if (Element.prototype.matches.call(element, ':disabled')) return 'disabled'
  if (attribute(element, 'aria-disabled') === 'true') return 'disabled'
  if ('readOnly' in element && element.readOnly === true) return 'read-only'
  return attribute(element, 'aria-readonly') === 'true' ? 'read-only' : undefined
}

/** The most UTF-16 units that the field takes; undefined where the page sets no bound. */
export function mostOf({ kind, element }: TextField): number | undefined {
  return kind !== 'rich' && element.maxLength >= 0 ? element.maxLength : undefined
}

/**
 * Editors that draw their own text take keys through a field that nobody sees, and empty it at once: what
 * was written there cannot be read back.
 */
export function isBlind({ kind, element }: TextField): boolean {
  if (kind !== 'lines') return false
  const { width, height } = Element.prototype.getBoundingClientRect.call(element)
  const { opacity, clipPath } = getComputedStyle(element)
  return width * height < 64 || Number(opacity) === 0 || clipPath.startsWith('rect(0')
}

/** Whether the page's own rule for the field, such as a pattern, holds. */
export function fits({ kind, element }: TextField): boolean {
  return kind === 'rich' || !element.willValidate || element.validity.valid
}

export const isMultiline = (kind: FieldKind) => kind !== 'line'

export function isNumber(field: TextField): field is TextField & { readonly element: HTMLInputElement } {
  return field.element instanceof HTMLInputElement && field.element.type === 'number'
}
