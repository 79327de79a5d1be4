import type { ElementKind } from './page-layout.ts'

/** What a user may choose of how a page is heard, and its bounds. */

/** How a kind of element is told: not at all, in the sweep, in the spoken summary, or in both. */
export const kindModes = ['off', 'sound', 'speech', 'both'] as const
export type KindMode = (typeof kindModes)[number]

/**
 * Links, images and text are what a page is made of and what a newcomer can tell apart at once;
 * every further voice costs recognition (McGookin & Brewster 2004), so the others wait to be chosen.
 */
export const defaultKindModes: Readonly<Record<ElementKind, KindMode>> = {
  link: 'both',
  image: 'both',
  text: 'both',
  heading: 'off',
  button: 'off',
  field: 'off',
  media: 'off',
  landmark: 'off',
}

/** Seconds of a whole sweep, reference tones included. Five is a glance, not a recital. */
export const sweepSeconds = { fewest: 2, usual: 5, most: 10 } as const

/**
 * Heights that a user may choose to tell apart, fewer for ears that take fewer: each divides the 24 semitones,
 * so that bands stand on keys, the first on 72 and the last on 48.
 */
export const bandCounts = [25, 13, 9, 5] as const
export type BandCount = (typeof bandCounts)[number]

/** What tells kinds apart: instruments and figures, or one piano whose force is the kind. */
export const cueStyles = ['instruments', 'velocity'] as const
export type CueStyle = (typeof cueStyles)[number]
