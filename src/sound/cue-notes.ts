import type { CueStyle } from '../ports/layout-choices.ts'
import type { ElementKind } from '../ports/page-layout.ts'
import type { Instrument, ScoreNote } from '../ports/sound.ts'
import { type CueLaw, cueLaws, forceLaw, loudnessLaw, pitchLaw, stringLaw, sweepLaw } from './sound-laws.ts'

/** One kind in one group, ready to be sounded. */
export interface Cue {
  readonly kind: ElementKind
  /** Seconds from the start of the score. */
  readonly at: number
  /** Key of the cue's band, 48–72. */
  readonly key: number
  /** Semitones from the key to the note that sounds; 12 for small speakers, else 0. */
  readonly transpose: number
  /** −1 to 1. */
  readonly pan: number
  /** 0–1, how densely the kind fills the group. */
  readonly density: number
  /** Elements of the kind whose centre lies in the group. */
  readonly count: number
}

/** Tolerance for notes that touch, in seconds: far below a sample, above rounding. */
const touching = 1e-9

/** How a cue is played. */
export interface CueManner {
  /** What tells kinds apart; instruments by default. */
  readonly cues?: CueStyle
  /** Seconds it may take at most, 0.2 or more; as long as its figure is by default. */
  readonly longest?: number | undefined
}

/** The notes of one cue, in order of time; at most six, one after the other. */
export function cueNotes(cue: Cue, { cues = 'instruments', longest }: CueManner = {}): readonly ScoreNote[] {
  const whole = cueLaws[cue.kind]
  const law = longest === undefined ? whole : shortened(whole, longest)
  const instrument = cues === 'velocity' ? 'piano' : instrumentOf(law, cue.key)
  const level =
    cues === 'velocity' ? raised(forceLaw[cue.kind], cue.key) : cueLevel(cue.density, instrument, cue.key)
  const strike = (offset: number, duration: number, interval: number): ScoreNote => ({
    at: cue.at + offset,
    duration,
    instrument,
    note: cue.key + cue.transpose + interval,
    level,
    pan: cue.pan,
  })
  switch (law.figure) {
    case 'trill': {
      const notes = Math.min(Math.max(law.perElement * cue.count, law.fewest), law.most)
      return range(notes, index => strike(index * law.note, law.note, index % 2 === 0 ? 0 : law.interval))
    }
    case 'swell':
      return [strike(0, law.shortest + law.growth * Math.sqrt(cue.density), 0)]
    case 'repeat':
      return range(1 + Math.round(law.more * cue.density), index => strike(index * law.apart, law.note, 0))
    case 'steps':
      return law.intervals.map((interval, index) => strike(index * law.apart, law.note, interval))
  }
}

/** A kind's instrument; a bowed string is that of its height: violin from 66, viola 57–65, cello below. */
function instrumentOf({ instrument }: CueLaw, key: number): Instrument {
  if (instrument !== 'strings') return instrument
  return stringLaw.find(({ from }) => key >= from)?.instrument ?? 'cello'
}

/** The beginning of a figure, or where it has to be whole to be known, the figure in a hurry. */
function shortened(law: CueLaw, longest: number): CueLaw {
  if (longestOf(law) <= longest + touching) return law
  switch (law.figure) {
    case 'trill': {
      const notes = Math.floor(longest / law.note)
      return { ...law, fewest: notes, most: notes }
    }
    case 'swell':
      return { ...law, growth: longest - law.shortest }
    case 'repeat':
      return { ...law, more: Math.floor((longest - law.note) / law.apart) }
    case 'steps': {
      const part = longest / longestOf(law)
      return { ...law, note: law.note * part, apart: law.apart * part }
    }
  }
}

/**
 * Decibels for a density (0–1): −18 + 15·√density in four steps, trimmed by instrument and raised
 * towards the bottom, never above 0.
 */
function cueLevel(density: number, instrument: Instrument, key: number): number {
  const wanted = loudnessLaw.floor + loudnessLaw.range * Math.sqrt(Math.min(Math.max(density, 0), 1))
  const step = loudnessLaw.steps.reduce((best, level) =>
    Math.abs(level - wanted) < Math.abs(best - wanted) ? level : best,
  )
  return raised(step + loudnessLaw.trims[instrument], key)
}

function raised(level: number, key: number): number {
  return Math.min(0, level + loudnessLaw.perSemitoneBelowTop * Math.max(0, pitchLaw.top - key))
}

/** The longest that any cue can take, in seconds. */
export const longestCue: number = Math.max(...Object.values(cueLaws).map(longestOf))

function longestOf(law: CueLaw): number {
  switch (law.figure) {
    case 'trill':
      return law.most * law.note
    case 'swell':
      return law.shortest + law.growth
    case 'repeat':
      return law.more * law.apart + law.note
    case 'steps':
      return (law.intervals.length - 1) * law.apart + law.note
  }
}

/**
 * Drops what goes beyond four voices at once or 100 notes, the later first; `notes` in order of time.
 * The sweep's own timing keeps to both: this holds for every setting there will be.
 */
export function withinVoices(notes: readonly ScoreNote[]): readonly ScoreNote[] {
  const kept: ScoreNote[] = []
  for (const note of notes) {
    const sounding = kept.filter(other => other.at + other.duration > note.at + touching)
    if (sounding.length < sweepLaw.voices && kept.length < sweepLaw.notes) kept.push(note)
  }
  return kept
}

function range<Item>(length: number, item: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => item(index))
}
