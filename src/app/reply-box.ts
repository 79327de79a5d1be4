import { draftFor } from '../answers/reply-draft.ts'
import type { WritingUndo } from '../commands/writing-context.ts'
import { ClavierError } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { PageComment, PageLists, ReplyPlace } from '../ports/page-lists.ts'
import type { Field, PageWriting } from '../ports/page-writing.ts'
import { wait } from './wait.ts'
import { wasWritten } from './writing-outcomes.ts'

interface Parts {
  readonly pageLists: () => Promise<PageLists>
  readonly page: Pick<Page, 'act'>
  readonly pageWriting: PageWriting
  readonly clock: Clock
}

/** How long a box that a page opens is waited for, in milliseconds, and how often it is looked for. */
const patience = 3_000
const lookAgain = 100

/** Puts a draft into a comment's own box. Nothing is pressed but what opens that, and nothing is sent. */
export function createReplyBox({ pageLists, page, pageWriting, clock }: Parts) {
  return {
    /**
     * In the place of `before`, if that stands there, else behind what does. Rejects with `item-gone`,
     * `no-reply-box` and as the field does. `own` is false where it is the box for the whole page.
     */
    async put(
      tabId: number,
      comment: Pick<PageComment, 'ref' | 'key'>,
      draft: string,
      before: string,
      signal: CancelSignal,
    ): Promise<{ readonly field: Field; readonly own: boolean; readonly undo: WritingUndo | undefined }> {
      const place = await openBox(tabId, comment, signal)
      const field = await pageWriting.field(tabId, place.ref)
      if (field.closed !== undefined) throw new ClavierError(`field-${field.closed}`, { name: field.name })
      if (field.secret || !field.whole) throw new ClavierError('no-reply-box')
      const text = draftFor(field.kind, draft)
      const old = before === '' ? -1 : field.text.indexOf(draftFor(field.kind, before))
      const at =
        old < 0
          ? { from: field.text.length, to: field.text.length }
          : { from: old, to: old + draftFor(field.kind, before).length }
      const gap = old < 0 && field.text.trim() !== '' ? (field.kind === 'line' ? ' ' : '\n') : ''
      if (signal.aborted) throw new ClavierError('cancelled')
      const written = await pageWriting.write(tabId, place.ref, { ...at, text: gap + text })
      const { undo } = wasWritten(tabId, field, written)
      // So that what the user says next, such as “submit”, means this box.
      await pageWriting.refocus(tabId, place.ref)
      return { field, own: place.own, undo }
    },
  }

  async function openBox(
    tabId: number,
    comment: Pick<PageComment, 'ref' | 'key'>,
    signal: CancelSignal,
  ): Promise<ReplyPlace> {
    const lists = await pageLists()
    const first = await lists.replyPlace(tabId, comment)
    if (first.kind === 'box') return first
    if (signal.aborted) throw new ClavierError('cancelled')
    await page.act(tabId, first.ref, 'click')
    const until = clock.now() + patience
    for (;;) {
      const next = await lists.replyPlace(tabId, comment)
      if (next.kind === 'box' && next.own) return next
      if (signal.aborted) throw new ClavierError('cancelled')
      if (clock.now() >= until) throw new ClavierError('no-reply-box')
      await wait(clock, lookAgain)
    }
  }
}
