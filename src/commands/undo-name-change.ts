import { say, type Text } from '../language/text.ts'
import type { NameChange } from '../music/name-changes.ts'
import type { CommandContext } from './command-context.ts'

/** The undo of every command that changed a name. */
export async function undoNameChange(change: NameChange, { names }: CommandContext): Promise<Text> {
  await names.takeBack(change)
  return say('name-change-undone', { name: change.spoken })
}
