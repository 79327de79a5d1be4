import type { Sequence, SequenceEvent, Track } from './sequence-schema.ts'

/** Places in a list of events that follow each other: the first, and how many. In lists: rising, apart. */
export type Run = readonly [first: number, count: number]

/**
 * One small change of a sequence as plain data, so that what takes an edit back can be kept for long: it
 * holds the events that an edit took away, and of all others at most their places.
 */
export type Change =
  /** Events go. */
  | { readonly kind: 'out'; readonly at: readonly Run[] }
  /** Events come; `at` are their places among all events afterwards. */
  | { readonly kind: 'in'; readonly at: readonly Run[]; readonly events: readonly SequenceEvent[] }
  /** Others come in the place of events. */
  | { readonly kind: 'set'; readonly at: readonly Run[]; readonly events: readonly SequenceEvent[] }
  /** The event there and all behind it come later, by so many ms. */
  | { readonly kind: 'shift'; readonly from: number; readonly by: number }
  /** Events come later by so many ms, and to other places: `to` are theirs afterwards, in the same order. */
  | { readonly kind: 'move'; readonly from: readonly Run[]; readonly to: readonly Run[]; readonly by: number }
  | { readonly kind: 'length'; readonly ms: number }
  /** A track without events goes, or comes back. */
  | { readonly kind: 'track-out'; readonly at: number }
  | { readonly kind: 'track-in'; readonly at: number; readonly track: Track }

export interface Changed {
  readonly sequence: Sequence
  /** What gives back exactly the sequence as it was. */
  readonly back: readonly Change[]
}

export function applyChanges(sequence: Sequence, changes: readonly Change[]): Changed {
  let now = sequence
  const back: Change[] = []
  for (const change of changes) {
    const changed = applyChange(now, change)
    now = changed.sequence
    back.unshift(changed.back)
  }
  return { sequence: now, back }
}

export function applyChange(
  sequence: Sequence,
  change: Change,
): { readonly sequence: Sequence; readonly back: Change } {
  const { events, tracks } = sequence
  switch (change.kind) {
    case 'out': {
      const gone = new Set(placesOf(change.at))
      const taken = events.filter((_, place) => gone.has(place))
      return {
        sequence: { ...sequence, events: events.filter((_, place) => !gone.has(place)) },
        back: { kind: 'in', at: change.at, events: taken },
      }
    }
    case 'in':
      return {
        sequence: { ...sequence, events: woven(events, placesOf(change.at), change.events) },
        back: { kind: 'out', at: change.at },
      }
    case 'set': {
      const places = placesOf(change.at)
      const others = new Map(places.map((place, n) => [place, change.events[n]]))
      return {
        sequence: { ...sequence, events: events.map((event, place) => others.get(place) ?? event) },
        back: { ...change, events: events.filter((_, place) => others.has(place)) },
      }
    }
    case 'shift':
      return {
        sequence: {
          ...sequence,
          events: events.map((event, place) => (place < change.from ? event : later(event, change.by))),
        },
        back: { ...change, by: -change.by },
      }
    case 'move': {
      const moving = new Set(placesOf(change.from))
      const moved = events.filter((_, place) => moving.has(place)).map(event => later(event, change.by))
      const rest = events.filter((_, place) => !moving.has(place))
      return {
        sequence: { ...sequence, events: woven(rest, placesOf(change.to), moved) },
        back: { kind: 'move', from: change.to, to: change.from, by: -change.by },
      }
    }
    case 'length':
      return {
        sequence: { ...sequence, durationMs: change.ms },
        back: { kind: 'length', ms: sequence.durationMs },
      }
    case 'track-out': {
      const track = tracks[change.at] ?? { tab: change.at, title: '', url: '' }
      return {
        sequence: {
          ...sequence,
          tracks: numbered(tracks.toSpliced(change.at, 1)),
          events: events.map(event => (event.track > change.at ? onTrack(event, event.track - 1) : event)),
        },
        back: { kind: 'track-in', at: change.at, track },
      }
    }
    case 'track-in':
      return {
        sequence: {
          ...sequence,
          tracks: numbered(tracks.toSpliced(change.at, 0, change.track)),
          events: events.map(event => (event.track >= change.at ? onTrack(event, event.track + 1) : event)),
        },
        back: { kind: 'track-out', at: change.at },
      }
  }
}

/** Where the event of that place is after the changes; undefined for one that is gone. */
export function placeAfter(place: number, changes: readonly Change[]): number | undefined {
  let now = place
  for (const change of changes) {
    if (change.kind === 'out') {
      const left = leftOf(now, change.at)
      if (left.within !== undefined) return undefined
      now -= left.before
    } else if (change.kind === 'in') now = pushed(now, change.at)
    else if (change.kind === 'move') {
      const left = leftOf(now, change.from)
      now = left.within === undefined ? pushed(now - left.before, change.to) : nthOf(change.to, left.within)
    }
  }
  return now
}

/** Rising places as runs. */
export function runsOf(places: readonly number[]): readonly Run[] {
  const runs: [number, number][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last !== undefined && last[0] + last[1] === place) last[1]++
    else runs.push([place, 1])
  }
  return runs
}

export function placesOf(runs: readonly Run[]): readonly number[] {
  return runs.flatMap(([first, count]) => Array.from({ length: count }, (_, n) => first + n))
}

/** How many places of the runs are before that one; `within`: which of them it is, if it is one. */
function leftOf(place: number, runs: readonly Run[]): { before: number; within: number | undefined } {
  let before = 0
  for (const [first, count] of runs) {
    if (place < first) break
    if (place < first + count) return { before, within: before + place - first }
    before += count
  }
  return { before, within: undefined }
}

/** The place that is the nth of the runs, from 0. */
function nthOf(runs: readonly Run[], n: number): number {
  let before = 0
  for (const [first, count] of runs) {
    if (n < before + count) return first + n - before
    before += count
  }
  return n
}

/** Where a place comes to when others come in at `runs`. */
function pushed(place: number, runs: readonly Run[]): number {
  let now = place
  for (const [first, count] of runs) if (first <= now) now += count
  return now
}

/** Both lists in one; `places` are those of `coming` afterwards. */
function woven(
  staying: readonly SequenceEvent[],
  places: readonly number[],
  coming: readonly SequenceEvent[],
): readonly SequenceEvent[] {
  const all: SequenceEvent[] = []
  let stays = 0
  for (const [n, event] of coming.entries()) {
    const place = places[n] ?? all.length
    while (all.length < place && stays < staying.length) all.push(...staying.slice(stays, ++stays))
    all.push(event)
  }
  return [...all, ...staying.slice(stays)]
}

function later(event: SequenceEvent, by: number): SequenceEvent {
  return by === 0 ? event : { ...event, ms: event.ms + by }
}

function onTrack(event: SequenceEvent, track: number): SequenceEvent {
  return { ...event, track }
}

function numbered(tracks: readonly Track[]): readonly Track[] {
  return tracks.map((track, tab) => (track.tab === tab ? track : { ...track, tab }))
}
