import { say, type Text } from '../language/text.ts'
import type { ScrollAxis, ScrollBy, Scrolled } from '../ports/page.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

/** Where a page was before it was scrolled. */
export interface WasAt {
  readonly tabId: number
  readonly scroller: number
  readonly offset: number
  readonly axis?: ScrollAxis
}

/** Scrolls the active tab's page, and says where it came to, or that its end is reached. */
export async function scrollBy({ page, tabs }: CommandContext, by: ScrollBy): Promise<Result<WasAt>> {
  const tabId = (await tabs.active()).id
  return scrolled(tabId, await page.scroll(tabId, by), wantsUp(by))
}

/** Tells of a scroll that was made, or that nothing could move in its direction. */
export function scrolled(tabId: number, { from, to, limit, scroller }: Scrolled, up: boolean): Result<WasAt> {
  const percent = limit <= 0 ? 100 : Math.round((100 * to) / limit)
  if (Math.abs(to - from) < 1) {
    const atTop = to < 1 && limit >= 1 && up
    const text = limit < 1 ? say('cannot-scroll') : atTop ? say('at-top') : say('at-bottom')
    return { text, earcon: 'end-of-page' }
  }
  const reached =
    to >= limit - 1 ? say('reached-bottom') : to < 1 ? say('reached-top') : say('scrolled', { percent })
  return { text: reached, undo: { tabId, scroller, offset: from } }
}

function wantsUp(by: ScrollBy): boolean {
  if (by.unit === 'edge') return by.edge === 'top'
  if (by.unit === 'offset') return by.offset <= 0
  return by.unit === 'percent' ? by.percent <= 0 : by.count < 0
}

/** The undo of every scroll: the same scroller, back to the same place. */
export async function scrollBack({ tabId, ...was }: WasAt, { page }: CommandContext): Promise<Text> {
  await page.scroll(tabId, { unit: 'offset', ...was })
  return say('scroll-undone')
}
