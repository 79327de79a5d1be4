import type { CommandContext } from './command-context.ts'
import type { EditUndo } from './editing-context.ts'

/** The undo of every command that edits a sequence. */
export async function takeEditBack(undo: EditUndo, { editing }: CommandContext) {
  return (await editing()).takeBack(undo)
}
