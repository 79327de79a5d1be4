import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { KeptUndo } from './knowledge-context.ts'

/** The undo of every change of what is kept. */
export async function keptBack(change: KeptUndo, { knowledge }: CommandContext): Promise<Text> {
  await (await knowledge()).takeBack(change)
  return say('kept-undone')
}
