import type { CancelSignal } from '../ports/clock.ts'
import type { CommandContext } from './command-context.ts'
import type { ReadMove } from './finding-context.ts'
import type { Result } from './result.ts'

/** Reads on by a step: the answer, where that was read last, else the page in front. */
export async function readOn(
  { answerSpeech, reading, tabs }: CommandContext,
  move: ReadMove,
  signal: CancelSignal,
): Promise<Result<never>> {
  const answer = answerSpeech.loaded()
  if (answer?.means(move) === true) return answer.move(move, signal)
  return (await reading()).move(await tabs.active(), move, signal)
}
