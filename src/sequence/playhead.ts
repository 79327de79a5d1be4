import type { Clock, Stop } from '../ports/clock.ts'

/** The clock of a sequence that is being played: it can stand still, and runs at its own speed. */
export interface Playhead {
  /** Milliseconds into the sequence. */
  ms(): number
  /** Stands still from now on, at exactly `ms`. */
  hold(ms: number): void
  release(): void
  /** Stands still, held or not, for as long as it is paused; goes on where it stood. */
  pause(paused: boolean): void
  /** A factor; see `speedWithin`. What has been played stays where it was. */
  setSpeed(speed: number): void
  speed(): number
  /** Calls `run` once when `ms` is reached; only one such wait at a time. */
  at(ms: number, run: () => void): Stop
}

/** Speeds that a sequence can be played at, as factors. */
export const speeds = { min: 0.5, max: 8 } as const

/** Speeds out of range become the nearest; what is no number becomes 1. */
export function speedWithin(speed: number): number {
  return Number.isNaN(speed) ? 1 : Math.min(speeds.max, Math.max(speeds.min, speed))
}

/** A playhead at 0, held. */
export function createPlayhead(clock: Clock, firstSpeed: number): Playhead {
  let rate = speedWithin(firstSpeed)
  let position = 0
  let held = true
  let paused = false
  /** When it began to run from `position`; undefined while it stands still. */
  let since: number | undefined
  let waiting: { readonly target: number; readonly run: () => void } | undefined
  let stopTimer: Stop = () => {}

  const ms = (): number => (since === undefined ? position : position + (clock.now() - since) * rate)

  /** From the moment it began to run, not from now: timers that come late do not add up. */
  const arm = (): void => {
    stopTimer()
    stopTimer = () => {}
    if (waiting === undefined || since === undefined) return
    const { target, run } = waiting
    stopTimer = clock.after(Math.max(0, (target - ms()) / rate), () => {
      waiting = undefined
      run()
    })
  }
  const change = (apply: () => void): void => {
    position = ms()
    apply()
    since = held || paused ? undefined : clock.now()
    arm()
  }

  return {
    ms,
    hold: at =>
      change(() => {
        position = at
        held = true
      }),
    // One that runs goes on from where it began, so that nothing is lost by asking again.
    release: () => {
      if (!held) return
      change(() => {
        held = false
      })
    },
    pause: on => {
      if (on === paused) return
      change(() => {
        paused = on
      })
    },
    setSpeed: speed =>
      change(() => {
        rate = speedWithin(speed)
      }),
    speed: () => rate,
    at: (target, run) => {
      const own = { target, run }
      waiting = own
      arm()
      return () => {
        if (waiting !== own) return
        waiting = undefined
        stopTimer()
      }
    },
  }
}
