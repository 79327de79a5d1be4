import { say } from '../language/text.ts'
import type { Settings } from '../settings/settings.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

/** Steps of how outcomes are spoken, in per cent of the usual: each is heard, none jumps. */
const steps = {
  speechRate: [50, 60, 70, 80, 90, 100, 115, 130, 150, 170, 195, 225, 260, 300],
  speechPitch: [50, 60, 70, 80, 90, 100, 110, 125, 140, 160, 180, 200],
} as const
const told = { speechRate: 'speech-rate', speechPitch: 'speech-pitch' } as const

/** Speaks one step faster or higher (1), slower or lower (−1); at either end it stays. What is told is heard so. */
export async function changeSpeech(
  { controls }: CommandContext,
  which: keyof typeof steps,
  by: 1 | -1,
): Promise<Result<Partial<Settings>>> {
  let now = 100
  const before = await controls.changeSettings(settings => {
    const was = settings[which]
    const next = by > 0 ? steps[which].find(step => step > was) : steps[which].findLast(step => step < was)
    now = next ?? was
    return { [which]: now }
  })
  const text = say(told[which], { percent: now })
  return before[which] === now ? { text, earcon: 'end-of-page' } : { text, undo: before }
}
