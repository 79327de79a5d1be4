import { say } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import type { WasAt } from './scroll-by.ts'

/** Lets the active tab's page scroll on by itself, and says how fast, or that there is no way to go. */
export async function scrollOn({ scrolling }: CommandContext, direction: 1 | -1): Promise<Result<WasAt>> {
  const { tabId, glided, level, before } = await scrolling.begin(direction)
  const { moving, atEnd, limit, from, scroller } = glided
  if (moving) {
    const text = say(direction > 0 ? 'scrolls-down' : 'scrolls-up', level)
    // One that was under way already has its undo.
    return before ? { text } : { text, undo: { tabId, scroller, offset: from } }
  }
  if (atEnd) return { text: say(direction > 0 ? 'at-bottom' : 'at-top'), earcon: 'end-of-page' }
  return { text: limit < 1 ? say('cannot-scroll') : say('scroll-held'), earcon: 'end-of-page' }
}
