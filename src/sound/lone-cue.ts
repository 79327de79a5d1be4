import type { KindMode } from '../ports/layout-choices.ts'
import { type ElementKind, elementKinds } from '../ports/page-layout.ts'
import type { Score } from '../ports/sound.ts'
import { cueNotes } from './cue-notes.ts'
import type { GuessCue } from './guess-game.ts'
import { type Bands, keyOfBand } from './guess-heights.ts'
import { cueLaws, gridLaw, panLaw, pitchLaw } from './sound-laws.ts'

/** How the user hears a page, as far as one cue alone goes. */
export interface LoneCueOptions extends Bands {
  readonly mono: boolean
  readonly smallSpeakers: boolean
}

/** One kind alone at its place, as a sweep sounds it. */
export function loneCue({ kind, band, column, density }: GuessCue, options: LoneCueOptions): Score {
  const law = cueLaws[kind].density
  const notes = cueNotes({
    kind,
    at: 0,
    key: keyOfBand(Math.min(Math.max(band, 0), options.bands - 1), options),
    transpose: options.smallSpeakers ? pitchLaw.smallSpeakers : 0,
    pan: options.mono ? 0 : (panLaw[column] ?? 0),
    density,
    count: law.by === 'count' ? Math.max(1, Math.round(density * law.full)) : 1,
  })
  return { notes, duration: Math.max(...notes.map(note => note.at + note.duration)) }
}

/** The same kind where the ear has nothing else to tell: half way down, in the middle, a fair amount of it. */
export function middleCue(kind: ElementKind, bands: number): GuessCue {
  return { kind, band: Math.floor(bands / 2), column: Math.floor(gridLaw.columns / 2), density: 0.5 }
}

/** The kinds that sound, in their usual order. */
export function soundingKinds(modes: Readonly<Record<ElementKind, KindMode>>): readonly ElementKind[] {
  return elementKinds.filter(kind => modes[kind] === 'sound' || modes[kind] === 'both')
}
