import { sweepSeconds } from '../ports/layout-choices.ts'
import type { ElementKind } from '../ports/page-layout.ts'
import type { Instrument } from '../ports/sound.ts'

/**
 * Every law and number by which a page becomes sound, as data, each with its reason.
 * Times are seconds, levels decibels relative to full scale, pitches MIDI note numbers.
 */

/** The viewport as the ear hears it. */
export const gridLaw = {
  /** One band per key of the keyboard: pressing a key plays its band. Fewer where the user wants fewer. */
  bands: 25,
  /** Five positions from left to right are told apart with headphones; more are not. */
  columns: 5,
} as const

/** Pitch is the strongest cue of height; 24 fixed pitches pointed best (Gerino 2015). */
export const pitchLaw = {
  /** C5, 523 Hz: the top band, and the highest key. */
  top: 72,
  /** C3, 131 Hz: the bottom band; below 125 Hz small speakers and ears give out (Brewster 1994). */
  bottom: 48,
  /** Semitones added for small speakers: an octave lifts the lowest band to 262 Hz. */
  smallSpeakers: 12,
} as const

/** Pan by column, left to right. Short of ±1, so that one ear is never left without anything. */
export const panLaw: readonly number[] = [-0.8, -0.4, 0, 0.4, 0.8]

export const sweepLaw = {
  seconds: sweepSeconds.usual,
  fewestSeconds: sweepSeconds.fewest,
  mostSeconds: sweepSeconds.most,
  /** Five seconds through eight groups leave each about half a second, one cue's length. */
  groups: 8,
  /** Tones of the highest and the lowest pitch frame the sweep: they raise accuracy (Metatla 2016). */
  referenceSeconds: 0.08,
  referenceLevel: -14,
  /** Silence between a reference tone and the groups, so that it is not taken for an element. */
  referenceGap: 0.12,
  /** From this length on a group may sound a second kind; a shorter sweep has no time to stagger. */
  twoKindsFrom: 5,
  /** Two sounds are identified only with 300 ms between their onsets (McGookin & Brewster 2004). */
  stagger: 0.3,
  /**
   * Seconds that each of two kinds of a group sounds at most: a longer first one covers what is short of the
   * second. Rendered and told apart by machine, whole figures let 93 % of the second kinds be named and 92 % of
   * their bands; these 99 and 98 %. Trills then have four notes; of the others only the largest image is shorter.
   */
  longestOfTwo: 0.42,
  /** One to four sounds at once are what listeners can follow (McGookin & Brewster 2004). */
  voices: 4,
  /** Eight groups of a trill and four strokes need 82: a bound for any layout and any setting. */
  notes: 100,
} as const

/** Groups of a sweep over so many bands: one a band where there are fewer bands than groups. */
export const groupsOf = (bands: number): number => Math.min(sweepLaw.groups, bands)

/** A key whose band of a page is empty: so short and soft that it is taken for no element. */
export const tickLaw = { duration: 0.03, level: -26 } as const

/** Bowed strings by height, in the ranges where each speaks best. `from` is the lowest note. */
export const stringLaw: readonly { readonly from: number; readonly instrument: Instrument }[] = [
  { from: 66, instrument: 'violin' },
  { from: 57, instrument: 'viola' },
  { from: 0, instrument: 'cello' },
]

/** What fills a kind's density to 1: that many elements in a group, or its whole painted area. */
export type DensityLaw = { readonly by: 'count'; readonly full: number } | { readonly by: 'area' }

/** The figure that a kind plays; `strings` is the bowed instrument of that height. */
export type CueLaw = {
  readonly instrument: Instrument | 'strings'
  readonly density: DensityLaw
} & (
  | {
      readonly figure: 'trill'
      readonly interval: number
      readonly note: number
      readonly perElement: number
      readonly fewest: number
      readonly most: number
    }
  | { readonly figure: 'swell'; readonly shortest: number; readonly growth: number }
  | { readonly figure: 'repeat'; readonly more: number; readonly note: number; readonly apart: number }
  | {
      readonly figure: 'steps'
      readonly intervals: readonly number[]
      readonly note: number
      readonly apart: number
    }
)

export const cueLaws: Readonly<Record<ElementKind, CueLaw>> = {
  // A trill is unlike everything else, and 95 ms a note is the fastest at which both pitches are heard.
  // Four notes make a trill; six fill a group; more links than six in a group sound the same: many.
  link: {
    figure: 'trill',
    instrument: 'strings',
    density: { by: 'count', full: 6 },
    interval: 2,
    note: 0.095,
    perElement: 2,
    fewest: 4,
    most: 6,
  },
  // One long note: an image is one thing. The root tells a small from a middling one better than a line.
  image: { figure: 'swell', instrument: 'horn', density: { by: 'area' }, shortest: 0.2, growth: 0.25 },
  // Repeats are counted by ear up to four; 110 ms apart they are still single strokes.
  text: { figure: 'repeat', instrument: 'piano', density: { by: 'area' }, more: 3, note: 0.09, apart: 0.11 },
  // A heading opens a text: the text's instrument, rising.
  heading: {
    figure: 'steps',
    instrument: 'piano',
    density: { by: 'count', full: 3 },
    intervals: [0, 7, 12],
    note: 0.1,
    apart: 0.11,
  },
  // Two clicks: something to press.
  button: {
    figure: 'steps',
    instrument: 'tone',
    density: { by: 'count', full: 6 },
    intervals: [0, 0],
    note: 0.05,
    apart: 0.08,
  },
  // A held, plain tone: a line that waits to be filled.
  field: {
    figure: 'steps',
    instrument: 'tone',
    density: { by: 'count', full: 4 },
    intervals: [0],
    note: 0.3,
    apart: 0.3,
  },
  // A broken triad: music for what plays.
  media: {
    figure: 'steps',
    instrument: 'strings',
    density: { by: 'count', full: 2 },
    intervals: [0, 4, 7],
    note: 0.11,
    apart: 0.12,
  },
  // An octave call: here a region begins.
  landmark: {
    figure: 'steps',
    instrument: 'horn',
    density: { by: 'count', full: 2 },
    intervals: [0, 12],
    note: 0.15,
    apart: 0.16,
  },
}

/** Loudness says density again; it is never the only cue. */
export const loudnessLaw = {
  /** −18 + 15·√density dB, then the nearest of four steps: finer ones are not told apart. */
  floor: -18,
  range: 15,
  steps: [-18, -13, -8, -3] as readonly number[],
  /** Evens out the instruments as their samples sound. */
  trims: { piano: 0, horn: -1, violin: 2, viola: 0, cello: -2, tone: -4 } as Readonly<
    Record<Instrument, number>
  >,
  /** The ear is less sensitive below: decibels per semitone under the highest band. */
  perSemitoneBelowTop: 0.25,
} as const

/**
 * Kinds by the force of a piano's stroke, for who would rather hear one instrument: decibels before the
 * raise towards the bottom. A listener keeps about three loudnesses apart without one to compare with, and
 * 6 dB, twice the sound pressure, is told with any ear and loudspeaker; so there are three steps of 6 dB, and
 * kinds whose figures are alike are not of the same: image and field (one stroke) and text and button
 * (repeated strokes) lie two steps apart, the three rising figures one each. Density is then told by how
 * many strokes there are, or how long they are.
 */
export const forceLaw: Readonly<Record<ElementKind, number>> = {
  link: -12,
  image: -6,
  text: -18,
  heading: -6,
  button: -6,
  field: -18,
  media: -12,
  landmark: -18,
}

/** What moves, heard in passing. */
export const followLaw = {
  /** Seconds of a cue at most: it has to be over before the next. */
  longest: 0.25,
  /** Milliseconds from cue to cue at least; ChromeVox spaces its earcons so. */
  apart: 150,
  /** The tone of a page that is scrolled: seconds, and decibels below what stands on the page. */
  scrollSeconds: 0.07,
  scrollLevel: -16,
  /** From this share of the way down on a page is at its end: screens scroll by fractions of a pixel. */
  end: 0.999,
} as const

/** A kind by itself, in the legend: in the middle, of middling density. */
export const legendLaw = { column: 2, density: 0.5 } as const

/** How a cell of the picture is shaded for kinds that are counted: two in a cell are its full colour. */
export const pictureLaw = { fullCount: 2 } as const

/** The spoken summary's nine regions. */
export const summaryLaw = {
  /** Less than this factor between the densest region and the mean is called even. */
  evenBelow: 1.25,
} as const

/** Earcons stay below a dense page's loudest steps, and stand back behind speech. */
export const earconLaw = { level: -9, whileSpeaking: -12, longest: 0.4 } as const

/** A name read back: one strike every 200 ms, at most 32 of them, ten fingers each. */
export const readBackLaw = { apart: 0.2, note: 0.18, level: -9, strikes: 32, fingers: 10 } as const
