import type { CancelSignal } from '../ports/clock.ts'
import type { PracticeAim } from '../ports/practice-aim.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import type { MeantBefore } from './enter-mode.ts'

/** Begins a round; in place of another one there is nothing to undo. */
export async function practise(
  aim: PracticeAim,
  { practice }: Pick<CommandContext, 'practice'>,
  signal: CancelSignal,
): Promise<Result<MeantBefore>> {
  const { text, before } = await (await practice()).begin(aim, signal)
  return before === 'practice' ? { text } : { text, undo: { before: before ?? null } }
}
