import type { Score, ScoreNote } from '../ports/sound.ts'
import { readBackLaw } from './sound-laws.ts'

/**
 * Plays a motif back on the piano, one strike after the other, so that a name is heard as it was
 * given. `motif`: strikes of MIDI note numbers. Notes out of 0–127, all but ten notes of a strike and
 * all but 32 strikes are left out; an empty motif gives an empty score of no length.
 */
export function readBack(motif: readonly (readonly number[])[]): Score {
  const notes = motif.slice(0, readBackLaw.strikes).flatMap((strike, index): ScoreNote[] =>
    [...new Set(strike)]
      .filter(note => Number.isInteger(note) && note >= 0 && note <= 127)
      .slice(0, readBackLaw.fingers)
      .map(note => ({
        at: index * readBackLaw.apart,
        duration: readBackLaw.note,
        instrument: 'piano',
        note,
        level: readBackLaw.level,
        pan: 0,
      })),
  )
  return { notes, duration: Math.max(0, ...notes.map(note => note.at + note.duration)) }
}
