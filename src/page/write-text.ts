/** Reads, selects and replaces text in a field as the user's own keys would, and reads back what came of it. */
import { ClavierError } from '../errors.ts'
import { type Edit, type FieldText, longestFieldText } from '../ports/page-writing.ts'
import { beginsNumber } from './begins-number.ts'
import { focused, isWithin } from './clobber-proof.ts'
import { withoutBreaks } from './line-breaks.ts'
import { frame, soon } from './moments.ts'
import { isBlind, isNumber, mostOf, type TextField } from './write-fields.ts'
import { type RichText, richTextOf } from './write-rich-text.ts'

/** How often a field is looked at again until it holds what was written, once a frame. */
const looks = 12

export interface ReadText extends FieldText {
  readonly whole: boolean
}

/** The text as it stands, bare: of a secret field, too. */
export function readText(field: TextField): ReadText {
  if (field.kind !== 'rich') return plainText(field.element)
  const rich = richTextOf(field.element)
  const range = selectedRange(field.element)
  if (range === undefined)
    return { text: rich.text, whole: rich.whole, from: rich.text.length, to: rich.text.length }
  const from = rich.offsetOf({ node: range.startContainer, offset: range.startOffset })
  const to = range.collapsed ? from : rich.offsetOf({ node: range.endContainer, offset: range.endOffset })
  return { text: rich.text, whole: rich.whole, from: Math.min(from, to), to: Math.max(from, to) }
}

function plainText(element: HTMLInputElement | HTMLTextAreaElement): ReadText {
  const { value: text, selectionStart, selectionEnd } = element
  // Numbers and addresses of mail tell no caret: it counts as being at the end.
  return {
    text,
    from: selectionStart ?? text.length,
    to: selectionEnd ?? text.length,
    whole: text.length <= longestFieldText,
  }
}

function selectionIn(element: HTMLElement): Selection | null {
  const root = Node.prototype.getRootNode.call(element)
  // Chrome alone tells of a selection inside a shadow root, by a function of the root.
  if (root instanceof ShadowRoot && 'getSelection' in root && typeof root.getSelection === 'function')
    return root.getSelection()
  return getSelection()
}

function selectedRange(element: HTMLElement): Range | undefined {
  const selection = selectionIn(element)
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
  return range !== undefined && Node.prototype.contains.call(element, range.commonAncestorContainer)
    ? range
    : undefined
}

/** Gives the field the focus without moving the page; false where the page takes it away again. */
export function focusField(field: TextField): boolean {
  const has = () => {
    const now = focused(document)
    return now !== null && isWithin(now, field.element)
  }
  if (!has()) HTMLElement.prototype.focus.call(field.element, { preventScroll: true })
  return has()
}

/** Selects a stretch; resolves when the page's editor has seen it. */
export async function selectText(field: TextField, from: number, to: number): Promise<void> {
  focusField(field)
  if (field.kind !== 'rich') {
    if (field.element.selectionStart !== null) field.element.setSelectionRange(from, to)
    else if (from === 0 && to >= field.element.value.length) field.element.select()
    else if (from !== to) throw new ClavierError('field-selects-not')
    return
  }
  const now = readText(field)
  if (now.from === from && now.to === to && selectedRange(field.element) !== undefined) return
  const rich = richTextOf(field.element)
  choose(field.element, rich, from, to)
  // Told by an event of its own, after this task; editors then take a frame to follow.
  await frame(document)
  await soon(0)
}

function choose(element: HTMLElement, rich: RichText, from: number, to: number): void {
  const start = rich.placeOf(from, from === to ? 'after' : 'before')
  const end = rich.placeOf(to)
  selectionIn(element)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
}

/** What a field held, holds, and whether that is what was meant. All of it bare. */
export interface Replaced {
  readonly before: ReadText
  readonly after: ReadText
  readonly asMeant: boolean
}

/**
 * Puts text in the place of a stretch. Where the field does not take it whole, it is put back as it was and
 * `field-full` or `field-refuses` is thrown.
 */
export async function replaceText(
  field: TextField,
  { from, to, text: given }: Edit,
  { keys = true }: { readonly keys?: boolean } = {},
): Promise<Replaced> {
  const text = field.kind === 'line' ? withoutBreaks(given) : given
  const before = readText(field)
  const meant = before.text.slice(0, from) + text + before.text.slice(to)
  refuseTooLong(field, before.text, meant)
  if (isNumber(field) && !beginsNumber(meant)) throw new ClavierError('field-refuses')
  if (from === to && text === '') return { before, after: before, asMeant: true }
  if (!focusField(field)) throw new ClavierError('field-refuses')
  await enter(field, { from, to, text }, meant, keys)
  const after = await settled(field, before, meant)
  if (after.text === meant) return { before, after, asMeant: true }
  // What only begins a number is shown, and no value yet.
  if (isBlind(field) || (isNumber(field) && !field.element.validity.valid))
    return { before, after, asMeant: true }
  if (after.text === before.text) throw new ClavierError('field-refuses')
  return { before, after, asMeant: false }
}

function refuseTooLong(field: TextField, before: string, meant: string): void {
  const most = mostOf(field)
  if (most === undefined || meant.length <= most || meant.length <= before.length) return
  throw new ClavierError('field-full', { most, left: Math.max(0, most - before.length) })
}

/** Puts the whole text of a field back as it was, and the selection. */
export async function putBack(field: TextField, was: FieldText): Promise<void> {
  const { text } = readText(field)
  if (text !== was.text) await enter(field, { from: 0, to: text.length, text: was.text }, was.text, true)
  await settled(field, { ...was, text }, was.text)
  if (field.kind === 'rich' || field.element.selectionStart !== null)
    await selectText(field, was.from, was.to)
}

async function enter(field: TextField, edit: Edit, meant: string, keys: boolean): Promise<void> {
  if (keys) key(field.element, 'keydown')
  if (field.kind === 'rich') await enterRich(field.element, field, edit)
  else enterPlain(field.element, edit, meant)
  if (keys) key(field.element, 'keyup')
}

/** Keyboards on glass tell pages of no key either when they write whole words; pages that wait for one get it. */
function key(element: HTMLElement, type: 'keydown' | 'keyup'): void {
  const event = new KeyboardEvent(type, {
    key: 'Unidentified',
    keyCode: 229,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  EventTarget.prototype.dispatchEvent.call(element, event)
}

/** Tells the page what is about to be written. False where it has taken that upon itself. */
export function announce(
  element: HTMLElement,
  inputType: string,
  data: string | null,
  ranges: StaticRange[] = [],
): boolean {
  const event = new InputEvent('beforeinput', {
    inputType,
    data,
    targetRanges: ranges,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  return EventTarget.prototype.dispatchEvent.call(element, event)
}

/** The browser's own editing: it keeps the field's undo, and tells the page as of the user's keys. */
export function edit(command: string, text?: string): boolean {
  return Document.prototype.execCommand.call(document, command, false, text)
}

function enterPlain(
  element: HTMLInputElement | HTMLTextAreaElement,
  { from, to, text }: Edit,
  meant: string,
): void {
  const ranged = element.selectionStart !== null
  if (ranged) element.setSelectionRange(from, to)
  // Without a caret the whole is written anew, unless it is written on.
  else if (from < element.value.length || to < element.value.length) element.select()
  const data = ranged || from === to ? text : meant
  if (!announce(element, data === '' ? 'deleteContentBackward' : 'insertText', data === '' ? null : data))
    return
  const done = data === '' ? edit('delete') : edit('insertText', data)
  if (done) return
  const prototype =
    element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
  // The prototype's own setter: frameworks put another in front of it, to miss what scripts set.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, meant)
  if (ranged) element.setSelectionRange(from + text.length, from + text.length)
  const input = new InputEvent('input', { inputType: 'insertText', data, bubbles: true, composed: true })
  EventTarget.prototype.dispatchEvent.call(element, input)
}

async function enterRich(element: HTMLElement, field: TextField, { from, to, text }: Edit): Promise<void> {
  await selectText(field, from, to)
  if (text === '') return step(element, 'deleteContentBackward', null, 'delete')
  for (const [place, line] of text.split('\n').entries()) {
    if (place > 0) await step(element, 'insertParagraph', null, 'insertParagraph')
    if (line !== '') await step(element, 'insertText', line, 'insertText')
  }
}

async function step(
  element: HTMLElement,
  inputType: string,
  data: string | null,
  command: string,
): Promise<void> {
  const range = selectedRange(element)
  const ranges = range === undefined ? [] : [new StaticRange(range)]
  if (announce(element, inputType, data, ranges)) edit(command, data ?? undefined)
  // An editor that draws by itself has drawn by then, and stands ready for more.
  else await frame(document)
}

/** The text once the page has had its say: it may put back or change what was written. */
async function settled(field: TextField, before: FieldText, meant: string): Promise<ReadText> {
  await soon(0)
  let now = readText(field)
  for (let look = 0; look < looks && now.text === before.text && now.text !== meant; look += 1) {
    await frame(document)
    now = readText(field)
  }
  return now
}
