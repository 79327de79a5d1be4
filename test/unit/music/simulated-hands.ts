import type { GestureEvent } from '../../../src/music/gesture-event.ts'
import {
  createGestureReader,
  type GestureReader,
  type GestureSettings,
  type KeyNote,
} from '../../../src/music/gesture-reader.ts'
import type { Motif } from '../../../src/music/motif.ts'
import { everything } from './motif-fixture.ts'

export const down = (note: number, at: number, velocity = 0.6): KeyNote => ({
  type: 'down',
  note,
  velocity,
  at,
})
export const up = (note: number, at: number): KeyNote => ({ type: 'up', note, velocity: 0, at })
/** A key held from one time to another, in ms. */
export const held = (note: number, from: number, to: number): readonly KeyNote[] => [
  down(note, from),
  up(note, to),
]

export interface Hands {
  /** From one strike to the next, ms. */
  readonly pace: number
  /** How long a key is held, ms. */
  readonly hold: number
  /** How late the key at this place of all keys comes, ms. */
  readonly jitter?: (place: number) => number
  /** Order of the keys inside a strike. */
  readonly order?: (keys: readonly number[]) => readonly number[]
}

/** The notes of a motif as hands play it, in order of time. No key is struck again before it is up. */
export function notesOf(
  motif: Motif,
  { pace, hold, jitter = () => 0, order = keys => keys }: Hands,
  from = 0,
) {
  const onsets = motif
    .flatMap((keys, number) => order(keys).map(key => ({ key, at: from + number * pace })))
    .map(({ key, at }, place) => ({ key, on: at + jitter(place) }))
    .toSorted((a, b) => a.on - b.on)
  const notes = onsets.flatMap(({ key, on }, place) => {
    const again = onsets.slice(place + 1).find(other => other.key === key)?.on ?? Number.POSITIVE_INFINITY
    return held(key, on, Math.max(on + 1, Math.min(on + hold, again - 20)))
  })
  return notes.toSorted((a, b) => a.at - b.at)
}

export interface TimedEvent {
  readonly at: number
  readonly event: GestureEvent<string>
}

/** Plays notes into a reader, with ticks exactly when it wants them, then waits for `after` ms more. */
export function playInto(
  reader: GestureReader<string>,
  notes: readonly KeyNote[],
  after = 6000,
): readonly TimedEvent[] {
  const events: TimedEvent[] = []
  const tickUntil = (end: number) => {
    for (let due = reader.deadline(); due !== undefined && due < end; due = reader.deadline()) {
      const at = due
      events.push(...reader.tick(at).map(event => ({ at, event })))
    }
  }
  for (const note of notes) {
    tickUntil(note.at)
    events.push(...reader.note(note).map(event => ({ at: note.at, event })))
  }
  tickUntil((notes.at(-1)?.at ?? 0) + after)
  return events
}

/**
 * Plays gesture after gesture to one reader, which forgets the one before: making a reader costs more
 * than reading a gesture.
 */
export function playWith(settings: GestureSettings<string>) {
  const reader = createGestureReader(settings)
  return (notes: readonly KeyNote[]) => {
    reader.reset()
    return playInto(reader, notes)
  }
}

/** Plays notes to a reader of its own that knows every command and name of the fixture. */
export function play(notes: readonly KeyNote[], settings: Partial<GestureSettings<string>> = {}) {
  return playInto(createGestureReader({ bindings: everything, ...settings }), notes)
}

const forDisplay = new Set<string>(['strike', 'waiting'])

/** One word for each event that is more than display: `fired mail`, `escape`, `new-name` … */
export function said(events: readonly TimedEvent[]): readonly string[] {
  return events
    .map(({ event }) => event)
    .filter(({ kind }) => !forDisplay.has(kind))
    .map(event => ('binding' in event ? `${event.kind} ${event.binding.target}` : event.kind))
}
