import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import type { MatchAt } from './finding-context.ts'

/** Goes to the next (1) or the previous (−1) match. */
export async function stepMatch({ finding }: CommandContext, by: 1 | -1): Promise<Result<MatchAt>> {
  return (await finding()).step(by)
}

/** The undo of a step: back at the match before it. */
export async function stepBack(at: MatchAt, { finding }: CommandContext): Promise<Text> {
  await (await finding()).goTo(at)
  return say('find-restored', { words: at.words })
}
