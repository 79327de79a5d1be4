/** Sends forms as the enter key or their own button does. */
import { ClavierError } from '../errors.ts'
import { accessibleName } from './accessible-name.ts'
import { all, closest, has, matches, treeRootOf } from './clobber-proof.ts'

const submitters =
  'button:not([type]), button[type="submit" i], input[type="submit" i], input[type="image" i]'
/** Kinds of `input` whose form sends itself only where it has no other of them, nor a button. */
const lone =
  'input:not([type]), input:is([type="text" i], [type="search" i], [type="url" i], [type="tel" i], [type="email" i], [type="password" i], [type="number" i], [type="date" i], [type="month" i], [type="week" i], [type="time" i], [type="datetime-local" i])'

export function formOf(element: Element): HTMLFormElement | undefined {
  // A field may be named "form"; the form of a field is not read from the form.
  const own = 'form' in element && element.form instanceof HTMLFormElement ? element.form : undefined
  const around = own ?? closest(element, 'form')
  return around instanceof HTMLFormElement ? around : undefined
}

/** What the form's enter key presses: its first button that sends. */
function buttonOf(form: HTMLFormElement): HTMLElement | undefined {
  return controls(form, submitters).find(control => control instanceof HTMLElement)
}

function controls(form: HTMLFormElement, selector: string): readonly HTMLElement[] {
  const root = treeRootOf(form)
  const within = root instanceof Document || root instanceof ShadowRoot ? root : form
  return [...all(within, selector)].filter(
    (control): control is HTMLElement => control instanceof HTMLElement && formOf(control) === form,
  )
}

/** Whether enter in that field sends its form, by the rule of HTML for forms without a button. */
export function entersForm(field: Element): boolean {
  const form = formOf(field)
  if (form === undefined) return false
  const button = buttonOf(form)
  return button === undefined ? controls(form, lone).length <= 1 : !matches(button, ':disabled')
}

/** Sends the form that the element is of. Throws `no-form` and `form-unfit`, and then nothing was sent. */
export function submitForm(element: Element): { readonly name: string } {
  const form = formOf(element)
  if (form === undefined) throw new ClavierError('no-form')
  const button = buttonOf(form)
  if (button !== undefined && matches(button, ':disabled'))
    throw new ClavierError('form-closed', { name: accessibleName(button) })
  // Browsers tell a field that it has changed before its form is sent.
  if (matches(element, 'input, textarea')) {
    EventTarget.prototype.dispatchEvent.call(element, new Event('change', { bubbles: true }))
  }
  refuseUnfit(form, button)
  if (button === undefined) HTMLFormElement.prototype.requestSubmit.call(form)
  else HTMLElement.prototype.click.call(button)
  return { name: button === undefined ? accessibleName(form) : accessibleName(button) || labelOf(button) }
}

/** The first field that the form's own rules refuse is named, and gets the focus. */
function refuseUnfit(form: HTMLFormElement, button: HTMLElement | undefined): void {
  if (has(form, 'novalidate') || (button !== undefined && has(button, 'formnovalidate'))) return
  const [unfit] = controls(form, 'input:invalid, textarea:invalid, select:invalid')
  if (unfit === undefined) return
  HTMLElement.prototype.focus.call(unfit)
  throw new ClavierError('form-unfit', { name: accessibleName(unfit) })
}

function labelOf(button: HTMLElement): string {
  return button instanceof HTMLInputElement ? button.value.slice(0, 120) : ''
}
