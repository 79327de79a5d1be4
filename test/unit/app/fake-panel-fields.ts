import { ClavierError } from '../../../src/errors.ts'
import type { Field } from '../../../src/ports/page-writing.ts'
import { type PanelField, type PanelFields, panelDocument } from '../../../src/ports/panel-fields.ts'

interface FakeField {
  readonly name: string
  readonly resting: boolean
  text: string
  from: number
  to: number
}

/** Fields of the panel in memory; none has the focus until a test gives it. */
export function createFakePanelFields() {
  const fields: FakeField[] = []
  const sent: string[] = []
  let focus: FakeField | undefined
  let came = () => {}

  const seen = (field: FakeField): Field => ({
    ref: { documentId: panelDocument, handle: fields.indexOf(field) + 1 },
    kind: 'line',
    name: field.name,
    secret: false,
    blind: false,
    whole: true,
    text: field.text,
    from: field.from,
    to: field.to,
  })
  const found = (handle: number): FakeField => {
    const field = fields[handle - 1]
    if (field === undefined) throw new ClavierError('element-gone')
    return field
  }
  const panelFields: PanelFields = {
    focused: (): PanelField | undefined =>
      focus && { ...seen(focus), resting: focus.resting, plain: focus.resting },
    field: handle => seen(found(handle)),
    write(handle, { from, to, text }) {
      const field = found(handle)
      const before = { text: field.text, from: field.from, to: field.to }
      field.text = field.text.slice(0, from) + text + field.text.slice(to)
      field.from = from + text.length
      field.to = field.from
      const after = { text: field.text, from: field.from, to: field.to }
      return { before, after, asMeant: true, unfit: false }
    },
    select(handle, from, to) {
      const field = found(handle)
      Object.assign(field, { from, to })
      focus = field
      return seen(field)
    },
    press: () => ({ effect: 'nothing', name: focus?.name ?? '' }),
    submit(handle) {
      const field = handle === undefined ? focus : found(handle)
      if (field === undefined) throw new ClavierError('no-form')
      sent.push(field.text)
      return { name: field.name }
    },
    focus: handle => {
      focus = found(handle)
    },
    watch(told) {
      came = told
      return () => {
        came = () => {}
      }
    },
  }
  return {
    panelFields,
    sent,
    /** A field that is there; `resting` is the box for phrases. */
    put(name: string, resting = false): void {
      fields.push({ name, resting, text: '', from: 0, to: 0 })
    },
    /** The focus comes to a field, or leaves the panel. */
    focus(name: string | undefined): void {
      focus = fields.find(field => field.name === name)
      if (focus !== undefined) came()
    },
    text: (name: string) => fields.find(field => field.name === name)?.text,
  }
}
