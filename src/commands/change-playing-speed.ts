import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

/** Per cent. */
export interface PlayingSpeedWas {
  readonly playingSpeed: number
}

/** Plays the recording under way faster or slower, from where it is. */
export async function changePlayingSpeed(
  { playing }: CommandContext,
  wanted: { readonly step: 1 | -1 } | { readonly percent: number },
): Promise<Result<PlayingSpeedWas>> {
  const { before, now } = (await playing()).changeSpeed(wanted)
  const text = say('playing-speed', { percent: now })
  return before === now ? { text, earcon: 'end-of-page' } : { text, undo: { playingSpeed: before } }
}

/** The undo of it; nothing is left of a recording that has ended. */
export async function playingSpeedBack(
  { playingSpeed }: PlayingSpeedWas,
  { playing }: CommandContext,
): Promise<Text | undefined> {
  const now = playing.loaded()
  if (now?.since() === undefined) return undefined
  return say('playing-speed', { percent: now.changeSpeed({ percent: playingSpeed }).now })
}
