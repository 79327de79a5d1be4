import type { ElementKind } from '../ports/page-layout.ts'
import type { Score } from '../ports/sound.ts'
import { bandKey } from './band-keys.ts'
import { type CueManner, cueNotes } from './cue-notes.ts'
import { type HeardAs, heardAs, type PlanOptions } from './plan-options.ts'
import { cueLaws, gridLaw, legendLaw, panLaw } from './sound-laws.ts'

/** Where, and how much of, a kind is heard; what is out of bounds is held to them. */
export interface KindSpot {
  /** 0 (top) to the number of bands − 1. */
  readonly band: number
  /** 0 (left) to 4. */
  readonly column: number
  /** 0–1, how densely the kind fills its group. */
  readonly density: number
}

/** One kind by itself, from 0 s on, exactly as a sweep sounds it; whether it is chosen or not. */
export function kindScore(kind: ElementKind, spot: KindSpot, options: PlanOptions = {}): Score {
  return scoreAt(kind, spot, heardAs(options))
}

/** A kind by itself, as it is heard in a hurry where `longest` (seconds) is given. */
export function scoreAt(
  kind: ElementKind,
  { band, column, density }: KindSpot,
  { bands, turned, transpose, mono, cues }: HeardAs,
  { longest }: Pick<CueManner, 'longest'> = {},
): Score {
  const law = cueLaws[kind].density
  const filled = held(density, 1)
  const notes = cueNotes(
    {
      kind,
      at: 0,
      key: bandKey(Math.floor(held(band, bands - 1)), { bands, turned }),
      transpose,
      pan: mono ? 0 : (panLaw[Math.floor(held(column, gridLaw.columns - 1))] ?? 0),
      density: filled,
      count: law.by === 'count' ? Math.max(1, Math.round(filled * law.full)) : 1,
    },
    { cues, longest },
  )
  return { notes, duration: Math.max(...notes.map(note => note.at + note.duration)) }
}

/** A kind of the legend, with the sound that stands for it. */
export interface LegendEntry {
  readonly kind: ElementKind
  readonly score: Score
}

/** The kinds that sound, in their order, each at the middle of a page. */
export function legendScores(options: PlanOptions = {}): readonly LegendEntry[] {
  const heard = heardAs(options)
  const spot = { ...legendLaw, band: (heard.bands - 1) / 2 }
  return heard.sounding.map(kind => ({ kind, score: scoreAt(kind, spot, heard) }))
}

/** A number from 0 to `most`; what is none is 0. */
function held(value: number, most: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(value, 0), most)
}
