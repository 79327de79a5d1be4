import {
  type BandCount,
  bandCounts,
  type CueStyle,
  cueStyles,
  defaultKindModes,
  type KindMode,
  kindModes,
} from '../ports/layout-choices.ts'
import { type ElementKind, elementKinds } from '../ports/page-layout.ts'
import { gridLaw, pitchLaw, sweepLaw } from './sound-laws.ts'

/** What the user chose of how a page is heard; whatever is out of its bounds is held to them. */
export interface PlanOptions {
  /** Kinds that differ from the default modes. */
  readonly kinds?: Readonly<Partial<Record<ElementKind, KindMode>>>
  /** Length of the whole sweep in seconds, held between 2 and 10; 5 by default or if not a number. */
  readonly seconds?: number
  /** Bands that the height is parted into, standing evenly on the keys 72 to 48; 25 by default. */
  readonly bands?: BandCount
  /** True: the bottom sounds highest. The sweep still goes from top to bottom. */
  readonly turned?: boolean
  /** True: an octave higher. */
  readonly smallSpeakers?: boolean
  /** True: everything in the middle, for one ear. */
  readonly mono?: boolean
  /** What tells kinds apart; instruments by default. */
  readonly cues?: CueStyle
}

/** The same, whole and within bounds. */
export interface HeardAs {
  readonly modes: Readonly<Record<ElementKind, KindMode>>
  /** Kinds that sound, in the order of `elementKinds`. */
  readonly sounding: readonly ElementKind[]
  readonly seconds: number
  readonly bands: BandCount
  readonly turned: boolean
  /** Semitones from a key to what sounds. */
  readonly transpose: number
  readonly mono: boolean
  readonly cues: CueStyle
}

/** Options as they are used: settings may have been imported, and none of it may break a plan. */
export function heardAs(options: PlanOptions): HeardAs {
  const modes = { ...defaultKindModes }
  for (const kind of elementKinds) modes[kind] = known(kindModes, options.kinds?.[kind], modes[kind])
  return {
    modes,
    sounding: elementKinds.filter(kind => modes[kind] === 'sound' || modes[kind] === 'both'),
    seconds: withinBounds(options.seconds),
    bands: known(bandCounts, options.bands, gridLaw.bands),
    turned: options.turned === true,
    transpose: options.smallSpeakers === true ? pitchLaw.smallSpeakers : 0,
    mono: options.mono === true,
    cues: known(cueStyles, options.cues, 'instruments'),
  }
}

function known<Value>(values: readonly Value[], value: Value | undefined, otherwise: Value): Value {
  return value !== undefined && values.includes(value) ? value : otherwise
}

function withinBounds(seconds: number | undefined): number {
  if (typeof seconds !== 'number' || Number.isNaN(seconds)) return sweepLaw.seconds
  return Math.min(Math.max(seconds, sweepLaw.fewestSeconds), sweepLaw.mostSeconds)
}
