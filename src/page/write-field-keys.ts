/** What keys do by themselves in a field that takes text. */
import type { KeyPress } from '../ports/page-writing.ts'
import { tellChange } from './set-field.ts'
import type { KeyOutcome } from './write-answers.ts'
import { closedBy, isBlind, isMultiline, isNumber, type TextField } from './write-fields.ts'
import { entersForm, submitForm } from './write-submit.ts'
import { announce, edit, readText, replaceText, selectText } from './write-text.ts'

/** Lines that page up and page down move a caret by. */
const linesOfPage = 10

type Default = Promise<KeyOutcome> | KeyOutcome | undefined

/** Undefined for keys that do in a field what they do everywhere. */
export function fieldKeyDefault(field: TextField, press: KeyPress): Default {
  const { key, control, alt, meta } = press
  if (control || meta) {
    const order = ordered(field, press)
    if (order !== undefined) return order
  }
  if ([...key].length === 1) return control || alt || meta ? 'nothing' : write(field, key)
  switch (key) {
    case 'Enter':
      return enter(field, press)
    case 'Backspace':
      return erase(field, press, 'backward')
    case 'Delete':
      return erase(field, press, 'forward')
    case 'ArrowLeft':
      return move(press, 'left', control || alt ? 'word' : 'character')
    case 'ArrowRight':
      return move(press, 'right', control || alt ? 'word' : 'character')
    case 'ArrowUp':
    case 'ArrowDown':
      if (isNumber(field)) return stepNumber(field, key === 'ArrowUp' ? 1 : -1)
      return move(press, key === 'ArrowUp' ? 'backward' : 'forward', 'line')
    case 'Home':
      return move(press, 'backward', control ? 'documentboundary' : 'lineboundary')
    case 'End':
      return move(press, 'forward', control ? 'documentboundary' : 'lineboundary')
    case 'PageUp':
    case 'PageDown':
      if (!isMultiline(field.kind)) return undefined
      for (let line = 0; line < linesOfPage; line += 1)
        move(press, key === 'PageUp' ? 'backward' : 'forward', 'line')
      return 'caret'
    case 'Escape':
      return isSearch(field) && field.element.value !== '' ? clear(field) : undefined
    default:
      return undefined
  }
}

function ordered(field: TextField, { key, shift }: KeyPress): Default {
  switch (key.toLowerCase()) {
    case 'a':
      return selectText(field, 0, readText(field).text.length).then(() => 'caret')
    case 'c':
      return edit('copy') ? 'page' : 'nothing'
    case 'x':
      return edit('cut') ? 'text' : 'nothing'
    case 'v':
      return edit('paste') ? 'text' : 'nothing'
    case 'z':
      return retraceText(field, shift ? 'redo' : 'undo')
    case 'y':
      return retraceText(field, 'redo')
    case 'b':
      return style(field, 'formatBold', 'bold')
    case 'i':
      return style(field, 'formatItalic', 'italic')
    case 'u':
      return style(field, 'formatUnderline', 'underline')
    default:
      return undefined
  }
}

/** The browser's own undo of the field, unless the page has one. */
export function retraceText(field: TextField, way: 'undo' | 'redo'): KeyOutcome {
  if (announce(field.element, way === 'undo' ? 'historyUndo' : 'historyRedo', null)) edit(way)
  return 'text'
}

function style(field: TextField, inputType: string, command: string): Default {
  if (field.kind !== 'rich') return undefined
  if (announce(field.element, inputType, null)) edit(command)
  return 'text'
}

async function write(field: TextField, text: string): Promise<KeyOutcome> {
  if (closedBy(field) !== undefined) return 'nothing'
  const { from, to } = readText(field)
  await replaceText(field, { from, to, text }, { keys: false })
  return 'text'
}

function enter(field: TextField, { shift, control, alt, meta }: KeyPress): Default {
  if (field.kind === 'line') {
    if (!entersForm(field.element)) return 'nothing'
    submitForm(field.element)
    return 'submit'
  }
  if (control || alt || meta) return 'nothing'
  if (field.kind === 'lines') return write(field, '\n')
  const [inputType, command] = shift
    ? ['insertLineBreak', 'insertLineBreak']
    : ['insertParagraph', 'insertParagraph']
  if (announce(field.element, inputType, null)) edit(command)
  return 'text'
}

async function erase(
  field: TextField,
  { control, alt }: KeyPress,
  way: 'backward' | 'forward',
): Promise<KeyOutcome> {
  if (closedBy(field) !== undefined) return 'nothing'
  if (isBlind(field)) {
    edit(way === 'backward' ? 'delete' : 'forwardDelete')
    return 'text'
  }
  const { text, from, to } = readText(field)
  const end = control || alt ? 'word' : 'grapheme'
  const stretch =
    from !== to
      ? { from, to }
      : way === 'backward'
        ? { from: from - lengthOf(text.slice(0, from), end, 'last'), to: from }
        : { from, to: from + lengthOf(text.slice(from), end, 'first') }
  if (stretch.from === stretch.to) return 'nothing'
  await replaceText(field, { ...stretch, text: '' }, { keys: false })
  return 'text'
}

/** Length of the first or the last character that a reader sees, or of the word with the space beside it. */
export function lengthOf(text: string, granularity: 'word' | 'grapheme', which: 'first' | 'last'): number {
  const near = which === 'last' ? text.slice(-200) : text.slice(0, 200)
  if (granularity === 'word')
    return (which === 'last' ? /(?:\S+\s*|\s+)$/u : /^(?:\s*\S+|\s+)/u).exec(near)?.[0].length ?? 0
  const segments = [...new Intl.Segmenter(undefined, { granularity }).segment(near)]
  return (which === 'last' ? segments.at(-1) : segments[0])?.segment.length ?? 0
}

function move({ shift }: KeyPress, direction: string, granularity: string): KeyOutcome {
  getSelection()?.modify(shift ? 'extend' : 'move', direction, granularity)
  return 'caret'
}

function stepNumber({ element }: TextField, steps: 1 | -1): KeyOutcome {
  if (!(element instanceof HTMLInputElement) || element.readOnly || element.disabled) return 'nothing'
  return stepInput(element, steps)
}

/** One step of a number or a slider, told to the page as of a key. */
export function stepInput(element: HTMLInputElement, steps: number): KeyOutcome {
  const before = element.value
  if (steps > 0) element.stepUp(steps)
  else element.stepDown(-steps)
  if (element.value === before) return 'nothing'
  tellChange(element)
  return 'value'
}

function isSearch(field: TextField): field is TextField & { readonly element: HTMLInputElement } {
  return field.element instanceof HTMLInputElement && field.element.type === 'search'
}

async function clear(field: TextField): Promise<KeyOutcome> {
  await replaceText(field, { from: 0, to: readText(field).text.length, text: '' }, { keys: false })
  return 'text'
}
