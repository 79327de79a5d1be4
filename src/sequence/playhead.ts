import type { Clock, Stop } from '../ports/clock.ts'

/** The clock of a sequence that is being played: it can stand still, and runs at its own speed. */
export interface Playhead {
  /** Milliseconds into the sequence. */
  ms(): number
  /** Stands still from now on, at exactly `ms`. */
  hold(ms: number): void
  release(): void
  /** Calls `run` once when `ms` is reached; only while it is not held. */
  at(ms: number, run: () => void): Stop
}

/** Speeds that a sequence can be played at, as factors. */
const speeds = { min: 0.5, max: 8 } as const

/** A playhead at 0, held. Speeds out of range become the nearest; what is no number becomes 1. */
export function createPlayhead(clock: Clock, speed: number): Playhead {
  const rate = Number.isNaN(speed) ? 1 : Math.min(speeds.max, Math.max(speeds.min, speed))
  let position = 0
  let since: number | undefined
  const ms = (): number => (since === undefined ? position : position + (clock.now() - since) * rate)
  return {
    ms,
    hold: at => {
      position = at
      since = undefined
    },
    release: () => {
      since ??= clock.now()
    },
    // From the moment it was released, not from now: timers that come late do not add up.
    at: (target, run) => clock.after(Math.max(0, (target - ms()) / rate), run),
  }
}
