/** Closes what lies over the page: by its own way out first, then by Escape, then by its close button. */
import { ClavierError } from '../errors.ts'
import { accessibleName } from './accessible-name.ts'
import { all, documentRoot, isConnected, matches } from './clobber-proof.ts'
import { isPainted } from './in-view.ts'
import { foldText } from './match-text.ts'
import { focusOf } from './moment.ts'
import { soon } from './moments.ts'

/** How long it may take to go, in milliseconds. */
const patience = 600

const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]'
/** What close buttons are called, folded, in the languages that pages are commonly in. */
const closing =
  /^(close|dismiss|cancel|no thanks|cerrar|cancelar|schliessen|abbrechen|fermer|annuler|chiudi|fechar|x)\b/

/** The dialog on top, or the popover. */
export function dialogOf(document: Document): Element | undefined {
  if (documentRoot(document) === null) return undefined
  const shown = [...all(document, dialogs)].slice(0, 1_000).filter(isPainted)
  const modal = shown.findLast(element => matches(element, 'dialog:modal, [aria-modal="true"]'))
  const popover = [...all(document, '[popover]:popover-open')].findLast(
    element => !element.localName.startsWith('clavier-'),
  )
  return modal ?? shown.at(-1) ?? popover
}

/** Resolves with its name; rejects with `no-dialog`, and with `dialog-stays`. */
export async function closeDialog(
  document: Document,
  press: (element: Element) => Promise<unknown>,
): Promise<{ readonly name: string }> {
  const dialog = dialogOf(document)
  if (dialog === undefined) throw new ClavierError('no-dialog')
  const name = accessibleName(dialog).slice(0, 120)
  const gone = async () => {
    const until = performance.now() + patience
    while (isConnected(dialog) && isPainted(dialog) && performance.now() < until) await soon(50)
    return !isConnected(dialog) || !isPainted(dialog)
  }
  if (dialog instanceof HTMLDialogElement) {
    const event = new Event('cancel', { cancelable: true })
    if (EventTarget.prototype.dispatchEvent.call(dialog, event))
      HTMLDialogElement.prototype.close.call(dialog)
    if (await gone()) return { name }
  }
  if (dialog instanceof HTMLElement && matches(dialog, ':popover-open'))
    HTMLElement.prototype.hidePopover.call(dialog)
  else escapeFrom(document, dialog)
  if (await gone()) return { name }
  const button = [...all(dialog, 'button, [role="button"], a[href]')]
    .slice(0, 500)
    .find(element => isPainted(element) && closing.test(foldText(accessibleName(element)) || signOf(element)))
  if (button !== undefined) await press(button)
  if (button === undefined || !(await gone())) throw new ClavierError('dialog-stays')
  return { name }
}

/** A cross is no letter. */
const signOf = (element: Element) => (/^[×✕✖✗x]$/i.test(accessibleName(element).trim()) ? 'x' : '')

function escapeFrom(document: Document, dialog: Element): void {
  const focus = focusOf(document)
  const target = focus !== null && Node.prototype.contains.call(dialog, focus) ? focus : dialog
  const init = { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, cancelable: true, composed: true }
  for (const type of ['keydown', 'keyup'])
    EventTarget.prototype.dispatchEvent.call(target, new KeyboardEvent(type, init))
}
