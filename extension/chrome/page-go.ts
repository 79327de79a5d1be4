/** Goes to an element of a layout, in whichever frame it is, and back to where the page was before. */
import { ClavierError } from '../../src/errors.ts'
import type { ElementRef } from '../../src/ports/element-ref.ts'
import type { Moment } from '../../src/ports/page-acting.ts'
import type { PageLayouts, WentTo } from '../../src/ports/page-layout.ts'
import type { MessageName, RequestOf, ResponseOf } from '../messaging/protocol.ts'
import { focusedDocument } from './focused-document.ts'
import { deepestFrame, framesOf, innerOf, orSilent, reach, reachElement, reachFrame } from './frames.ts'

type DocumentMoment = NonNullable<WentTo['before']['documents']>[number]

/** Asks the document that an element is in. Rejects with `page-changed` where it is no longer there. */
async function askFrame<Name extends MessageName>(
  tabId: number,
  documentId: string,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  try {
    return await reachElement(tabId, documentId, name, request)
  } catch (error) {
    if (error instanceof ClavierError && error.code === 'element-gone') throw new ClavierError('page-changed')
    return orSilent(error)
  }
}

export const goTo: PageLayouts['goTo'] = async (tabId, { documentId, handle: told }) => {
  const { handle } = await askFrame(tabId, documentId, 'page-found-again', { handle: told })
  const focus = await focusNow(tabId)
  const outer = await momentsAround(tabId, documentId)
  const { looked, before, focused } = await askFrame(tabId, documentId, 'page-reach', { handle })
  const documents = [{ documentId, moment: before }, ...outer]
  return {
    name: looked.name,
    role: looked.role,
    focused,
    before: { scroll: scrollOf(documents.at(-1)?.moment), focus, documents },
  }
}

export const goBackTo: PageLayouts['goBackTo'] = async (tabId, { scroll, focus, documents }) => {
  const open = new Set((await framesOf(tabId)).map(({ documentId }) => documentId))
  const page = documents?.at(-1)
  // Another page has come in its place.
  if (page !== undefined && !open.has(page.documentId)) return false
  // First, because it may scroll; gone with what the page has changed since, the place is there all the same.
  if (focus !== undefined && open.has(focus.documentId))
    await reachFrame(tabId, focus, 'page-refocus', { handle: focus.handle }).catch(() => undefined)
  for (const { documentId, moment } of documents ?? []) {
    if (!open.has(documentId)) continue
    const restored = askFrame(tabId, documentId, 'page-restore-moment', { moment })
    // A frame that hangs, or has gone meanwhile, keeps the page around it from nothing.
    await (documentId === page?.documentId ? restored : restored.catch(() => undefined))
  }
  if (page === undefined)
    await reach(tabId, 'page-scroll', { by: { unit: 'offset', offset: scroll, scroller: 0 } })
  return true
}

/** How far down the document itself was. */
function scrollOf(moment: Moment | undefined): number {
  return moment?.scrolls.find(({ handle }) => handle === 0)?.top ?? 0
}

async function focusNow(tabId: number): Promise<ElementRef | undefined> {
  const { frame, response } = await focusedDocument(tabId)
  const { focused: handle } = response
  return handle === undefined ? undefined : { documentId: frame.documentId, handle }
}

/** How the documents around one are: to scroll in a frame scrolls what the frame is in. */
async function momentsAround(tabId: number, documentId: string): Promise<readonly DocumentMoment[]> {
  const frames = await framesOf(tabId)
  const found: DocumentMoment[] = []
  let at = frames.find(frame => frame.documentId === documentId)
  for (let depth = 0; at !== undefined && at.frameId !== 0 && depth < deepestFrame; depth += 1) {
    const { parentFrameId } = at
    const self = await askFrame(tabId, at.documentId, 'page-frame-self', {})
    const parent = frames.find(frame => frame.frameId === parentFrameId)
    if (parent === undefined) break
    const moment = await askFrame(tabId, parent.documentId, 'page-moment-around', innerOf(self, at))
    found.push({ documentId: parent.documentId, moment })
    at = parent
  }
  return found
}
