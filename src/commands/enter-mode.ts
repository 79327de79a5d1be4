import { say, type Text } from '../language/text.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

/** What the keys meant before; null where they were motifs. */
export interface MeantBefore {
  readonly before: ModeName | null
}

/** Puts the keys into a mode and tells so; being in it already leaves nothing to undo. */
export function enterMode({ controls }: CommandContext, mode: ModeName, text: Text): Result<MeantBefore> {
  const before = controls.setMode(mode)
  return before === mode ? { text } : { text, undo: { before: before ?? null } }
}

/** Modes that are about something under way, which was over once they were left: nothing leads back to it. */
const passing: ReadonlySet<ModeName> = new Set(['guess', 'practice', 'tune'])

/** The undo of every command that enters a mode. */
export async function leaveMode({ before }: MeantBefore, { controls }: CommandContext): Promise<Text> {
  controls.setMode(before === null || passing.has(before) ? undefined : before)
  return say('mode-undone')
}
