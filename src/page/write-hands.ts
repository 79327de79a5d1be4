/** Writing and keys in one document, as the panel asks for them. */
import { ClavierError } from '../errors.ts'
import type { Edit, FieldText, KeyPress, Written } from '../ports/page-writing.ts'
import { accessibleName } from './accessible-name.ts'
import { all, focused, isFrame, shadowOf, tagOf } from './clobber-proof.ts'
import type { ElementHandles } from './element-handles.ts'
import { frameOf, selfOf } from './frames.ts'
import { foldText } from './match-text.ts'
import { focusOf } from './moment.ts'
import { isPlain } from './plain-field.ts'
import { isSecret } from './secret-field.ts'
import type { DocumentFocus, KeyPressed, SeenField } from './write-answers.ts'
import { lengthOf, retraceText } from './write-field-keys.ts'
import { closedBy, fits, isBlind, mostOf, type TextField, textFieldOf } from './write-fields.ts'
import { pressKey } from './write-keys.ts'
import { submitForm } from './write-submit.ts'
import { tabStops } from './write-tab-order.ts'
import {
  edit,
  focusField,
  putBack,
  type ReadText,
  type Replaced,
  readText,
  replaceText,
  selectText,
} from './write-text.ts'

/** Changes of secret fields that are remembered here, to be put back; older ones go. */
const mostKept = 50
/** The most elements of a document that are looked through. */
const mostElements = 50_000
/** The most fields that are looked through for a name. */
const mostFields = 5_000

export type WritingHands = ReturnType<typeof createWritingHands>

/** Watches nothing: does what it is asked, and remembers only what secret fields held before. */
export function createWritingHands(document: Document, handles: ElementHandles) {
  const kept = new Map<number, { readonly field: Element; readonly was: FieldText }>()
  let lastKept = 0
  /** One write after another, in the order in which they were asked for. */
  let turn: Promise<unknown> = Promise.resolve()

  return {
    focus(): DocumentFocus {
      const here = selfOf(document)
      const element = focused(document)
      if (element === null) return { here }
      const inner = frameOf(document, element)
      const field = inner === undefined ? textFieldOf(element) : undefined
      return {
        here,
        ...(focusOf(document) === null ? {} : { focused: handles.handleOf(element) }),
        ...(inner === undefined ? {} : { inner }),
        ...(field === undefined ? {} : { field: seen(field) }),
      }
    },
    field: (handle: number) => seen(fieldOf(handle)),
    called(name: string): readonly number[] {
      const wanted = foldText(name)
      return fieldsIn(document)
        .filter(({ element }) => foldText(accessibleName(element)) === wanted)
        .slice(0, 9)
        .map(({ element }) => handles.handleOf(element))
    },
    write: (handle: number, change: Edit) =>
      inTurn(async () => {
        const field = openField(handle)
        return written(field, () => replaceText(field, change))
      }),
    writeOn: (handle: number, { back, text }: { readonly back: number; readonly text: string }) =>
      inTurn(async () => {
        const field = openField(handle)
        return written(field, () => writeOn(field, back, text))
      }),
    select: (handle: number, from: number, to: number) =>
      inTurn(async () => {
        const field = fieldOf(handle)
        await selectText(field, from, to)
        return seen(field)
      }),
    putBack: (handle: number, number: number) =>
      inTurn(async () => {
        const field = openField(handle)
        const memory = kept.get(number)
        if (memory?.field !== field.element) throw new ClavierError('page-changed')
        kept.delete(number)
        await putBack(field, memory.was)
      }),
    copy(handle: number): boolean {
      focusField(fieldOf(handle))
      return edit('copy')
    },
    retrace: (handle: number, way: 'undo' | 'redo') =>
      inTurn(async () => {
        const field = openField(handle)
        focusField(field)
        return written(field, async () => {
          const before = readText(field)
          retraceText(field, way)
          return { before, after: readText(field), asMeant: true }
        })
      }),
    press: (key: KeyPress) => inTurn(() => press(key)),
    submit(handle?: number) {
      const element = handle === undefined ? focused(document) : elementOf(handle)
      if (element === null) throw new ClavierError('no-form')
      return submitForm(element)
    },
    refocus(handle: number): void {
      HTMLElement.prototype.focus.call(elementOf(handle))
    },
    /** The tab key has come here from the document around this one. */
    enter(way: 'next' | 'previous'): void {
      const stops = tabStops(document)
      const stop = way === 'next' ? stops[0] : stops.at(-1)
      if (stop !== undefined) HTMLElement.prototype.focus.call(stop)
    },
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work)
    turn = mine
    return mine
  }

  function elementOf(handle: number): HTMLElement {
    const element = handles.elementOf(handle)
    if (!(element instanceof HTMLElement)) throw new ClavierError('element-gone')
    return element
  }

  function fieldOf(handle: number): TextField {
    const element = elementOf(handle)
    const field = textFieldOf(element)
    if (field === undefined) throw new ClavierError('field-no-text', { name: accessibleName(element) })
    return field
  }

  function openField(handle: number): TextField {
    const field = fieldOf(handle)
    const closed = closedBy(field)
    if (closed !== undefined)
      throw new ClavierError(`field-${closed}`, { name: accessibleName(field.element) })
    return field
  }

  function seen(field: TextField): SeenField {
    const secret = isSecret(field.element)
    const { whole, ...text } = readText(field)
    const closed = closedBy(field)
    const most = mostOf(field)
    return {
      handle: handles.handleOf(field.element),
      kind: field.kind,
      name: accessibleName(field.element),
      secret,
      blind: isBlind(field),
      whole,
      ...told(text, secret),
      ...(closed === undefined ? {} : { closed }),
      ...(most === undefined ? {} : { most }),
      ...(isPlain(field.element) ? { plain: true } : {}),
    }
  }

  async function written(field: TextField, write: () => Promise<Replaced>): Promise<Written> {
    const secret = isSecret(field.element)
    const { before, after, asMeant } = await write()
    const number = secret ? keep(field, before) : undefined
    return {
      before: told(before, secret),
      after: told(after, secret),
      asMeant,
      unfit: !fits(field),
      ...(number === undefined ? {} : { kept: number }),
    }
  }

  function keep({ element }: TextField, was: ReadText): number {
    lastKept += 1
    kept.set(lastKept, { field: element, was: { text: was.text, from: was.from, to: was.to } })
    kept.delete(lastKept - mostKept)
    return lastKept
  }

  async function press(key: KeyPress): Promise<KeyPressed> {
    const before = focused(document)
    const field = before === null ? undefined : textFieldOf(before)
    const secret = field !== undefined && isSecret(field.element)
    const held = field === undefined ? undefined : readText(field)
    const effect = await pressKey(document, key)
    const now = focused(document)
    const inner = now === null || now === before ? undefined : frameOf(document, now)
    const nameable = now !== null && tagOf(now) !== 'body' && !isFrame(now)
    const changedField =
      field === undefined || held === undefined || !field.element.isConnected ? undefined : readText(field)
    return {
      effect: effect === 'edge' ? 'nothing' : effect,
      name: nameable ? accessibleName(now) : '',
      ...(effect === 'edge' ? { edge: key.shift ? 'previous' : 'next' } : {}),
      ...(inner === undefined ? {} : { inner }),
      ...(before !== null && before !== now && tagOf(before) !== 'body'
        ? { focused: handles.handleOf(before) }
        : {}),
      ...(field !== undefined &&
      held !== undefined &&
      changedField !== undefined &&
      changedField.text !== held.text
        ? {
            field: {
              handle: handles.handleOf(field.element),
              secret,
              written: await written(field, async () => ({
                before: held,
                after: changedField,
                asMeant: true,
              })),
            },
          }
        : {}),
    }
  }
}

async function writeOn(field: TextField, back: number, text: string): Promise<Replaced> {
  if (back === 0 && text === '') {
    // Nothing to write: what is selected stays.
    const now = readText(field)
    return { before: now, after: now, asMeant: true }
  }
  if (!isBlind(field)) {
    const { text: now, from, to } = readText(field)
    // What is selected goes first, as with the backspace key.
    if (from !== to && back > 0) return replaceText(field, { from, to, text })
    let start = from
    for (let step = 0; step < back; step += 1) start -= lengthOf(now.slice(0, start), 'grapheme', 'last')
    return replaceText(field, { from: start, to, text })
  }
  for (let step = 0; step < back; step += 1) await pressKey(document, backspace)
  const { from, to } = readText(field)
  return replaceText(field, { from, to, text })
}

const backspace: KeyPress = {
  key: 'Backspace',
  code: 'Backspace',
  keyCode: 8,
  control: false,
  shift: false,
  alt: false,
  meta: false,
}

/** What may leave the page of a text. */
function told({ text, from, to }: FieldText, secret: boolean): FieldText {
  const most = text.slice(0, 100_000)
  return {
    text: secret ? '•'.repeat(most.length) : most,
    from: Math.min(from, most.length),
    to: Math.min(to, most.length),
  }
}

/** Fields of the document and of its open shadow roots, in order. */
function fieldsIn(document: Document): readonly TextField[] {
  const found: TextField[] = []
  const open: (Document | ShadowRoot)[] = [document]
  for (let at = open.shift(); at !== undefined && found.length < mostFields; at = open.shift()) {
    for (const element of [...all(at, '*')].slice(0, mostElements)) {
      const shadow = shadowOf(element)
      if (shadow !== null) open.push(shadow)
      const field = textFieldOf(element)
      if (field?.element === element) found.push(field)
    }
  }
  return found
}
