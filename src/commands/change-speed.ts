import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import { changePlayingSpeed, type PlayingSpeedWas, playingSpeedBack } from './change-playing-speed.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import type { MediaWas } from './media-context.ts'
import { restoreSettings } from './restore-settings.ts'

/** The level at which a page scrolled by itself, how a sound or film was, or the speed of reading or of playing a recording, in per cent. */
type SpeedWas = number | MediaWas | { readonly readingSpeed: number } | PlayingSpeedWas

/**
 * Makes what moves by itself one step faster (1) or slower (−1): the page that is read or scrolls, the recording
 * that is played, else the sound or film that plays in the page. Of several, the one that was begun last.
 */
export async function changeSpeed(context: CommandContext, by: 1 | -1): Promise<Result<SpeedWas>> {
  const answers = context.answerSpeech.loaded()?.since()
  const reads = answers ?? context.reading.loaded()?.since()
  const scrolls = context.scrolling.since()
  const plays = context.media.loaded()?.playedAt()
  const sequence = context.playing.loaded()?.since()
  const last = Math.max(...[reads, scrolls, plays, sequence].filter(at => at !== undefined))
  if (reads !== undefined && reads >= last) return changeReading(context, by)
  if (scrolls !== undefined && scrolls >= last) return changeScrolling(context, by)
  if (sequence !== undefined && sequence >= last) return changePlayingSpeed(context, { step: by })
  try {
    return await (await context.media()).speed({ step: by })
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    if (reads !== undefined) return changeReading(context, by)
    // Nothing moves: what is told is how a page begins to.
    return changeScrolling(context, by)
  }
}

async function changeReading(context: CommandContext, by: 1 | -1): Promise<Result<SpeedWas>> {
  const answer = context.answerSpeech.loaded()
  // Of both only one is ever read.
  const reader = answer?.since() === undefined ? await context.reading() : answer
  const { before, now } = await reader.changeSpeed(by)
  const text = say('reading-speed', { percent: now })
  // Heard in the voice itself: words about it would cut what is read.
  if (before === now) return { text, spoken: '', earcon: 'end-of-page' }
  return { text, spoken: '', undo: { readingSpeed: before } }
}

async function changeScrolling({ scrolling }: CommandContext, by: 1 | -1): Promise<Result<SpeedWas>> {
  const { before, level } = await scrolling.change(by)
  const text = say('scroll-speed', level)
  return before === level.level ? { text, earcon: 'end-of-page' } : { text, undo: before }
}

/** The undo of a change of speed; nothing is left of one whose page has come to rest. */
export async function speedBack(before: SpeedWas, context: CommandContext): Promise<Text | undefined> {
  if (typeof before !== 'number' && 'playingSpeed' in before) return playingSpeedBack(before, context)
  if (typeof before !== 'number')
    return 'readingSpeed' in before ? restoreSettings(before, context) : mediaBack(before, context)
  try {
    return say('scroll-speed', await context.scrolling.setLevel(before))
  } catch (error) {
    if (error instanceof ClavierError && error.code === 'nothing-scrolls') return undefined
    throw error
  }
}
