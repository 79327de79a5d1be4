import type { EarconName, Score, ScoreNote } from '../ports/sound.ts'
import { earconLaw } from './sound-laws.ts'

/** One tone of an earcon: start and length in seconds, pitch, and decibels beside the common level. */
type Tone = readonly [at: number, duration: number, note: number, level?: number]

/**
 * What happened, as a figure. Rising is good or beginning, falling is bad or ending; plain tones, so
 * that they are not taken for the page, whose elements are sampled instruments.
 */
const figures: Readonly<Record<EarconName, readonly Tone[]>> = {
  heard: [[0, 0.06, 79]],
  done: [
    [0, 0.08, 72],
    [0.09, 0.14, 79],
  ],
  // The same low tone twice: a knock on a closed door.
  refused: [
    [0, 0.11, 55],
    [0.15, 0.18, 55],
  ],
  // Up and back up again, left open like a question.
  ambiguous: [
    [0, 0.08, 69],
    [0.1, 0.08, 66],
    [0.2, 0.14, 71],
  ],
  // Soft and low, to be repeated for as long as something is awaited.
  waiting: [[0, 0.2, 64, -12]],
  'recording-on': [
    [0, 0.08, 67],
    [0.09, 0.08, 71],
    [0.18, 0.16, 74],
  ],
  'recording-off': [
    [0, 0.08, 74],
    [0.09, 0.08, 71],
    [0.18, 0.16, 67],
  ],
  // An octave up at once: from one place to another.
  'tab-changed': [
    [0, 0.05, 67],
    [0.05, 0.09, 79],
  ],
  // An octave down: the ground. Short enough to be a cue of what is followed, too.
  'end-of-page': [
    [0, 0.07, 65],
    [0.07, 0.18, 53],
  ],
}

/** The earcon's score, at most 400 ms; `speaking`: 12 dB softer, behind speech. */
export function earcon(name: EarconName, speaking = false): Score {
  const base = earconLaw.level + (speaking ? earconLaw.whileSpeaking : 0)
  const notes = figures[name].map(
    ([at, duration, note, level = 0]): ScoreNote => ({
      at,
      duration,
      instrument: 'tone',
      note,
      level: base + level,
      pan: 0,
    }),
  )
  return { notes, duration: Math.max(...notes.map(note => note.at + note.duration)) }
}
