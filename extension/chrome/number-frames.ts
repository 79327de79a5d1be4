/** Numbers a page and its frames together: what they tell is put into one order, and each draws its own. */
import type { HintView } from '../../src/page/frame-view.ts'
import { nearestFirst } from '../../src/page/hint-numbers.ts'
import type { HintRules, NumberedElement } from '../../src/page/hints.ts'
import { mergeViews, type Told } from '../../src/page/merge-views.ts'
import type { ElementRef } from '../../src/ports/element-ref.ts'
import type { HintsShown } from '../../src/ports/page-hints.ts'
import type { RequestOf } from '../messaging/protocol.ts'
import { mostNumbered } from '../messaging/protocol-hints.ts'
import { ask, everywhere, type Frame, framesOf, reach, reachFrame, silent } from './frames.ts'
import { gather, mostMs } from './gather.ts'

/** Numbers all frames once more, if hints are shown then still; `patient`: with those that take their time. */
export async function numberAgain(tabId: number, rules: HintRules, patient = false): Promise<void> {
  await numberAll(tabId, rules, await ask(tabId, 'page-view-hints', rules), true, patient)
}

/** `view` is what the page itself has told; `again`: only where hints are shown still. */
export async function numberAll(
  tabId: number,
  rules: HintRules,
  view: HintView,
  again: boolean,
  patient = false,
): Promise<HintsShown> {
  const [page, ...frames] = await framesOf(tabId)
  if (page === undefined) throw silent()
  const { told, unanswered } = await viewsOf(tabId, frames, rules, patient)
  const documents: readonly [Told, ...Told[]] = [{ ...page, view }, ...told]
  const merged = mergeViews(documents, unanswered)
  const nameOf = (documentId: string) => (documentId === page.documentId ? '' : documentId)
  const items = merged.items.slice(0, mostNumbered)
  const ordered = rules.numbering === 'two' ? nearestFirst(items, merged.attention) : items
  const { epoch, numbers } = await ask(tabId, 'page-give-numbers', {
    numbering: rules.numbering,
    owners: ordered.map(({ documentId, handle }) => ({ document: nameOf(documentId), handle })),
    gone: documents.flatMap(({ documentId, view: { gone } }) =>
      gone.map(handle => ({ document: nameOf(documentId), handle })),
    ),
    documents: frames.map(({ documentId }) => documentId),
  })
  const showing = documents.filter(({ documentId }) => merged.showing.has(documentId))
  const labels = new Map(showing.map(({ documentId }): [string, NumberedElement[]] => [documentId, []]))
  ordered.forEach(({ documentId, handle }, at) => {
    const number = numbers[at] ?? 0
    if (number > 0) labels.get(documentId)?.push({ handle, number })
  })
  const how = { rules, epoch, only: false, again }
  const count = await drawIn(tabId, labels, page, how)
  for (const { documentId } of told) {
    if (merged.showing.has(documentId)) continue
    // What went out of sight with its frame; whoever is gone has nothing drawn either.
    void ask(tabId, 'page-hide-hints', {}, { documentId }).catch(() => undefined)
  }
  return { count, silent: merged.silent }
}

/** What the documents in the frames have to number, as far as they tell. */
async function viewsOf(tabId: number, frames: readonly Frame[], rules: HintRules, patient: boolean) {
  const asked = frames.map(frame => reachFrame(tabId, frame, 'page-view-hints', rules, mostMs))
  // Who was only slow is numbered with the others then: once, or who always is would be asked without end.
  const late = () => void numberAgain(tabId, rules, true).catch(() => undefined)
  const views = await (patient ? gather(asked, undefined, mostMs) : gather(asked, late))
  const told: Told[] = []
  const unanswered: Frame[] = []
  frames.forEach((frame, at) => {
    const view = views[at]
    // Gone, closed to extensions, or busy: the rest is of use without it.
    if (view === undefined) unanswered.push(frame)
    else told.push({ ...frame, view })
  })
  return { told, unanswered }
}

/** Draws in each document its own; resolves with how many were drawn in all of them. */
async function drawIn(
  tabId: number,
  labels: ReadonlyMap<string, readonly NumberedElement[]>,
  page: Frame,
  how: Omit<RequestOf<'page-draw-hints'>, 'labels'>,
): Promise<number> {
  const own = [...(labels.get(page.documentId) ?? [])]
  // The page itself first: it knows whether hints are shown.
  const { count, shown } = await ask(tabId, 'page-draw-hints', { ...how, labels: own })
  if (!shown) return 0
  const inner = [...labels].filter(([documentId]) => documentId !== page.documentId)
  const counts = await gather(
    inner.map(async ([documentId, here]) => {
      // In the frames hints begin where the page has them.
      const request = { ...how, again: false, labels: [...here] }
      return (await ask(tabId, 'page-draw-hints', request, { documentId }, mostMs)).count
    }),
  )
  return counts.reduce<number>((sum, drawn) => sum + (drawn ?? 0), count)
}

/** Draws on chosen elements, numbered from 1. */
export async function showChosen(
  tabId: number,
  rules: HintRules,
  only: readonly ElementRef[],
): Promise<HintsShown> {
  const [page] = await framesOf(tabId)
  if (page === undefined) throw silent()
  // What was drawn before does not count now.
  await reach(tabId, 'page-hide-hints', {})
  everywhere(tabId, 'page-hide-hints', {})
  const labels = new Map<string, NumberedElement[]>([[page.documentId, []]])
  only.forEach(({ documentId, handle }, at) => {
    const here = labels.get(documentId) ?? []
    here.push({ handle, number: at + 1 })
    labels.set(documentId, here)
  })
  const owners = only.map(({ documentId, handle }) => ({
    document: documentId === page.documentId ? '' : documentId,
    handle,
  }))
  await ask(tabId, 'page-choose-hints', { owners })
  return {
    count: await drawIn(tabId, labels, page, { rules, epoch: 0, only: true, again: false }),
    silent: 0,
  }
}
