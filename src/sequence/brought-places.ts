import type { createAttempts, StepEnd } from './attempt-step.ts'
import { stepMs } from './attempt-step.ts'
import { interrupted, type Waits } from './interruptible-waits.ts'
import type { FollowedClock, PlayerOptions } from './play-options.ts'
import { outcomesOf, type PlayFrom, placesBefore, trackOf } from './play-places.ts'
import type { Playhead } from './playhead.ts'
import type { MediaEvent, Sequence, Track } from './sequence-schema.ts'

interface Parts {
  readonly options: PlayerOptions
  readonly sequence: Sequence
  readonly waits: Waits
  readonly playhead: Playhead
  readonly attempts: Pick<ReturnType<typeof createAttempts>, 'accomplish'>
  /** The clock of the sequence, for sounds and films. */
  readonly followed: FollowedClock
}

/** Brings tabs, pages, sounds and films to where they were at a moment of a sequence. */
export function createBroughtPlaces({ options, sequence, waits, playhead, attempts, followed }: Parts) {
  const outcomes = outcomesOf(sequence)

  function bring(track: Track, run: Parameters<typeof attempts.accomplish>[0]['run']): Promise<StepEnd> {
    return attempts.accomplish({
      run,
      timed: true,
      differs: () => true,
      asks: () => false,
      about: { track, reason: 'tab' },
      // A tab that was closed is opened anew.
      again: () => options.forgetTrack?.(track),
    })
  }

  function goTo(track: Track): Promise<StepEnd> {
    const { goToTrack } = options
    if (goToTrack === undefined) return Promise.resolve('done')
    return bring(track, () => goToTrack(track))
  }

  async function putMedia(event: MediaEvent): Promise<StepEnd> {
    const { putMedia: put } = options
    if (put === undefined) return 'done'
    const gone = await waits.within(stepMs, () => put(event, followed))
    if (gone === interrupted) return interrupted
    playhead.hold(event.ms + (typeof gone === 'number' ? gone : 0))
    return 'done'
  }

  async function restore(from: PlayFrom): Promise<StepEnd> {
    const { restore: bringBack } = options
    for (const place of placesBefore(sequence, outcomes, from)) {
      const { track, media } = place
      const how =
        bringBack === undefined
          ? await goTo(track)
          : await bring(track, (_, wanted) => bringBack(place, wanted))
      if (how === interrupted) return how
      for (const event of media) if ((await putMedia(event)) === interrupted) return interrupted
    }
    return 'done'
  }

  return {
    goTo,
    putMedia,
    /** The browser as it was there; the clock runs from that moment on. */
    async begin(from: PlayFrom): Promise<StepEnd> {
      playhead.hold(from.ms)
      const front = sequence.events[0]
      if (front === undefined) return 'done'
      const how = from.index === 0 ? await goTo(trackOf(sequence, front.track)) : await restore(from)
      if (how !== interrupted) playhead.release()
      return how
    },
  }
}
