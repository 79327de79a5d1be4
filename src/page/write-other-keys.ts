/** What keys do by themselves outside text: the focus, buttons, choices, dialogs, scrolling. */
import type { KeyPress } from '../ports/page-writing.ts'
import { all, attribute, fullscreenOf, matches, windowOf } from './clobber-proof.ts'
import { tellChange } from './set-field.ts'
import type { KeyOutcome } from './write-answers.ts'
import { stepInput } from './write-field-keys.ts'
import { entersForm, submitForm } from './write-submit.ts'
import { nextStop, radioGroup, tabStops } from './write-tab-order.ts'
import { edit } from './write-text.ts'

const pressedByEnter =
  'a[href], area[href], button, summary, input:is([type="submit" i], [type="button" i], [type="reset" i], [type="image" i], [type="file" i], [type="color" i])'
const pressedBySpace =
  'button, summary, input:is([type="submit" i], [type="button" i], [type="reset" i], [type="image" i], [type="checkbox" i], [type="radio" i], [type="file" i], [type="color" i])'
const scrolling: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  ' ',
])

export function otherKeyDefault(document: Document, target: Element, press: KeyPress): KeyOutcome {
  const { key, control, shift, alt, meta } = press
  if (key === 'Tab' && !control && !alt && !meta) return moveFocus(document, target, shift ? -1 : 1)
  if (control || meta) return ordered(key)
  if (alt) return 'nothing'
  if (key === 'Escape') return close(document)
  if (key === 'Enter' && matches(target, pressedByEnter)) return click(target)
  if (key === ' ' && matches(target, pressedBySpace)) return click(target)
  if (key === 'Enter' && target instanceof HTMLInputElement && entersForm(target)) {
    submitForm(target)
    return 'submit'
  }
  const way = wayOf(key)
  if (target instanceof HTMLInputElement && way !== undefined) {
    if (target.type === 'radio') return chooseRadio(target, way)
    // Down is less on a slider, and the next choice everywhere else.
    if (target.type === 'range') return stepInput(target, key === 'ArrowDown' || key === 'ArrowLeft' ? -1 : 1)
  }
  if (target instanceof HTMLSelectElement) return chooseOption(target, key, way)
  return scrolling.has(key) ? 'scroll' : 'nothing'
}

function wayOf(key: string): 1 | -1 | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1
  return key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : undefined
}

function ordered(key: string): KeyOutcome {
  if (key.toLowerCase() === 'a' && edit('selectAll')) return 'caret'
  return key.toLowerCase() === 'c' && edit('copy') ? 'page' : 'nothing'
}

function click(target: Element): KeyOutcome {
  if (target instanceof HTMLElement) HTMLElement.prototype.click.call(target)
  else
    EventTarget.prototype.dispatchEvent.call(
      target,
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
    )
  return 'click'
}

function moveFocus(document: Document, from: Element, way: 1 | -1): KeyOutcome {
  const stops = tabStops(document)
  // Past the end of the page itself the browser would go on to its own bars; the page begins again.
  const round = way > 0 ? stops[0] : stops.at(-1)
  const next = nextStop(stops, from, way) ?? (isFramed(document) ? undefined : round)
  if (next === undefined) return 'edge'
  HTMLElement.prototype.focus.call(next)
  if (next instanceof HTMLInputElement && next.selectionStart !== null) next.select()
  return 'focus'
}

function isFramed(document: Document): boolean {
  const view = windowOf(document)
  return view !== null && view.parent !== view
}

function chooseRadio(input: HTMLInputElement, way: 1 | -1): KeyOutcome {
  const group = radioGroup(input)
  const next = group.at((group.indexOf(input) + way) % group.length)
  if (next === undefined || next === input) return 'nothing'
  HTMLElement.prototype.focus.call(next)
  HTMLElement.prototype.click.call(next)
  return 'value'
}

function chooseOption(select: HTMLSelectElement, key: string, way: 1 | -1 | undefined): KeyOutcome {
  const open = [...select.options].slice(0, 30_000)
  const free = open.map((option, index) => ({ option, index })).filter(({ option }) => !option.disabled)
  const now = select.selectedIndex
  const next =
    way !== undefined
      ? way > 0
        ? free.find(({ index }) => index > now)
        : free.findLast(({ index }) => index < now)
      : key === 'Home'
        ? free[0]
        : key === 'End'
          ? free.at(-1)
          : [...key].length === 1 && key !== ' '
            ? free.find(({ option }) => option.label.trim().toLowerCase().startsWith(key.toLowerCase()))
            : undefined
  if (next === undefined || next.index === now) return 'nothing'
  select.selectedIndex = next.index
  tellChange(select)
  return 'value'
}

/** Escape: what is open on top of the page closes. */
function close(document: Document): KeyOutcome {
  const popover = [...all(document, '[popover]:popover-open')]
    .filter(element => attribute(element, 'popover')?.toLowerCase() !== 'manual')
    .at(-1)
  if (popover instanceof HTMLElement) {
    HTMLElement.prototype.hidePopover.call(popover)
    return 'closed'
  }
  const dialog = [...all(document, 'dialog:modal')].at(-1)
  if (dialog instanceof HTMLDialogElement) {
    const event = new Event('cancel', { cancelable: true })
    const stays = !EventTarget.prototype.dispatchEvent.call(dialog, event)
    if (!stays) HTMLDialogElement.prototype.close.call(dialog)
    return stays ? 'page' : 'closed'
  }
  if (fullscreenOf(document) !== null) {
    // Refused where the page has left it meanwhile.
    Document.prototype.exitFullscreen.call(document).catch(() => undefined)
    return 'closed'
  }
  return 'nothing'
}
