import { defaultKindModes, type KindMode } from '../ports/layout-choices.ts'
import { type ElementKind, elementKinds, type PageLayout, type PlacedElement } from '../ports/page-layout.ts'
import type { Score } from '../ports/sound.ts'
import { cueNotes } from './cue-notes.ts'
import type { PlanOptions } from './plan-score.ts'
import { cueLaws, gridLaw, panLaw, pitchLaw, sweepLaw } from './sound-laws.ts'

/** One kind in a band. */
export interface BandPart {
  readonly kind: ElementKind
  /** Elements that reach into the band. */
  readonly count: number
  /** 0–1, by the law of its kind. */
  readonly density: number
  /** Where most of it is, 0 (left) to 4. */
  readonly column: number
  /** Columns that hold some of it. */
  readonly columns: readonly number[]
}

/** What the keys find in one band of a layout. */
export interface LayoutBand {
  /** Kinds that are told in any way, the densest first. */
  readonly parts: readonly BandPart[]
  /** What is gone to: most of the densest kind at its column; undefined where nothing can be gone to. */
  readonly densest: PlacedElement | undefined
}

const { columns } = gridLaw
/** Pixels, and shares of cells, below which nothing is seen. */
const unseen = 0.01
const semitones = pitchLaw.top - pitchLaw.bottom

/** The band that stands on a key, the nearest where keys lie between bands; 0 is the top. */
export function bandOfKey(key: number, bands: number, turned = false): number {
  const below = Math.min(Math.max(turned ? key - pitchLaw.bottom : pitchLaw.top - key, 0), semitones)
  return Math.round((below * (bands - 1)) / semitones)
}

/** The key that a band stands on. */
export function keyOfBand(band: number, bands: number, turned = false): number {
  const below = Math.round((band * semitones) / (bands - 1))
  return turned ? pitchLaw.bottom + below : pitchLaw.top - below
}

/** What lies in a band, by the same laws as the sweep. */
export function layoutBand(
  { viewport, elements }: PageLayout,
  band: number,
  bands: number,
  kinds: Readonly<Partial<Record<ElementKind, KindMode>>> = {},
): LayoutBand {
  const modes = { ...defaultKindModes, ...kinds }
  const found = elements.flatMap(element => {
    const areas = modes[element.kind] === 'off' ? undefined : areasIn(element, viewport, band, bands)
    return areas === undefined ? [] : [{ element, areas }]
  })
  const parts = elementKinds
    .flatMap(kind => {
      const ours = found.filter(({ element }) => element.kind === kind)
      return ours.length === 0 ? [] : [partOf(kind, ours, bands)]
    })
    .sort((a, b) => b.density - a.density)
  for (const { kind, column } of parts) {
    const reachable = found.filter(({ element }) => element.kind === kind && element.ref !== undefined)
    const most = Math.max(...reachable.map(({ areas }) => areas[column] ?? 0))
    const best = reachable.find(({ areas }) => areas[column] === most)
    if (best !== undefined) return { parts, densest: best.element }
  }
  return { parts, densest: undefined }
}

/** The band that is fullest of one kind; undefined where nothing is told. */
export function fullestBand(
  layout: PageLayout,
  bands: number,
  kinds?: Readonly<Partial<Record<ElementKind, KindMode>>>,
): number | undefined {
  let best: { readonly band: number; readonly density: number } | undefined
  for (let band = 0; band < bands; band += 1) {
    const density = layoutBand(layout, band, bands, kinds).parts[0]?.density ?? 0
    if (density > (best?.density ?? 0)) best = { band, density }
  }
  return best?.band
}

/**
 * How a band sounds by itself: its densest kind that sounds, and the next one 300 ms later, as in a sweep. A soft
 * tick where nothing is; undefined where all that is there is told in words alone.
 */
export function bandScore({ parts }: LayoutBand, key: number, options: PlanOptions): Score | undefined {
  const modes = { ...defaultKindModes, ...options.kinds }
  const transpose = options.smallSpeakers ? pitchLaw.smallSpeakers : 0
  if (parts.length === 0) return tick(key + transpose)
  const sounding = parts.filter(({ kind }) => modes[kind] === 'sound' || modes[kind] === 'both').slice(0, 2)
  if (sounding.length === 0) return undefined
  const notes = sounding
    .flatMap(({ kind, count, density, column }, place) =>
      cueNotes({
        kind,
        at: place * sweepLaw.stagger,
        key,
        transpose,
        pan: options.mono ? 0 : (panLaw[column] ?? 0),
        density,
        count,
      }),
    )
    .sort((a, b) => a.at - b.at)
  return { notes, duration: Math.max(...notes.map(({ at, duration }) => at + duration)) }
}

/** Nothing there: so short and soft that it is taken for no element. */
function tick(note: number): Score {
  const duration = 0.03
  return { notes: [{ at: 0, duration, instrument: 'tone', note, level: -26, pan: 0 }], duration }
}

/** Shares of the band's five cells that an element paints; undefined where it paints none of them. */
function areasIn(
  { box }: PlacedElement,
  { width, height }: PageLayout['viewport'],
  band: number,
  bands: number,
): readonly number[] | undefined {
  if (!(width > unseen && height > unseen && [box.x, box.y, box.width, box.height].every(Number.isFinite)))
    return undefined
  const overlap = (from: number, length: number, first: number, size: number) =>
    Math.max(0, Math.min(from + length, first + size) - Math.max(from, first)) / size
  const tall = overlap(box.y, box.height, (band * height) / bands, height / bands)
  if (!(tall > 0)) return undefined
  const areas = Array.from(
    { length: columns },
    (_, column) => tall * overlap(box.x, box.width, (column * width) / columns, width / columns),
  )
  return areas.some(area => area > unseen * unseen) ? areas : undefined
}

function partOf(
  kind: ElementKind,
  ours: readonly { readonly areas: readonly number[] }[],
  bands: number,
): BandPart {
  const sums = Array.from({ length: columns }, (_, column) =>
    Math.min(
      1,
      ours.reduce((sum, { areas }) => sum + (areas[column] ?? 0), 0),
    ),
  )
  const law = cueLaws[kind].density
  const count = ours.length
  const density =
    law.by === 'area'
      ? sums.reduce((sum, area) => sum + area, 0) / columns
      : // As many as fill a group of the sweep, spread over its bands.
        count / ((law.full * sweepLaw.groups) / bands)
  const middle = (columns - 1) / 2
  const column = sums.reduce((best, area, at) => {
    const more = area - (sums[best] ?? 0)
    return more > 0 || (more === 0 && Math.abs(at - middle) < Math.abs(best - middle)) ? at : best
  }, 0)
  return {
    kind,
    count,
    density: Math.min(1, density),
    column,
    columns: [...sums.keys()].filter(at => (sums[at] ?? 0) > 0),
  }
}
