import type { GuessHeight } from '../ports/guess-page.ts'
import { guessHeights } from '../ports/guess-page.ts'
import type { BandCount } from '../ports/layout-choices.ts'
import { type BandKeys, bandKey } from './band-keys.ts'
import { pitchLaw } from './sound-laws.ts'

/** A key this near to that of the cue is right: the ear tells a fifth of the page, which is five keys. */
const nearKeys = 2

/** The fifth of the page that the middle of a band lies in; band 0 is the top one. */
export function heightOf(band: number, bands: BandCount): GuessHeight {
  const place = Math.floor(((band + 0.5) / bands) * guessHeights.length)
  return guessHeights[Math.min(Math.max(place, 0), guessHeights.length - 1)] ?? 'middle'
}

/** The bands of a fifth, from the top. */
export function bandsOf(height: GuessHeight, bands: BandCount): readonly number[] {
  return Array.from({ length: bands }, (_, band) => band).filter(band => heightOf(band, bands) === height)
}

/** Keys that a struck key lies higher on the page than the band; below 0 is lower. */
export function keysAbove(key: number, band: number, keys: BandKeys): number {
  const higher = key - bandKey(band, keys)
  // Not −0, which nothing but a comparison would tell from 0.
  return keys.turned ? 0 - higher : higher
}

/** Whether so many keys away is still right; where bands are far apart, up to half way to the next. */
export function isNear(keys: number, bands: BandCount): boolean {
  const apart = (pitchLaw.top - pitchLaw.bottom) / (bands - 1)
  return Math.abs(keys) <= Math.max(nearKeys, apart / 2)
}
