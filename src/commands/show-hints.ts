import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'

/** Numbers the page in front; `doubtful` also what is only guessed to take a click. */
export async function showHints(
  { page, tabs, numbering }: CommandContext,
  doubtful = false,
): Promise<{ readonly text: Text; readonly undo: number }> {
  const tabId = (await tabs.active()).id
  const { count, silent } = await page.showHints(tabId, numbering(), { doubtful })
  if (count === 0) throw new ClavierError('nothing-to-click')
  const text = silent === 0 ? say('hints-shown', { count }) : say('hints-shown-but', { count, silent })
  return { text, undo: tabId }
}
