import { type ElementKind, elementKinds, type PageLayout, type PlacedElement } from '../ports/page-layout.ts'
import type { Score } from '../ports/sound.ts'
import { bandKey } from './band-keys.ts'
import { kindScore } from './kind-scores.ts'
import { heardAs, type PlanOptions } from './plan-options.ts'
import { cueLaws, gridLaw, sweepLaw, tickLaw } from './sound-laws.ts'

/** One kind in a band, wherever the picture shows it. */
export interface BandPart {
  readonly kind: ElementKind
  /** Elements that reach into the band. */
  readonly count: number
  /** 0–1, by the law of its kind; above 0. */
  readonly density: number
  /** Where most of it is, 0 (left) to 4. */
  readonly column: number
  /** Columns that hold some of it. */
  readonly columns: readonly number[]
}

/** What a key finds in its band of a layout. */
export interface LayoutBand {
  /** Kinds that are told in any way, the densest first. */
  readonly parts: readonly BandPart[]
  /** What is gone to: most of the densest kind at its column; undefined where nothing can be gone to. */
  readonly densest: PlacedElement | undefined
}

const { columns } = gridLaw
/** Pixels below which nothing is seen. */
const unseen = 0.01

/** What lies in a band (0 is the top), in the kinds that the options tell. */
export function layoutBand(
  { viewport, elements }: PageLayout,
  band: number,
  options: PlanOptions = {},
): LayoutBand {
  const { modes, bands } = heardAs(options)
  const found = elements.flatMap(element => {
    const areas = modes[element.kind] === 'off' ? undefined : areasIn(element, viewport, band, bands)
    return areas === undefined ? [] : [{ element, areas }]
  })
  const parts = elementKinds
    .flatMap(kind => {
      const ours = found.filter(({ element }) => element.kind === kind)
      return ours.length === 0 ? [] : [partOf(kind, ours)]
    })
    .sort((a, b) => b.density - a.density)
  for (const { kind, column } of parts) {
    let best: (typeof found)[number] | undefined
    for (const one of found) {
      const reachable = one.element.kind === kind && one.element.ref !== undefined
      if (reachable && (best === undefined || (one.areas[column] ?? 0) > (best.areas[column] ?? 0)))
        best = one
    }
    if (best !== undefined) return { parts, densest: best.element }
  }
  return { parts, densest: undefined }
}

/** The band that is fullest of one kind; undefined where nothing is told. */
export function fullestBand(layout: PageLayout, options: PlanOptions = {}): number | undefined {
  let best: { readonly band: number; readonly density: number } | undefined
  for (let band = 0; band < heardAs(options).bands; band += 1) {
    const density = layoutBand(layout, band, options).parts[0]?.density ?? 0
    if (density > (best?.density ?? 0)) best = { band, density }
  }
  return best?.band
}

/**
 * How a band sounds by itself: its densest kind that sounds, and the next one 300 ms later, as in a sweep. A soft
 * tick where nothing is; undefined where all that is there is told in words alone.
 */
export function bandScore({ parts }: LayoutBand, band: number, options: PlanOptions = {}): Score | undefined {
  const heard = heardAs(options)
  if (parts.length === 0) return tick(bandKey(band, heard) + heard.transpose)
  const scores = parts
    .filter(({ kind }) => heard.sounding.includes(kind))
    .slice(0, 2)
    .map(({ kind, density, column }) => kindScore(kind, { band, column, density }, options))
  if (scores.length === 0) return undefined
  const notes = scores
    .flatMap((score, place) => score.notes.map(note => ({ ...note, at: note.at + place * sweepLaw.stagger })))
    .sort((a, b) => a.at - b.at)
  return { notes, duration: Math.max(...notes.map(({ at, duration }) => at + duration)) }
}

/** Nothing there. */
function tick(note: number): Score {
  const { duration, level } = tickLaw
  return { notes: [{ at: 0, duration, instrument: 'tone', note, level, pan: 0 }], duration }
}

/** Shares of the band's five cells that an element paints; undefined where it paints none of them. */
function areasIn(
  { box }: PlacedElement,
  { width, height }: PageLayout['viewport'],
  band: number,
  bands: number,
): readonly number[] | undefined {
  if (!(width > unseen && height > unseen && Number.isFinite(width) && Number.isFinite(height)))
    return undefined
  if (![box.x, box.y, box.width, box.height].every(Number.isFinite)) return undefined
  const overlap = (from: number, length: number, first: number, size: number) => {
    const seen = Math.min(from + length, first + size) - Math.max(from, first)
    return seen > unseen ? seen / size : 0
  }
  const tall = overlap(box.y, box.height, (band * height) / bands, height / bands)
  if (tall === 0) return undefined
  const areas = Array.from(
    { length: columns },
    (_, column) => tall * overlap(box.x, box.width, (column * width) / columns, width / columns),
  )
  return areas.some(area => area > 0) ? areas : undefined
}

function partOf(kind: ElementKind, ours: readonly { readonly areas: readonly number[] }[]): BandPart {
  const sums = Array.from({ length: columns }, (_, column) =>
    Math.min(
      1,
      ours.reduce((sum, { areas }) => sum + (areas[column] ?? 0), 0),
    ),
  )
  const law = cueLaws[kind].density
  const count = ours.length
  const filled = sums.reduce((sum, area) => sum + area, 0) / columns
  const middle = (columns - 1) / 2
  const column = sums.reduce((best, area, at) => {
    const more = area - (sums[best] ?? 0)
    return more > 0 || (more === 0 && Math.abs(at - middle) < Math.abs(best - middle)) ? at : best
  }, 0)
  return {
    kind,
    count,
    density: Math.min(1, law.by === 'area' ? filled : count / law.full),
    column,
    columns: [...sums.keys()].filter(at => (sums[at] ?? 0) > 0),
  }
}
