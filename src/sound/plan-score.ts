import type { BandCount } from '../ports/layout-choices.ts'
import type { ElementKind, PageLayout } from '../ports/page-layout.ts'
import type { Score, ScoreNote } from '../ports/sound.ts'
import { bandKey } from './band-keys.ts'
import { cueNotes, longestCue, withinVoices } from './cue-notes.ts'
import { type HeatPicture, heatPicture } from './heat-picture.ts'
import { type KindPlace, kindPlaces } from './kind-places.ts'
import { elementCounts, layoutGrid } from './layout-grid.ts'
import { type LayoutSummary, summariseLayout } from './layout-summary.ts'
import { heardAs, type PlanOptions } from './plan-options.ts'
import { groupsOf, panLaw, pitchLaw, sweepLaw } from './sound-laws.ts'

/** The cells that sound at a time, for the picture and the drawn keyboard. */
export interface LitCells {
  /** Seconds from the start of the score. */
  readonly at: number
  readonly duration: number
  readonly kind: ElementKind
  /** 0 (top) to the number of bands − 1. */
  readonly band: number
  /** Columns of that band which hold something of the kind, 0 (left) to 4; at least one. */
  readonly columns: readonly number[]
  /** Key of the band, 48–72, whatever octave sounds. */
  readonly key: number
}

export interface SoundPlan {
  readonly score: Score
  /** One entry a cue, in order of time. */
  readonly lit: readonly LitCells[]
  readonly picture: HeatPicture
  /** What sounds of each band by itself, the densest kind first: what its key plays (`kindScore`). */
  readonly bands: readonly (readonly KindPlace[])[]
  readonly summary: LayoutSummary
  /**
   * True if nothing at all is in view: the caller says so (`page-empty`). The score then holds the two
   * reference tones alone, as it also does where everything in view is of kinds that do not sound.
   */
  readonly empty: boolean
}

/**
 * Plans how a part of a page sounds. Pure: the same layout and options give the same plan, and no layout and
 * no options, however broken, give one that is out of bounds.
 */
export function planScore(layout: PageLayout, options: PlanOptions = {}): SoundPlan {
  const { modes, sounding, seconds, bands, turned, transpose, mono, cues } = heardAs(options)
  const grid = layoutGrid(layout, bands)
  const picture = heatPicture(grid)
  const timing = sweepTiming(seconds, bands)

  const lit: LitCells[] = []
  const notes: ScoreNote[] = []
  for (let group = 0; group < timing.groups; group++) {
    const first = Math.floor((group * bands) / timing.groups)
    const end = Math.floor(((group + 1) * bands) / timing.groups)
    const places = kindPlaces(grid, picture, sounding, first, end).slice(0, timing.kindsPerGroup)
    for (const [turn, place] of places.entries()) {
      const at = timing.firstGroup + group * timing.groupSeconds + turn * sweepLaw.stagger
      const key = bandKey(place.band, { bands, turned })
      const pan = mono ? 0 : (panLaw[place.column] ?? 0)
      const longest = places.length > 1 ? sweepLaw.longestOfTwo : undefined
      const played = cueNotes({ ...place, at, key, transpose, pan }, { cues, longest })
      notes.push(...played)
      const duration = Math.max(...played.map(note => note.at + note.duration)) - at
      lit.push({ at, duration, kind: place.kind, band: place.band, columns: place.columns, key })
    }
  }
  const closing = seconds - sweepLaw.referenceSeconds
  const framed = [
    referenceTone(0, (turned ? pitchLaw.bottom : pitchLaw.top) + transpose),
    ...notes,
    referenceTone(closing, (turned ? pitchLaw.top : pitchLaw.bottom) + transpose),
  ].sort((a, b) => a.at - b.at)

  return {
    score: { notes: withinVoices(framed), duration: seconds },
    lit: lit.sort((a, b) => a.at - b.at),
    picture,
    bands: Array.from({ length: bands }, (_, band) => kindPlaces(grid, picture, sounding, band, band + 1)),
    summary: summariseLayout(grid, modes),
    empty: Object.values(elementCounts(grid)).every(count => count === 0),
  }
}

interface SweepTiming {
  readonly groups: number
  /** When the first group starts, and how far apart groups start. */
  readonly firstGroup: number
  readonly groupSeconds: number
  readonly kindsPerGroup: 1 | 2
}

/** Spaces the groups so that even the longest cue of the last one ends before the closing tone. */
function sweepTiming(seconds: number, bands: BandCount): SweepTiming {
  const groups = groupsOf(bands)
  const two = seconds >= sweepLaw.twoKindsFrom
  const frame = sweepLaw.referenceSeconds + sweepLaw.referenceGap
  const last = Math.max(longestCue, two ? sweepLaw.stagger + sweepLaw.longestOfTwo : 0)
  return {
    groups,
    firstGroup: frame,
    groupSeconds: (seconds - 2 * frame - last) / (groups - 1),
    kindsPerGroup: two ? 2 : 1,
  }
}

function referenceTone(at: number, note: number): ScoreNote {
  const { referenceSeconds, referenceLevel } = sweepLaw
  return { at, duration: referenceSeconds, instrument: 'tone', note, level: referenceLevel, pan: 0 }
}
