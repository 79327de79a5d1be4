import { say, type Text } from '../language/text.ts'
import { noteName } from '../music/notes.ts'
import type { CommandContext, LowestNote } from './command-context.ts'
import type { Result } from './define-command.ts'

/** What is told of a move of the 25 keys; undo takes them back to where they were. */
export function lowestNoteNow({ before, now }: LowestNote): Result<number> {
  return { text: say('lowest-note-now', { note: noteName(now) }), undo: before }
}

export async function undoLowestNote(before: number, { keyboards }: CommandContext): Promise<Text> {
  await keyboards.setLowest(before)
  return say('lowest-note-now', { note: noteName(before) })
}
