import type { FieldKind, FieldState } from '../ports/page-acting.ts'
import { all, attribute, closest, matches, squeeze, treeRootOf } from './clobber-proof.ts'
import type { ElementHandles } from './element-handles.ts'
import { isEditable, roleOf } from './kinds.ts'
import { isSecret } from './secret-field.ts'

/** The most options that a value remembers as chosen. */
const mostChosen = 1_000

const byType: Readonly<Record<string, FieldKind>> = {
  checkbox: 'check',
  radio: 'check',
  date: 'date',
  time: 'time',
  month: 'month',
  week: 'week',
  'datetime-local': 'datetime-local',
  color: 'color',
  range: 'range',
  number: 'number',
  file: 'file',
}
const byRole: Readonly<Record<string, FieldKind>> = {
  checkbox: 'check',
  radio: 'check',
  switch: 'check',
  menuitemcheckbox: 'check',
  menuitemradio: 'check',
  listbox: 'list',
  combobox: 'list',
  slider: 'range',
  spinbutton: 'number',
}

const typeOf = (element: Element) => (attribute(element, 'type') ?? 'text').toLowerCase()

/** The field that an element is, or a label stands for. */
export function fieldOf(element: Element): Element {
  const label = closest(element, 'label')
  if (!(label instanceof HTMLLabelElement)) return element
  const { control } = label
  return control !== null && !matches(element, 'a[href], button, input, select, textarea') ? control : element
}

export function fieldKindOf(element: Element): FieldKind {
  if (element instanceof HTMLSelectElement) return 'select'
  if (element instanceof HTMLTextAreaElement) return 'text'
  if (element instanceof HTMLInputElement) {
    const type = typeOf(element)
    if (['button', 'submit', 'reset', 'image', 'hidden'].includes(type)) return ''
    if (type === 'text' && attribute(element, 'role') === 'combobox') return 'list'
    return Object.hasOwn(byType, type) ? (byType[type] ?? 'text') : 'text'
  }
  const role = roleOf(element)
  if (Object.hasOwn(byRole, role)) return byRole[role] ?? ''
  if (attribute(element, 'aria-haspopup') === 'listbox') return 'list'
  return isEditable(element) || role === 'textbox' || role === 'searchbox' ? 'text' : ''
}

/** Whether something that is ticked or switched is on. */
export function isOn(element: Element): boolean {
  return element instanceof HTMLInputElement ? element.checked : attribute(element, 'aria-checked') === 'true'
}

/** Whether a field holds words that are nobody else's business. */
export const isSecretField = (element: Element) => fieldKindOf(element) === 'text' && isSecret(element)

/** What a field holds, as it is told; nothing of a secret one. */
export function heldBy(element: Element): string {
  if (isSecretField(element)) return ''
  const kind = fieldKindOf(element)
  if (kind === 'check') return isOn(element) ? 'on' : 'off'
  if (element instanceof HTMLSelectElement)
    return squeeze(
      [...element.selectedOptions]
        .slice(0, 20)
        .map(option => option.label)
        .join(', '),
      120,
    )
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return squeeze(element.value, 120)
  return squeeze(attribute(element, 'aria-valuetext') ?? attribute(element, 'aria-valuenow') ?? '', 120)
}

/** What it takes to put a field back. */
export function stateOfField(element: Element, handles: ElementHandles): FieldState {
  const state = { handle: handles.handleOf(element), value: '', chosen: [] }
  if (element instanceof HTMLSelectElement) {
    const chosen = [...element.selectedOptions].slice(0, mostChosen).map(({ index }) => index)
    return { ...state, chosen }
  }
  if (fieldKindOf(element) === 'check') {
    const chosen = chosenRadio(element)
    if (chosen === undefined) return { ...state, value: isOn(element) ? 'on' : 'off' }
    return { ...state, handle: handles.handleOf(chosen), value: 'on' }
  }
  const plain = !isSecretField(element) && fieldKindOf(element) !== 'file'
  if (plain && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
    return { ...state, value: element.value.slice(0, 10_000) }
  return { ...state, value: heldBy(element) }
}

/** Of a group of radio buttons the one that is chosen: putting it back means to choose it again. */
function chosenRadio(element: Element): Element | undefined {
  if (!(element instanceof HTMLInputElement) || typeOf(element) !== 'radio') return undefined
  const name = attribute(element, 'name')
  const root = treeRootOf(element)
  if (!name || !(root instanceof Document || root instanceof ShadowRoot)) return undefined
  const group = all(root, `input[type="radio" i][name="${CSS.escape(name)}"]:checked`)
  return [...group].find(other => other instanceof HTMLInputElement && other.form === element.form)
}

export const isSwitchedOff = (element: Element) =>
  matches(element, ':disabled') || attribute(element, 'aria-disabled') === 'true'
