import { ClavierError } from '../../src/errors.ts'
import type { Edit, Field } from '../../src/ports/page-writing.ts'
import { type PanelField, type PanelFields, panelDocument } from '../../src/ports/panel-fields.ts'
import { commandBoxId } from './views/command-box.ts'

type TextField = HTMLInputElement | HTMLTextAreaElement

/** Kinds of inputs that hold a line of text. */
const textTypes = new Set(['text', 'search', 'url', 'email', 'tel', 'number'])

/** The fields of the panel's own document, written as if somebody had typed. */
export function createPanelFields(page: Document): PanelFields {
  const handles = new Map<number, WeakRef<TextField>>()
  const known = new WeakMap<TextField, number>()
  /** Written in, and not yet told that it is done with, as the browser tells it of what is typed by hand. */
  const unsettled = new WeakSet<TextField>()
  // Undo of an earlier life of the panel must not find the fields of this one.
  let last = Math.floor(Math.random() * 2 ** 40)
  page.addEventListener('change', ({ target }) => {
    const field = textField(target)
    if (field !== undefined) unsettled.delete(field)
  })
  page.addEventListener('focusout', ({ target }) => {
    const field = textField(target)
    if (field !== undefined) settle(field)
  })

  const fields: PanelFields = {
    focused() {
      const field = textField(page.activeElement)
      if (field === undefined || !page.hasFocus()) return undefined
      const resting = field.id === commandBoxId
      // Phrases and addresses are no prose.
      const told: PanelField = { ...seen(field), resting, plain: resting || !field.spellcheck }
      return told
    },
    field: handle => seen(found(handle)),
    write(handle, edit) {
      const field = found(handle)
      if (field.readOnly) throw new ClavierError('field-read-only')
      if (field.disabled) throw new ClavierError('field-disabled')
      const before = textOf(field)
      const meant = before.text.slice(0, edit.from) + edit.text + before.text.slice(edit.to)
      const most = field.maxLength
      if (most >= 0 && meant.length > most && meant.length > before.text.length)
        throw new ClavierError('field-full', { most, left: Math.max(0, most - before.text.length) })
      put(field, edit, meant)
      if (field === page.activeElement) unsettled.add(field)
      const after = textOf(field)
      return { before, after, asMeant: after.text === meant, unfit: !field.validity.valid }
    },
    select(handle, from, to) {
      const field = found(handle)
      field.focus()
      if (field.selectionStart === null) throw new ClavierError('field-selects-not')
      field.setSelectionRange(from, to)
      return seen(field)
    },
    press({ key, code, control, shift, alt, meta }) {
      const field = textField(page.activeElement)
      if (field === undefined) return { effect: 'nothing', name: '' }
      const { name } = seen(field)
      const held = { ctrlKey: control, shiftKey: shift, altKey: alt, metaKey: meta }
      const event = new KeyboardEvent('keydown', { key, code, ...held, bubbles: true, cancelable: true })
      if (!field.dispatchEvent(event)) return { effect: 'page', name }
      if (key !== 'Enter') return { effect: 'nothing', name }
      const settled = field instanceof HTMLInputElement && settle(field)
      if (field.form === null) return { effect: settled ? 'page' : 'nothing', name }
      field.form.requestSubmit()
      return { effect: 'submit', name }
    },
    submit(handle) {
      const field = handle === undefined ? textField(page.activeElement) : found(handle)
      if (field?.form == null) throw new ClavierError('no-form')
      const { name } = seen(field)
      field.form.requestSubmit()
      return { name }
    },
    focus: handle => found(handle).focus(),
    watch(came) {
      const on = ({ target }: FocusEvent) => {
        if (textField(target) !== undefined) came()
      }
      page.addEventListener('focusin', on)
      return () => page.removeEventListener('focusin', on)
    },
  }
  return fields

  /** Views that wait for the end of what is typed listen for `change`; false where there is nothing to tell. */
  function settle(field: TextField): boolean {
    if (!unsettled.delete(field)) return false
    return field.dispatchEvent(new Event('change', { bubbles: true }))
  }

  function found(handle: number): TextField {
    const field = handles.get(handle)?.deref()
    if (field?.isConnected !== true) throw new ClavierError('element-gone')
    return field
  }

  function seen(field: TextField): Field {
    let handle = known.get(field)
    if (handle === undefined) {
      last += 1
      handle = last
      known.set(field, handle)
      handles.set(handle, new WeakRef(field))
    }
    const closed = field.readOnly ? 'read-only' : field.disabled ? 'disabled' : undefined
    return {
      ref: { documentId: panelDocument, handle },
      kind: field instanceof HTMLTextAreaElement ? 'lines' : 'line',
      name: nameOf(field),
      secret: false,
      blind: false,
      whole: true,
      ...textOf(field),
      ...(closed === undefined ? {} : { closed }),
      ...(field.maxLength >= 0 ? { most: field.maxLength } : {}),
    }
  }
}

function textField(target: EventTarget | null): TextField | undefined {
  if (target instanceof HTMLTextAreaElement) return target
  return target instanceof HTMLInputElement && textTypes.has(target.type) ? target : undefined
}

function textOf(field: TextField) {
  const text = field.value
  // Fields for numbers and addresses have no caret: what is written comes at their end.
  const from = field.selectionStart ?? text.length
  return { text, from, to: field.selectionEnd ?? text.length }
}

function nameOf(field: TextField): string {
  const name = field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.placeholder
  return name.replace(/\s+/g, ' ').trim().slice(0, 120)
}

/** Views listen for `input` as a user's typing gives it. */
function put(field: TextField, edit: Edit, meant: string): void {
  field.value = meant
  const caret = edit.from + edit.text.length
  if (field.selectionStart !== null) field.setSelectionRange(caret, caret)
  const inputType = edit.text === '' ? 'deleteContentBackward' : 'insertText'
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data: edit.text }))
}
