import type { CancelSignal } from '../ports/clock.ts'
import type { Position, Score, Sound, SoundRank } from '../ports/sound.ts'

/** An outcome of at most so many seconds is an earcon; a longer one tells something, as a name's keys. */
export const shortOutcome = 0.4

/** A score that somebody asked for. */
interface Asked {
  readonly score: Score
  readonly signal: CancelSignal | undefined
  readonly rank: SoundRank
  readonly onStart: ((position: Position) => void) | undefined
  /** How it plays now; another object each time that it begins. */
  run: Run | undefined
  /** Whether `onStart` was called. */
  told: boolean
  readonly end: (whole: boolean) => void
  readonly fail: (error: unknown) => void
}

interface Run {
  position?: Position
}

/**
 * Sound of which one thing at a time is heard: escape before an outcome, an outcome before what is followed,
 * that before the layout of a page.
 *
 * - `silence`, which escape calls, ends what sounds and what waits.
 * - An outcome is heard at once and cuts what sounds. A layout alone, while its first note has not been heard,
 *   waits behind an earcon instead: that is the outcome of the very command which asked for the layout, or of the
 *   one before it.
 * - A cue that follows a movement is dropped behind an outcome, and where a layout waits or has not been heard yet:
 *   asking for one moves things as well. It cuts a layout that is heard: who moves on has heard enough.
 * - A layout waits for the end of what is before it in rank. It cuts another layout, or takes its place.
 *
 * What is cut or dropped resolves with false. Keys that are played are no scores, and sound beside all of it.
 */
export function rankedSound(sound: Sound): Sound {
  let current: Asked | undefined
  /** A layout that begins once nothing sounds any more. */
  let waiting: Asked | undefined

  return {
    ...sound,
    play(score, signal, rank = 'outcome', onStart) {
      if (signal?.aborted) return Promise.resolve(false)
      return new Promise((resolve, reject) => {
        const leave = () => end(asked)
        const asked: Asked = {
          score,
          signal,
          rank,
          onStart,
          run: undefined,
          told: false,
          end(whole) {
            signal?.removeEventListener('abort', leave)
            resolve(whole)
          },
          fail(error) {
            signal?.removeEventListener('abort', leave)
            reject(error)
          },
        }
        signal?.addEventListener('abort', leave, { once: true })
        take(asked)
      })
    },
    silence() {
      for (const asked of [waiting, current]) if (asked) end(asked)
      sound.silence()
    },
  }

  function take(asked: Asked): void {
    const { rank, score } = asked
    const unheard = current !== undefined && isUnheardLayout(current)
    const above = current !== undefined && current.rank !== 'layout'
    if (rank === 'layout' && above) wait(asked)
    else if (rank === 'follow' && (current?.rank === 'outcome' || waiting !== undefined || unheard)) {
      asked.end(false)
    } else {
      if (rank === 'outcome' && score.duration > shortOutcome) wait(undefined)
      else if (rank === 'outcome' && unheard) wait(current)
      begin(asked)
    }
  }

  /** Lets another layout wait, or none. */
  function wait(asked: Asked | undefined): void {
    const before = waiting
    waiting = asked
    if (asked) asked.run = undefined
    if (before !== asked) before?.end(false)
  }

  function begin(asked: Asked): void {
    const run: Run = {}
    asked.run = run
    current = asked
    const started = (position: Position) => {
      if (asked.run !== run) return
      run.position = position
      if (asked.told) return
      asked.told = true
      // One that is put off stands before its start again, for as long as what it waits for.
      asked.onStart?.(() => asked.run?.position?.() ?? -shortOutcome)
    }
    sound.play(asked.score, asked.signal, asked.rank, started).then(
      whole => over(asked, run, () => asked.end(whole)),
      (error: unknown) => over(asked, run, () => asked.fail(error)),
    )
  }

  function over(asked: Asked, run: Run, settle: () => void): void {
    // It has ended otherwise, or begins anew.
    if (asked.run !== run) return
    settle()
    next(asked)
  }

  /** Ends what sounds or waits, without waiting until the device has. */
  function end(asked: Asked): void {
    asked.run = undefined
    asked.end(false)
    if (waiting === asked) waiting = undefined
    next(asked)
  }

  /** What waits begins where nothing sounds any more. */
  function next(asked: Asked): void {
    if (current !== asked) return
    current = undefined
    const first = waiting
    waiting = undefined
    if (first) begin(first)
  }
}

function isUnheardLayout({ rank, run }: Asked): boolean {
  return rank === 'layout' && (run?.position?.() ?? -1) < 0
}
