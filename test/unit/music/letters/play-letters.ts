import { defaultConstants, type GestureConstants } from '../../../../src/music/constants.ts'
import type { KeyNote } from '../../../../src/music/gesture-reader.ts'
import { createLetterReader, type LetterEvent } from '../../../../src/music/letters/letter-reader.ts'

/** A note whole: a key with the times between which it is down, in ms. */
export interface Pressed {
  readonly key: number
  readonly on: number
  readonly off: number
}

/** Plays notes into a letter reader, with ticks exactly when it wants them. */
export function playLetters(
  notes: readonly KeyNote[],
  constants: GestureConstants = defaultConstants,
): readonly { readonly at: number; readonly event: LetterEvent }[] {
  const reader = createLetterReader(() => constants)
  const events: { at: number; event: LetterEvent }[] = []
  const until = (end: number) => {
    for (let due = reader.deadline(); due !== undefined && due < end; due = reader.deadline()) {
      const at = due
      events.push(...reader.tick(at).map(event => ({ at, event })))
    }
  }
  for (const note of notes) {
    until(note.at)
    events.push(...reader.note(note).map(event => ({ at: note.at, event })))
  }
  until((notes.at(-1)?.at ?? 0) + 20_000)
  return events
}

export function notesOfPressed(pressed: readonly Pressed[]): readonly KeyNote[] {
  return pressed
    .flatMap(({ key, on, off }) => [
      { type: 'down' as const, note: key, velocity: 0.6, at: on },
      { type: 'up' as const, note: key, velocity: 0, at: off },
    ])
    .toSorted((a, b) => a.at - b.at)
}

/** Strikes as `64`, `64+66`; escape as `escape`. */
export function saidBy(events: ReturnType<typeof playLetters>): readonly string[] {
  return events.map(({ event }) => (event.kind === 'strike' ? event.keys.join('+') : 'escape'))
}

export function strikesOf(pressed: readonly Pressed[]): readonly string[] {
  return saidBy(playLetters(notesOfPressed(pressed)))
}
