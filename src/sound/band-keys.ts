import type { BandCount } from '../ports/layout-choices.ts'
import { pitchLaw } from './sound-laws.ts'

/** How bands stand on keys. */
export interface BandKeys {
  readonly bands: BandCount
  /** True: the bottom sounds highest. */
  readonly turned: boolean
}

const span = pitchLaw.top - pitchLaw.bottom

/** The key of a band, 48–72. `band`: 0 (top) to bands − 1. */
export function bandKey(band: number, { bands, turned }: BandKeys): number {
  const semitones = (band * span) / (bands - 1)
  return turned ? pitchLaw.bottom + semitones : pitchLaw.top - semitones
}

/** The band whose key is nearest, of two equally near the lower; undefined for a key outside 48–72. */
export function keyBand(key: number, { bands, turned }: BandKeys): number | undefined {
  if (!(key >= pitchLaw.bottom && key <= pitchLaw.top)) return undefined
  const semitones = turned ? key - pitchLaw.bottom : pitchLaw.top - key
  return Math.round((semitones * (bands - 1)) / span)
}
