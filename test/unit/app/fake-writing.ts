import { ClavierError } from '../../../src/errors.ts'
import type { ElementRef } from '../../../src/ports/element-ref.ts'
import {
  type Edit,
  type Field,
  type FieldText,
  type KeyPress,
  longestFieldText,
  type PageWriting,
  type Written,
} from '../../../src/ports/page-writing.ts'

interface Was {
  readonly text: string
  readonly from: number
  readonly to: number
}

interface FakeField {
  readonly name: string
  readonly kind: Field['kind']
  readonly secret: boolean
  readonly closed?: 'read-only' | 'disabled'
  readonly most?: number
  readonly plain?: boolean
  /** What the page makes of a text that was written. */
  readonly makes: (text: string) => string
  text: string
  from: number
  to: number
  gone: boolean
  past: Was[]
  future: Was[]
}

const documentId = 'fields'

export type FakeFields = ReturnType<typeof createFakeWriting>

/** Fields in memory behind the port, the same for every tab; a hint is the place of a field, from 1. */
export function createFakeWriting() {
  const fields: FakeField[] = []
  const kept = new Map<number, { readonly field: FakeField; readonly was: FieldText }>()
  const sent: string[] = []
  const pressed: KeyPress[] = []
  let focus: FakeField | undefined
  let clipboard: string | undefined
  let lastKept = 0
  let held: Promise<void> | undefined
  /** How many writes came, for tests of their order. */
  let writes = 0

  const found = ({ handle }: ElementRef): FakeField => {
    const field = fields[handle - 1]
    if (field === undefined || field.gone) throw new ClavierError('element-gone')
    return field
  }
  const told = (field: FakeField): FieldText => ({
    text: field.secret ? '•'.repeat(field.text.length) : field.text,
    from: field.from,
    to: field.to,
  })
  const seen = (field: FakeField): Field => ({
    ref: { documentId, handle: fields.indexOf(field) + 1 },
    kind: field.kind,
    name: field.name,
    secret: field.secret,
    blind: false,
    whole: field.text.length <= longestFieldText,
    ...told(field),
    ...(field.closed === undefined ? {} : { closed: field.closed }),
    ...(field.most === undefined ? {} : { most: field.most }),
    ...(field.plain === undefined ? {} : { plain: field.plain }),
  })
  const open = (ref: ElementRef): FakeField => {
    const field = found(ref)
    if (field.closed !== undefined) throw new ClavierError(`field-${field.closed}`)
    return field
  }
  const replaced = (field: FakeField, { from, to, text }: Edit): Written => {
    const before = told(field)
    const was = { text: field.text, from: field.from, to: field.to }
    const meant = field.text.slice(0, from) + text + field.text.slice(to)
    if (field.most !== undefined && meant.length > field.most && meant.length > field.text.length)
      throw new ClavierError('field-full', { most: field.most, left: field.most - field.text.length })
    field.past.push(was)
    field.text = field.makes(meant)
    field.from = Math.min(field.text.length, from + text.length)
    field.to = field.from
    focus = field
    writes += 1
    if (field.secret) kept.set(++lastKept, { field, was })
    return {
      before,
      after: told(field),
      asMeant: field.text === meant,
      unfit: false,
      ...(field.secret ? { kept: lastKept } : {}),
    }
  }

  const writing: PageWriting = {
    focusedField: async () => (focus === undefined || focus.gone ? undefined : seen(focus)),
    field: async (_, ref) => seen(found(ref)),
    fieldsCalled: async (_, name) =>
      fields.filter(field => field.name.toLowerCase() === name.toLowerCase()).map(field => seen(field).ref),
    write: async (_, ref, edit) => {
      await held
      return replaced(open(ref), edit)
    },
    writeOn: async (_, ref, { back, text }) => {
      await held
      const field = open(ref)
      if (back === 0 && text === '') return replaced(field, { from: field.from, to: field.from, text })
      const before = [...field.text.slice(0, field.from)].slice(0, back === 0 ? undefined : -back).join('')
      return replaced(field, { from: before.length, to: field.to, text })
    },
    select: async (_, ref, from, to) => {
      const field = found(ref)
      Object.assign(field, { from, to })
      focus = field
      return seen(field)
    },
    putBack: async (_, ref, number) => {
      const memory = kept.get(number)
      if (memory === undefined || memory.field !== found(ref)) throw new ClavierError('page-changed')
      Object.assign(memory.field, memory.was)
    },
    clipboard: async () => clipboard,
    copy: async (_, ref) => {
      const { text, from, to } = found(ref)
      clipboard = text.slice(from, to)
      return true
    },
    retrace: async (_, ref, way) => {
      const field = open(ref)
      const before = told(field)
      const now = { text: field.text, from: field.from, to: field.to }
      const was = (way === 'undo' ? field.past : field.future).pop()
      if (was !== undefined) {
        if (way === 'undo') field.future.push(now)
        else field.past.push(now)
        Object.assign(field, was)
      }
      return { before, after: told(field), asMeant: true, unfit: false }
    },
    press: async (_, key) => {
      pressed.push(key)
      if (focus === undefined) return { effect: 'nothing', name: '' }
      if (key.key === 'Tab') {
        const before = focus
        focus = fields[(fields.indexOf(focus) + 1) % fields.length]
        return { effect: 'focus', name: focus?.name ?? '', focused: seen(before).ref }
      }
      if ([...key.key].length > 1) return { effect: 'nothing', name: focus.name }
      const { from, to } = focus
      const field = focus
      return {
        effect: 'text',
        name: field.name,
        field: {
          ref: seen(field).ref,
          secret: field.secret,
          written: replaced(field, { from, to, text: key.key }),
        },
      }
    },
    submit: async (_, ref) => {
      const field = ref === undefined ? focus : found(ref)
      if (field === undefined) throw new ClavierError('no-form')
      sent.push(field.text)
      return { name: 'Send' }
    },
    refocus: async (_, ref) => {
      focus = found(ref)
    },
  }

  return {
    writing,
    sent,
    pressed,
    writes: () => writes,
    /** A field that has the focus from now on. */
    put(
      name: string,
      more: Partial<Pick<FakeField, 'kind' | 'secret' | 'closed' | 'most' | 'plain' | 'makes' | 'text'>> = {},
    ) {
      const text = more.text ?? ''
      const field: FakeField = {
        name,
        kind: 'line',
        secret: false,
        makes: written => written,
        ...more,
        text,
        from: text.length,
        to: text.length,
        gone: false,
        past: [],
        future: [],
      }
      fields.push(field)
      focus = field
    },
    text: (name: string) => fields.find(field => field.name === name)?.text,
    caret: (name: string) => {
      const field = fields.find(one => one.name === name)
      return field && [field.from, field.to]
    },
    select(name: string, from: number, to: number): void {
      const field = fields.find(one => one.name === name)
      if (field !== undefined) Object.assign(field, { from, to })
    },
    /** The focus goes elsewhere in the page. */
    blur(): void {
      focus = undefined
    },
    remove(name: string): void {
      for (const field of fields) if (field.name === name) field.gone = true
    },
    /** Holds up what is written from now on; the result lets it go. */
    hold(): () => void {
      let go = () => {}
      held = new Promise(resolve => {
        go = resolve
      })
      return () => {
        held = undefined
        go()
      }
    },
    clip(text: string | undefined): void {
      clipboard = text
    },
    /** Everything that a user could tell apart. */
    state: () => ({
      fields: fields.map(({ name, text, from, to }) => ({ name, text, from, to })),
      focus: focus?.name,
    }),
  }
}
