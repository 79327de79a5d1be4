import type { Motif } from './motif.ts'
import { noteName } from './notes.ts'

/** A motif as it is shown and read out: strikes by spaces, keys of one strike by a plus sign. */
export function notesInWords(motif: Motif): string {
  return motif.map(keys => keys.map(noteName).join('+')).join(' ')
}
