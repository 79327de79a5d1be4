import type { WritingUndo } from '../commands/writing-context.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Page } from '../ports/page.ts'
import type { PageWriting } from '../ports/page-writing.ts'
import { changeOf, type TextChange } from './text-change.ts'
import type { Stretch } from './text-places.ts'

interface Parts {
  readonly page: Pick<Page, 'scroll'>
  readonly pageWriting: PageWriting
  readonly endLetters: () => void
}

/** Takes back what was written, selected or pressed. */
export function createWritingUndo(parts: Parts) {
  const { page, pageWriting: writing } = parts
  return { takeBack }

  async function takeBack(change: WritingUndo): Promise<Text> {
    const text = await takeBackText(change)
    if (change.focused !== undefined) await writing.refocus(change.tabId, change.focused)
    return text
  }

  async function takeBackText(change: WritingUndo): Promise<Text> {
    const { tabId } = change
    if (change.kind === 'whole' || change.kind === 'kept') parts.endLetters()
    switch (change.kind) {
      case 'kept':
        await writing.putBack(tabId, change.ref, change.kept)
        return say('writing-undone')
      case 'edit': {
        const { ref, from, removed, inserted, selected } = change
        await replaceAt(tabId, ref, { from, removed, inserted })
        await selectAgain(tabId, ref, selected)
        return say('writing-undone')
      }
      case 'whole': {
        const { text } = await writing.field(tabId, change.ref)
        const { from, removed, inserted } = changeOf(change.was.text, text)
        if (removed !== inserted) await replaceAt(tabId, change.ref, { from, removed, inserted })
        await selectAgain(tabId, change.ref, change.was)
        return say('writing-undone')
      }
      case 'selection':
        await selectAgain(tabId, change.ref, change)
        return say('selection-undone')
      case 'focus':
        await writing.refocus(tabId, change.ref)
        return say('focus-undone')
      case 'scroll':
        await page.scroll(tabId, {
          unit: 'offset',
          offset: change.offset,
          scroller: change.scroller,
          axis: change.across ? 'across' : 'down',
        })
        return say('scroll-undone')
      default:
        throw new ClavierError('nothing-to-undo', { command: 'press' })
    }
  }

  async function replaceAt(
    tabId: number,
    ref: ElementRef,
    { from, removed, inserted }: TextChange,
  ): Promise<void> {
    const { text } = await writing.field(tabId, ref)
    const to = from + inserted.length
    if (text.slice(from, to) !== inserted) throw new ClavierError('page-changed')
    await writing.write(tabId, ref, { from, to, text: removed })
  }

  /** Fields without a caret of their own refuse; their text is what counts. */
  async function selectAgain(tabId: number, ref: ElementRef, { from, to }: Stretch): Promise<void> {
    await writing.select(tabId, ref, from, to).catch((error: unknown) => {
      if (!(error instanceof ClavierError) || error.code !== 'field-selects-not') throw error
    })
  }
}
