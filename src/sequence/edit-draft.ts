import { applyChange, type Change, runsOf } from './edit-change.ts'
import type { Sequence, SequenceEvent } from './sequence-schema.ts'

/** What came of an edit. */
export interface Edited {
  readonly sequence: Sequence
  readonly changes: readonly Change[]
  /** What gives back exactly the sequence as it was. */
  readonly back: readonly Change[]
  /** The event to have at hand now, where it is not the one before. */
  readonly at?: number
}

/** An edit that is being put together, change by change; `now` is the sequence so far. */
export interface Draft {
  now(): Sequence
  /** Takes events away, by rising places. */
  out(places: readonly number[]): void
  put(place: number, event: SequenceEvent): void
  /** Puts others in the place of events, by rising places. */
  set(places: readonly number[], events: readonly SequenceEvent[]): void
  shift(from: number, by: number): void
  move(from: readonly number[], to: readonly number[], by: number): void
  length(ms: number): void
  /** Lets go of tracks on which nothing is left: what was cut away must not go on with the sequence. */
  dropTracks(): void
  done(at?: number): Edited
}

export function draftOf(before: Sequence): Draft {
  let sequence = before
  const changes: Change[] = []
  const back: Change[] = []
  const add = (change: Change) => {
    const changed = applyChange(sequence, change)
    sequence = changed.sequence
    changes.push(change)
    back.unshift(changed.back)
  }
  return {
    now: () => sequence,
    out: places => {
      if (places.length > 0) add({ kind: 'out', at: runsOf(places) })
    },
    put: (place, event) => add({ kind: 'in', at: [[place, 1]], events: [event] }),
    set: (places, events) => {
      if (places.length > 0) add({ kind: 'set', at: runsOf(places), events })
    },
    shift: (from, by) => {
      if (by !== 0 && from < sequence.events.length) add({ kind: 'shift', from, by })
    },
    move: (from, to, by) => add({ kind: 'move', from: runsOf(from), to: runsOf(to), by }),
    length: ms => {
      if (ms !== sequence.durationMs) add({ kind: 'length', ms })
    },
    dropTracks: () => {
      const used = new Set(before.events.map(({ track }) => track))
      const left = new Set(sequence.events.map(({ track }) => track))
      // From the last on: those before it keep their places.
      for (const { tab } of before.tracks.toReversed())
        if (used.has(tab) && !left.has(tab) && sequence.tracks.length > 1) add({ kind: 'track-out', at: tab })
    },
    done: at => ({ sequence, changes, back, ...(at === undefined ? {} : { at }) }),
  }
}
