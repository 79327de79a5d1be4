import { say, type Text } from '../language/text.ts'
import type { ScrollBy } from '../ports/page.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

interface WasAt {
  readonly tabId: number
  readonly offset: number
}

/** Scrolls the active tab's page, and says where it came to, or that its end is reached. */
export async function scrollBy({ page, tabs }: CommandContext, by: ScrollBy): Promise<Result<WasAt>> {
  const tabId = (await tabs.active()).id
  const { from, to, limit } = await page.scroll(tabId, by)
  const percent = limit <= 0 ? 100 : Math.round((100 * to) / limit)
  if (Math.abs(to - from) < 1) {
    const atTop = to < 1 && limit >= 1 && wantsUp(by)
    const text = limit < 1 ? say('cannot-scroll') : atTop ? say('at-top') : say('at-bottom')
    return { text, earcon: 'end-of-page' }
  }
  const reached =
    to >= limit - 1 ? say('reached-bottom') : to < 1 ? say('reached-top') : say('scrolled', { percent })
  return { text: reached, undo: { tabId, offset: from } }
}

function wantsUp(by: ScrollBy): boolean {
  return by.unit === 'edge' ? by.edge === 'top' : by.unit === 'offset' ? by.offset <= 0 : by.count < 0
}

/** The undo of every scroll. */
export async function scrollBack({ tabId, offset }: WasAt, { page }: CommandContext): Promise<Text> {
  await page.scroll(tabId, { unit: 'offset', offset })
  return say('scroll-undone')
}
