import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

/** Makes the page that scrolls by itself one level faster (1) or slower (−1). */
export async function changeSpeed({ scrolling }: CommandContext, by: 1 | -1): Promise<Result<number>> {
  const { before, level } = await scrolling.change(by)
  const text = say('scroll-speed', level)
  return before === level.level ? { text, earcon: 'end-of-page' } : { text, undo: before }
}

/** The undo of a change of speed; nothing is left of one whose page has come to rest. */
export async function speedBack(before: number, { scrolling }: CommandContext): Promise<Text | undefined> {
  try {
    return say('scroll-speed', await scrolling.setLevel(before))
  } catch (error) {
    if (error instanceof ClavierError && error.code === 'nothing-scrolls') return undefined
    throw error
  }
}
