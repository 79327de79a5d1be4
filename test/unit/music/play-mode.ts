import fc from 'fast-check'
import type { KeyNote } from '../../../src/music/gesture-reader.ts'
import type { ModeReader } from '../../../src/music/mode-reader.ts'

/** Plays notes into a reader, with ticks exactly when it wants them, then waits for `after` ms more. */
export function playTimed<E>(reader: ModeReader<E>, notes: readonly KeyNote[], after = 2000) {
  const seen: { readonly at: number; readonly event: E }[] = []
  const until = (time: number) => {
    for (let due = reader.deadline(); due !== undefined && due <= time; due = reader.deadline())
      for (const event of reader.tick(due)) seen.push({ at: due, event })
  }
  for (const note of notes) {
    until(note.at - 1)
    for (const event of reader.note(note)) seen.push({ at: note.at, event })
  }
  until((notes.at(-1)?.at ?? 0) + after)
  return seen
}

export function playMode<E>(reader: ModeReader<E>, notes: readonly KeyNote[], after = 2000): readonly E[] {
  return playTimed(reader, notes, after).map(({ event }) => event)
}

/** Notes as no hand plays them: any key, on or off the keyboard, up to hundreds a second, in any order. */
export const anyNotes: fc.Arbitrary<readonly KeyNote[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom('down' as const, 'up' as const),
      note: fc.oneof(fc.integer({ min: 40, max: 80 }), fc.constantFrom(48, 60, 72), fc.double()),
      velocity: fc.double({ min: -1, max: 2 }),
      wait: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 900 })),
    }),
    { maxLength: 120 },
  )
  .map(notes => {
    let at = 0
    return notes.map(({ wait, ...note }) => {
      at += wait
      return { ...note, at }
    })
  })
