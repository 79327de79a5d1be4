import type { Counts, Place } from '../language/packs/parts/layout.ts'
import { say, type Text } from '../language/text.ts'
import type { KindMode } from '../ports/layout-choices.ts'
import { type ElementKind, elementKinds, type LayoutScope, type PageLayout } from '../ports/page-layout.ts'
import type { BandPart } from '../sound/layout-bands.ts'
import type { SoundPlan } from '../sound/plan-score.ts'

type Modes = Readonly<Record<ElementKind, KindMode>>

/** What is told of a layout: all of it to be read, and what of it is spoken. */
export interface LayoutWords {
  readonly text: Text
  readonly spoken: Text | undefined
  /** Whether any kind that the user hears is there. */
  readonly any: boolean
}

/** The layout in words: how many of each kind that is heard, and where most of them are. */
export function layoutWords(
  { summary, empty }: SoundPlan,
  { around = '', leftOut: more = 0 }: PageLayout,
  scope: LayoutScope,
  modes: Modes,
): LayoutWords {
  const part = { what: scope.of, around }
  const { counts } = summary
  const place: Place =
    typeof summary.densest === 'string' ? summary.densest : `${summary.densest.row} ${summary.densest.column}`
  if (empty) return nothingElse(say('layout-around-nothing', part))
  const heard = only(counts, kind => modes[kind] !== 'off')
  if (!some(heard)) {
    return nothingElse(say('layout-unheard', { ...counts, ...part }))
  }
  const text = say('layout-heard', { ...heard, ...part, place, more })
  const spoken = only(counts, kind => modes[kind] === 'speech' || modes[kind] === 'both')
  return {
    text,
    spoken: some(spoken) ? say('layout-heard', { ...spoken, ...part, place, more }) : undefined,
    any: true,
  }
}

/** What a band holds, in words. */
export function bandWords(parts: readonly BandPart[]): Text {
  const [first] = parts
  if (first === undefined) return say('layout-band-empty')
  const held: Record<ElementKind, number> = { ...none }
  for (const { kind, count } of parts) held[kind] = count
  return say('layout-band', { ...held, place: columns[first.column] ?? 'middle' })
}

const columns = ['far left', 'left', 'middle', 'right', 'far right'] as const
const none: Counts = { link: 0, image: 0, text: 0, heading: 0, button: 0, field: 0, media: 0, landmark: 0 }

function nothingElse(text: Text): LayoutWords {
  return { text, spoken: text, any: false }
}

function only(counts: Counts, which: (kind: ElementKind) => boolean): Counts {
  const some: Record<ElementKind, number> = { ...none }
  for (const kind of elementKinds) if (which(kind)) some[kind] = counts[kind]
  return some
}

function some(counts: Counts): boolean {
  return elementKinds.some(kind => counts[kind] > 0)
}
