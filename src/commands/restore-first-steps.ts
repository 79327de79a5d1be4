import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { StepsBefore, StepsMoved } from './first-steps-context.ts'
import type { Playing } from './playing-context.ts'
import type { Result } from './result.ts'

/** The result of every command that moves the first steps. */
export function stepsMoved({ text, before }: StepsMoved): Result<StepsBefore> {
  return { text, undo: before }
}

/** Their undo: the guide is where it was. */
export async function restoreFirstSteps(before: StepsBefore, { firstSteps }: CommandContext): Promise<Text> {
  await (await firstSteps()).restore(before)
  return say('first-steps-restored')
}

/**
 * What plays a sequence and waits for a decision comes first; else the guide takes the same words.
 * @param decide throws where no sequence waits for it
 */
export async function playedOrStep(
  { firstSteps, playing }: Pick<CommandContext, 'firstSteps' | 'playing'>,
  decide: (playing: Playing) => Text,
): Promise<Result<StepsBefore>> {
  const steps = await firstSteps()
  // What is played next, or left out, tells of itself.
  if (!steps.takesSteps()) return { text: decide(await playing()), cut: true }
  return stepsMoved(await steps.skip())
}
