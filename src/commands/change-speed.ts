import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import type { MediaWas } from './media-context.ts'

/** The level at which a page scrolled by itself, or how a sound or film was. */
type SpeedWas = number | MediaWas

/**
 * Makes what moves by itself one step faster (1) or slower (−1): the page that scrolls, else the sound or
 * film that plays in it. Where both do, the one that was begun later.
 */
export async function changeSpeed(context: CommandContext, by: 1 | -1): Promise<Result<SpeedWas>> {
  const scrolls = context.scrolling.since()
  const plays = (await context.media()).playedAt()
  if (scrolls !== undefined && (plays === undefined || scrolls >= plays)) return changeScrolling(context, by)
  try {
    return await (await context.media()).speed({ step: by })
  } catch (error) {
    // Neither moves: what is told is how a page begins to.
    if (!(error instanceof ClavierError)) throw error
    return changeScrolling(context, by)
  }
}

async function changeScrolling({ scrolling }: CommandContext, by: 1 | -1): Promise<Result<SpeedWas>> {
  const { before, level } = await scrolling.change(by)
  const text = say('scroll-speed', level)
  return before === level.level ? { text, earcon: 'end-of-page' } : { text, undo: before }
}

/** The undo of a change of speed; nothing is left of one whose page has come to rest. */
export async function speedBack(before: SpeedWas, context: CommandContext): Promise<Text | undefined> {
  if (typeof before !== 'number') return mediaBack(before, context)
  try {
    return say('scroll-speed', await context.scrolling.setLevel(before))
  } catch (error) {
    if (error instanceof ClavierError && error.code === 'nothing-scrolls') return undefined
    throw error
  }
}
