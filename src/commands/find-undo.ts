import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { FindChange } from './finding-context.ts'

/** The undo of a search: no marks, the page and the history of searches as they were, the tab before in front. */
export async function findUndo(change: FindChange, { finding }: CommandContext): Promise<Text> {
  await (await finding()).takeBack(change)
  return say('find-undone', { words: change.words })
}
