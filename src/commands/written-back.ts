import type { Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { WritingUndo } from './writing-context.ts'

/** The undo of everything that writes, selects or presses. */
export async function writtenBack(change: WritingUndo, { writing }: CommandContext): Promise<Text> {
  return (await writing()).takeBack(change)
}
