import { type GuessHeight as Height, guessHeights as heights } from '../ports/guess-page.ts'
import { pitchLaw } from './sound-laws.ts'

/** How a page is heard, as far as its heights go. */
export interface Bands {
  /** How many bands the height is parted into. */
  readonly bands: number
  /** Whether the bottom sounds highest, instead of the top. */
  readonly turned: boolean
}

/** A key this near to that of the cue is right: the ear tells a fifth of the page, which is five keys. */
const nearKeys = 2

/** The fifth of the page that the middle of a band lies in; band 0 is the top one. */
export function heightOf(band: number, bands: number): Height {
  const place = Math.floor(((band + 0.5) / bands) * heights.length)
  return heights[Math.min(Math.max(place, 0), heights.length - 1)] ?? 'middle'
}

/** The bands of a fifth, from the top. */
export function bandsOf(height: Height, bands: number): readonly number[] {
  return Array.from({ length: bands }, (_, band) => band).filter(band => heightOf(band, bands) === height)
}

/** The key, 48–72, that stands for a band. */
export function keyOfBand(band: number, { bands, turned }: Bands): number {
  const fromTop = turned ? bands - 1 - band : band
  return pitchLaw.top - fromTop * keysApart(bands)
}

/** Keys that a struck key lies higher on the page than the band; below 0 is lower. */
export function keysAbove(key: number, band: number, bands: Bands): number {
  const higher = key - keyOfBand(band, bands)
  // Or −0, which is no other number to anyone but a test.
  return bands.turned ? 0 - higher : higher
}

/** Whether so many keys away is still right; where bands are far apart, up to half way to the next. */
export function isNear(keys: number, bands: number): boolean {
  return Math.abs(keys) <= Math.max(nearKeys, keysApart(bands) / 2)
}

function keysApart(bands: number): number {
  return (pitchLaw.top - pitchLaw.bottom) / (bands - 1)
}
