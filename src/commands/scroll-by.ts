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
  const axis = 'axis' in by ? (by.axis ?? 'down') : 'down'
  const moved = await page.scroll(tabId, by)
  // Who wanted a place and is there already is told the place.
  if (by.unit === 'percent' && moved.limit >= 1 && Math.abs(moved.to - moved.from) < 1)
    return { text: say('scrolled', { percent: percentOf(moved) }) }
  return scrolled(tabId, moved, wantsBack(by), axis)
}

const percentOf = ({ to, limit }: Scrolled) => Math.round((100 * to) / limit)

/** Tells of a scroll that was made, or that nothing could move in its direction; `back` is up or to the left. */
export function scrolled(
  tabId: number,
  moved: Scrolled,
  back: boolean,
  axis: ScrollAxis = 'down',
): Result<WasAt> {
  const { from, to, limit, scroller } = moved
  if (Math.abs(to - from) < 1) return { text: notMoved(moved, back, axis), earcon: 'end-of-page' }
  const undo: WasAt = { tabId, scroller, offset: from, axis }
  if (to >= limit - 1)
    return { text: say(axis === 'down' ? 'reached-bottom' : 'reached-right'), earcon: 'end-of-page', undo }
  if (to < 1) return { text: say(axis === 'down' ? 'reached-top' : 'reached-left'), undo }
  return { text: say('scrolled', { percent: percentOf(moved) }), undo }
}

function notMoved({ to, limit }: Scrolled, back: boolean, axis: ScrollAxis): Text {
  if (limit < 1) return say(axis === 'down' ? 'cannot-scroll' : 'cannot-scroll-across')
  // Not at its end and yet unmoved: a page that puts itself back.
  if (back ? to >= 1 : to < limit - 1) return say('scroll-held')
  if (axis === 'across') return say(back ? 'at-left' : 'at-right')
  return say(back ? 'at-top' : 'at-bottom')
}

function wantsBack(by: ScrollBy): boolean {
  if (by.unit === 'edge') return by.edge === 'top'
  if (by.unit === 'offset') return by.offset <= 0
  return by.unit === 'percent' ? by.percent <= 0 : by.count < 0
}

/** The undo of every scroll: the same scroller, back to the same place. */
export async function scrollBack({ tabId, ...was }: WasAt, { page }: CommandContext): Promise<Text> {
  await page.scroll(tabId, { unit: 'offset', ...was })
  return say('scroll-undone')
}
