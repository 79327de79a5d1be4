import type { ActUndo } from '../commands/acting-context.ts'
import { closeTabAgain, closeWindowAgain } from '../commands/close-again.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Page } from '../ports/page.ts'
import type { Tabs } from '../ports/tabs.ts'

/** Takes back what an act did, where anything can. Rejects with `nothing-to-undo` where it is for good. */
export async function takeActBack(
  { tabs, page }: { readonly tabs: Tabs; readonly page: Page },
  undo: ActUndo,
  command: string,
): Promise<Text> {
  switch (undo.kind) {
    case 'for-good':
      throw new ClavierError('nothing-to-undo', { command })
    case 'moment':
      await page.restoreMoment(undo.tabId, undo.document, undo.moment)
      return say('act-undone')
    case 'field':
      await page.restoreField(undo.tabId, undo.document, undo.was)
      return say('field-restored')
    case 'opened':
      return closeTabAgain(undo, tabs)
    case 'window':
      return closeWindowAgain(undo, { tabs })
    case 'travelled': {
      const there = await tabs.get(undo.tabId)
      if (there === undefined) throw new ClavierError('tab-gone')
      // It may have come back by itself, or by hand.
      if (there.url === undo.url) return say('act-went-back', { title: there.title })
      const { title, url, steps } = await tabs.travel(undo.tabId, -1)
      if (url === undo.url) return say('act-went-back', { title })
      // The page took the place of the one before it: further back is somewhere else.
      await tabs.travel(undo.tabId, -steps)
      throw new ClavierError('nothing-to-undo', { command })
    }
  }
}
