import type { PracticeRow, PracticeState } from '../../../src/state/practice-state.ts'
import { odd } from './words.ts'

export const practiceSets: readonly PracticeRow[] = [
  { set: 'names', items: 12, known: 3, learning: 4, due: 5 },
  { set: 'motifs', items: 194, known: 41, learning: 12, due: 20 },
  { set: 'letters', items: 0, known: 9, learning: 30, due: 11 },
  { set: 'due', items: 36, known: 0, learning: 0, due: 36 },
]

/** Asked for by a long name, and heard as something else. */
export const practising: PracticeState = {
  sets: practiceSets,
  round: {
    aim: 'names',
    place: 7,
    of: 20,
    right: 5,
    wanted: { name: odd.long, strikes: [[48], [52, 55], [60]] },
    heard: { notes: 'C3 E3 G3', means: odd.emoji, verdict: 'wrong' },
    text: undefined,
  },
  lit: [52, 55],
}
