/** A drawn key. */
export interface PianoKey {
  /** MIDI note, 48 (C3) to 72 (C5). */
  readonly note: number
  /** Scientific pitch name: `C♯3`. */
  readonly name: string
  readonly black: boolean
  /** For white keys their place among the white keys of the same manual, from 0; for black keys that of the white key at their left. */
  readonly place: number
}

export const lowestNote = 48
export const highestNote = 72

const pitchNames = ['C', 'C♯', 'D', 'D♯', 'E', 'F', 'F♯', 'G', 'G♯', 'A', 'A♯', 'B'] as const
/** White keys to the left within the octave, by pitch class; a black key counts from the white one it follows. */
const whitePlaces = [0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6] as const

/** Name of a MIDI note with its octave, middle C (60) being C4. */
export function noteName(note: number): string {
  return `${pitchNames[((note % 12) + 12) % 12] ?? ''}${Math.floor(note / 12) - 1}`
}

/** Two manuals, lower then upper: C3–B3 with seven white keys, C4–C5 with eight. */
export const manuals: readonly { readonly whites: number; readonly keys: readonly PianoKey[] }[] = [
  { whites: 7, keys: keysOf(lowestNote, 59) },
  { whites: 8, keys: keysOf(60, highestNote) },
]

function keysOf(first: number, last: number): readonly PianoKey[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const note = first + index
    const name = noteName(note)
    const place = (whitePlaces[note % 12] ?? 0) + 7 * Math.floor((note - first) / 12)
    return { note, name, black: name.includes('♯'), place }
  })
}
