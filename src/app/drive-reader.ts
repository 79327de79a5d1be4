import type { KeyNote } from '../music/gesture-reader.ts'
import type { Clock, Stop } from '../ports/clock.ts'

/** Reads notes by the time that is passed in, and tells when it wants to be asked again. */
export interface TimedReader<E> {
  note(note: KeyNote): readonly E[]
  tick(now: number): readonly E[]
  /** When `tick` has something to do next, in ms; undefined when only a note can change anything. */
  deadline(): number | undefined
}

/** Gives a reader its time: notes as they come, ticks when it wants them. */
export function driveReader<E>(reader: TimedReader<E>, clock: Clock, on: (event: E) => void) {
  let stopTick: Stop = () => {}
  let stopped = false
  return {
    note: (played: KeyNote) => take(reader.note(played)),
    /** Takes events that came of something else than a note. */
    take,
    /** No tick comes any more until the next note. */
    stop(): void {
      stopped = true
      stopTick()
    },
  }

  function take(events: readonly E[]): void {
    stopped = false
    for (const event of events) on(event)
    stopTick()
    // What an event led to may have stopped it.
    if (stopped) return
    const deadline = reader.deadline()
    if (deadline === undefined) return
    stopTick = clock.after(Math.max(0, deadline - clock.now()), () => take(reader.tick(clock.now())))
  }
}
