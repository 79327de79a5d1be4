import { keysOf, type Motif, parseMotif } from './motif.ts'
import { noteName, noteNumber } from './notes.ts'

/** A motif as it is shown and read out: strikes by spaces, keys of one strike by a plus sign. */
export function notesInWords(motif: Motif): string {
  return motif.map(keys => keys.map(noteName).join('+')).join(' ')
}

/** The notes to be spoken, without their octaves: `C, E, G`. */
export function notesAsLetters(motif: Motif): string {
  return keysOf(motif)
    .map(key => noteName(key).replace(/\d/, ''))
    .join(', ')
}

/** Reads what `notesInWords` writes, or MIDI notes; `#` stands for the sharp sign as well. Undefined if it is none. */
export function parseNotes(text: string): Motif | undefined {
  return parseMotif(text.replace(/[a-g][#♯]?\d/gi, name => String(noteNumber(name) ?? name)))
}
