import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import { dateWords, detailOf, siteOf } from './tab-choices.ts'

/** Pages that are looked up at most. */
export const mostFound = 90

interface FoundPage {
  readonly url: string
  readonly title: string
  /** Wall time in ms of the last visit. */
  readonly at?: number
}

/** Offers pages to be opened in this tab, with site and date. Returns the rows in words. */
export function offerRows(title: Text, pages: readonly FoundPage[], context: CommandContext): string {
  const rows = pages.map(({ url, title, at }) => ({
    label: title || url,
    detail: detailOf([siteOf(url), dateWords(at, context)], context),
    intent: { command: 'open-here', slots: { words: url } },
  }))
  return context.choices.offer(title, rows)
}

export function offerPages(title: Text, pages: readonly FoundPage[], context: CommandContext): Result<never> {
  const rows = offerRows(title, pages, context)
  return { text: say('choices-offered', { count: pages.length, rows }) }
}
