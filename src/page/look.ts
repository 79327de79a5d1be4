/** What an element is, told without touching it. */
import type { Looked } from '../ports/page-acting.ts'
import { accessibleName } from './accessible-name.ts'
import { matches, squeeze, tagOf, textOf } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { fieldKindOf, fieldOf, heldBy, isSecretField, isSwitchedOff } from './field-kind.ts'
import { roleOf } from './kinds.ts'
import { linkAround } from './press.ts'

/** Its accessible name, or its text where it has none. */
export const nameOf = (element: Element) =>
  accessibleName(element) || squeeze((textOf(element) ?? '').slice(0, 2_000), 120)

export function linkOf(element: Element): string {
  const href = linkAround(element)?.href ?? ''
  return /^https?:/i.test(href) && href.length <= 16_384 ? href : ''
}

export function look(index: ElementIndex, element: Element): Looked {
  const field = fieldOf(element)
  const kind = fieldKindOf(field)
  return {
    name: nameOf(element),
    role: (roleOf(element) || tagOf(element)).slice(0, 120),
    field: kind,
    link: linkOf(element),
    operable:
      index.sort(element)?.clickable === true ||
      matches(element, 'a, button, summary, label, [onclick]') ||
      getComputedStyle(element).cursor === 'pointer',
    disabled: isSwitchedOff(field),
    secret: isSecretField(field),
    value: kind === '' ? '' : heldBy(field),
  }
}
