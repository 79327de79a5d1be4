import { defaultKindModes, type KindMode } from '../ports/layout-choices.ts'
import { type ElementKind, elementKinds, type PageLayout } from '../ports/page.ts'
import type { Score, ScoreNote } from '../ports/sound.ts'
import { cueNotes, longestCue, withinVoices } from './cue-notes.ts'
import { type HeatPicture, heatPicture } from './heat-picture.ts'
import { type DensityGrid, elementCounts, layoutGrid } from './layout-grid.ts'
import { type LayoutSummary, summariseLayout } from './layout-summary.ts'
import { cueLaws, gridLaw, panLaw, pitchLaw, sweepLaw } from './sound-laws.ts'

export interface PlanOptions {
  /** Kinds that differ from the default modes. */
  readonly kinds?: Readonly<Partial<Record<ElementKind, KindMode>>>
  /** Length of the whole sweep in seconds, held between 2 and 10; 5 by default or if not a number. */
  readonly seconds?: number
  /** True: the bottom sounds highest. The sweep still goes from top to bottom. */
  readonly turned?: boolean
  /** True: an octave higher. */
  readonly smallSpeakers?: boolean
  /** True: everything in the middle, for one ear. */
  readonly mono?: boolean
}

/** The cells that sound at a time, for the picture and the drawn keyboard. */
export interface LitCells {
  /** Seconds from the start of the score. */
  readonly at: number
  readonly duration: number
  readonly kind: ElementKind
  /** 0 (top) to 24. */
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
  readonly summary: LayoutSummary
  /**
   * True if nothing at all is in view: the caller says so (`page-empty`). The score then holds the two
   * reference tones alone, as it also does where everything in view is of kinds that do not sound.
   */
  readonly empty: boolean
}

/** Plans how a page's visible part sounds. Pure: the same layout and options give the same plan. */
export function planScore(layout: PageLayout, options: PlanOptions = {}): SoundPlan {
  const modes = { ...defaultKindModes, ...options.kinds }
  const grid = layoutGrid(layout)
  const picture = heatPicture(grid)
  const timing = sweepTiming(options.seconds)
  const transpose = options.smallSpeakers ? pitchLaw.smallSpeakers : 0
  const sounding = elementKinds.filter(kind => modes[kind] === 'sound' || modes[kind] === 'both')

  const lit: LitCells[] = []
  const notes: ScoreNote[] = []
  for (let group = 0; group < sweepLaw.groups; group++) {
    const parts = groupParts(grid, picture, sounding, group).slice(0, timing.kindsPerGroup)
    for (const [place, part] of parts.entries()) {
      const at = timing.firstGroup + group * timing.groupSeconds + place * sweepLaw.stagger
      const key = options.turned ? pitchLaw.bottom + part.band : pitchLaw.top - part.band
      const pan = options.mono ? 0 : (panLaw[part.column] ?? 0)
      const played = cueNotes({ ...part, at, key, transpose, pan })
      notes.push(...played)
      const duration = Math.max(...played.map(note => note.at + note.duration)) - at
      lit.push({ at, duration, kind: part.kind, band: part.band, columns: part.columns, key })
    }
  }
  const framed = [
    referenceTone(0, (options.turned ? pitchLaw.bottom : pitchLaw.top) + transpose),
    ...notes,
    referenceTone(
      timing.seconds - sweepLaw.referenceSeconds,
      (options.turned ? pitchLaw.top : pitchLaw.bottom) + transpose,
    ),
  ].sort((a, b) => a.at - b.at)

  return {
    score: { notes: withinVoices(framed), duration: timing.seconds },
    lit: lit.sort((a, b) => a.at - b.at),
    picture,
    summary: summariseLayout(grid, modes),
    empty: Object.values(elementCounts(grid)).every(count => count === 0),
  }
}

interface SweepTiming {
  readonly seconds: number
  /** When the first group starts, and how far apart groups start. */
  readonly firstGroup: number
  readonly groupSeconds: number
  readonly kindsPerGroup: 1 | 2
}

/** Spaces the groups so that even the longest cue of the last one ends before the closing tone. */
function sweepTiming(wanted: number | undefined): SweepTiming {
  const number = wanted === undefined || Number.isNaN(wanted) ? sweepLaw.seconds : wanted
  const seconds = Math.min(Math.max(number, sweepLaw.fewestSeconds), sweepLaw.mostSeconds)
  const two = seconds >= sweepLaw.twoKindsFrom
  const frame = sweepLaw.referenceSeconds + sweepLaw.referenceGap
  const last = longestCue + (two ? sweepLaw.stagger : 0)
  return {
    seconds,
    firstGroup: frame,
    groupSeconds: (seconds - 2 * frame - last) / (sweepLaw.groups - 1),
    kindsPerGroup: two ? 2 : 1,
  }
}

function referenceTone(at: number, note: number): ScoreNote {
  const { referenceSeconds, referenceLevel } = sweepLaw
  return { at, duration: referenceSeconds, instrument: 'tone', note, level: referenceLevel, pan: 0 }
}

interface GroupPart {
  readonly kind: ElementKind
  readonly density: number
  readonly count: number
  readonly band: number
  /** The densest column of that band, the one nearest the middle where several are. */
  readonly column: number
  readonly columns: readonly number[]
}

/** The kinds present in a group, the densest first, each at its densest band. */
function groupParts(
  grid: DensityGrid,
  picture: HeatPicture,
  kinds: readonly ElementKind[],
  group: number,
): readonly GroupPart[] {
  const first = Math.floor((group * gridLaw.bands) / sweepLaw.groups)
  const end = Math.floor(((group + 1) * gridLaw.bands) / sweepLaw.groups)
  const parts: GroupPart[] = []
  for (const kind of kinds) {
    const from = first * gridLaw.columns
    const to = end * gridLaw.columns
    const count = total(grid[kind].counts.slice(from, to))
    const law = cueLaws[kind].density
    const density =
      law.by === 'count'
        ? Math.min(1, count / law.full)
        : Math.min(1, total(grid[kind].areas.slice(from, to)) / (to - from))
    if (density > 0) parts.push({ kind, density, count, ...densestBand(picture.heat[kind], first, end) })
  }
  return parts.sort((a, b) => b.density - a.density)
}

function densestBand(
  heat: readonly number[],
  first: number,
  end: number,
): Pick<GroupPart, 'band' | 'column' | 'columns'> {
  let band = first
  let most = -1
  for (let candidate = first; candidate < end; candidate++) {
    const sum = total(bandOf(heat, candidate))
    if (sum > most) {
      band = candidate
      most = sum
    }
  }
  const shades = bandOf(heat, band)
  const columns = [...shades.keys()].filter(column => (shades[column] ?? 0) > 0)
  const middle = (gridLaw.columns - 1) / 2
  const column = columns.reduce((best, candidate) => {
    const more = (shades[candidate] ?? 0) - (shades[best] ?? 0)
    const nearer = Math.abs(candidate - middle) < Math.abs(best - middle)
    return more > 0 || (more === 0 && nearer) ? candidate : best
  })
  return { band, column, columns }
}

function bandOf(heat: readonly number[], band: number): readonly number[] {
  return heat.slice(band * gridLaw.columns, (band + 1) * gridLaw.columns)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
