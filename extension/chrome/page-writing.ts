/** Text in the page, and keys pressed there: asks the document of the frame that it is about. */
import { ClavierError } from '../../src/errors.ts'
import type { KeyPressed, SeenField } from '../../src/page/write-answers.ts'
import type { ElementRef } from '../../src/ports/element-ref.ts'
import type { Field, PageWriting, Pressed } from '../../src/ports/page-writing.ts'
import type { MessageName, RequestOf, ResponseOf } from '../messaging/protocol.ts'
import { documentIn, focusedDocument } from './focused-document.ts'
import { type Frame, framesOf, goneAs, hasLeft, orSilent, reachEach, reachFrame } from './frames.ts'

export const pageWriting: PageWriting = {
  async focusedField(tabId) {
    const { frame, response } = await focusedDocument(tabId)
    return response.field && fieldIn(frame, response.field)
  },
  field: async (tabId, ref) => fieldIn(ref, await of(tabId, ref, 'page-field', ref)),
  async fieldsCalled(tabId, name) {
    const answers = await reachEach(tabId, 'page-fields-called', { name })
    return answers
      .flatMap(({ frame: { documentId }, response }) => response.map(handle => ({ documentId, handle })))
      .slice(0, 9)
  },
  write: (tabId, ref, edit) => of(tabId, ref, 'page-write', { ...ref, edit }),
  writeOn: (tabId, ref, step) => of(tabId, ref, 'page-write-on', { ...ref, ...step }),
  select: async (tabId, ref, from, to) =>
    fieldIn(ref, await of(tabId, ref, 'page-select', { ...ref, from, to })),
  async putBack(tabId, ref, kept) {
    await of(tabId, ref, 'page-put-back', { ...ref, kept })
  },
  async clipboard() {
    try {
      // What is not allowed yet would be asked for on the screen, where nobody may be able to answer.
      const { state } = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName }) // lib.dom lacks it
      return state === 'granted' ? await navigator.clipboard.readText() : undefined
    } catch {
      return undefined
    }
  },
  copy: (tabId, ref) => of(tabId, ref, 'page-copy', ref),
  retrace: (tabId, ref, way) => of(tabId, ref, 'page-retrace', { ...ref, way }),
  async press(tabId, key) {
    const { frame } = await focusedDocument(tabId)
    const pressed = await leaving(tabId, askDocument(tabId, frame, 'page-press', { key }))
    // The page has gone to another while it answered.
    if (pressed === undefined) return { effect: key.key === 'Enter' ? 'submit' : 'page', name: '' }
    if (pressed.edge === undefined && pressed.inner === undefined) return pressedIn(frame, pressed)
    return pressedIn(frame, { ...pressed, ...(await moveOn(tabId, frame, pressed)) })
  },
  async submit(tabId, ref) {
    const target = ref ?? (await focusedDocument(tabId)).frame
    const sent = await leaving(tabId, askDocument(tabId, target, 'page-submit', ref === undefined ? {} : ref))
    return sent ?? { name: '' }
  },
  async refocus(tabId, ref) {
    await of(tabId, ref, 'page-refocus', ref)
  },
}

/** Asks the document that something is in; one that is gone, or goes now, takes it along. */
async function of<Name extends MessageName>(
  tabId: number,
  document: Pick<Frame, 'documentId'>,
  name: Name,
  asked: RequestOf<Name> & { readonly documentId?: string },
): Promise<ResponseOf<Name>> {
  return askDocument(tabId, document, name, asked).catch(goneAs('element-gone'))
}

/** Likewise, but one that goes away before it has answered rejects with `Unanswered`. */
async function askDocument<Name extends MessageName>(
  tabId: number,
  { documentId }: Pick<Frame, 'documentId'>,
  name: Name,
  asked: RequestOf<Name> & { readonly documentId?: string },
): Promise<ResponseOf<Name>> {
  // One that the browser keeps for "back" would take the question and never answer.
  const open = await framesOf(tabId)
  if (!open.some(frame => frame.documentId === documentId)) throw new ClavierError('element-gone')
  const { documentId: _, ...request } = asked
  // Less what the answerer must not be told, which is no part of the request.
  return reachFrame(tabId, { documentId }, name, request as RequestOf<Name>)
}

/** Undefined where the page went away before it could answer. */
async function leaving<T>(tabId: number, answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (await hasLeft(tabId, error)) return undefined
    return orSilent(error)
  }
}

/** The tab key goes on over the edge of a document: out into the one around it, or in. */
async function moveOn(tabId: number, frame: Frame, pressed: KeyPressed): Promise<Partial<KeyPressed>> {
  if (pressed.inner !== undefined) {
    const answers = await reachEach(tabId, 'page-focus', {})
    const inner = documentIn(answers, frame, pressed.inner)
    if (inner === undefined) return {}
    await reachFrame(tabId, inner.frame, 'page-enter', { way: 'next' })
    const { field } = await reachFrame(tabId, inner.frame, 'page-focus', {})
    return { effect: 'focus', name: field?.name ?? '' }
  }
  const parent = (await framesOf(tabId)).find(({ frameId }) => frameId === frame.parentFrameId)
  if (parent === undefined) return {}
  const shift = pressed.edge === 'previous'
  const { effect, name } = await reachFrame(tabId, parent, 'page-press', { key: { ...tabKey, shift } })
  return { effect, name }
}

const tabKey = { key: 'Tab', code: 'Tab', keyCode: 9, control: false, alt: false, meta: false }

function fieldIn({ documentId }: Pick<ElementRef, 'documentId'>, { handle, ...field }: SeenField): Field {
  return { ref: { documentId, handle }, ...field }
}

function pressedIn({ documentId }: Frame, { effect, name, focused, field }: KeyPressed): Pressed {
  return {
    effect,
    name,
    ...(focused === undefined ? {} : { focused: { documentId, handle: focused } }),
    ...(field === undefined
      ? {}
      : {
          field: { ref: { documentId, handle: field.handle }, secret: field.secret, written: field.written },
        }),
  }
}
