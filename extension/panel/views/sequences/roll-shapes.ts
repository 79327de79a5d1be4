import type { Roll, RollItem, RollLane } from '../../../../src/sequence/piano-roll.ts'
import type { SequenceEvent } from '../../../../src/sequence/sequence-schema.ts'
import { bandOf, type RowPlace } from './roll-geometry.ts'

/** What is drawn alike is one path: thousands of elements would cost a frame, some twenty cost nothing. */
export const shapes = [
  'note',
  'words',
  'wait',
  'done',
  'open',
  'refused',
  'failed',
  'tab',
  'plays',
  'rests',
  'picked',
  'at-hand',
] as const
export type Shape = (typeof shapes)[number]

/** What stands out in a picture: indices of events. */
export interface StandOut {
  readonly picked: ReadonlySet<number>
  readonly atHand: number | undefined
}

/** The paths of a lane (SVG, in pixels), by what they mean. */
export function lanePaths(
  { items }: RollLane,
  rows: readonly RowPlace[],
  keys: Roll['keys'],
  events: readonly SequenceEvent[],
  { picked, atHand }: StandOut,
): ReadonlyMap<Shape, string> {
  const paths = new Map<Shape, string>()
  const add = (shape: Shape, path: string) => paths.set(shape, `${paths.get(shape) ?? ''}${path}`)
  const places = new Map(rows.map(row => [row.kind, row]))
  for (const item of items) {
    const row = item.kind === 'pause' || item.kind === 'mark' ? undefined : places.get(item.kind)
    if (row === undefined) continue
    draw(item, row)
    if (picked.size > 0 && item.events.some(index => picked.has(index))) add('picked', frame(item, row, 1))
    if (atHand !== undefined && item.events.includes(atHand)) add('at-hand', frame(item, row, 3))
  }
  return paths

  function draw(item: RollItem, row: RowPlace): void {
    const { x, width } = item
    switch (item.kind) {
      case 'note': {
        const { y, height } = bandOf(item, row, keys)
        return void add('note', box(x, y, width - 0.5, Math.max(1.5, height - 0.5)))
      }
      case 'words':
        return void add('words', box(x, row.top + 3, 3, row.height - 6))
      case 'step':
        if (width > 12 || item.count > 1) add('wait', box(x, row.top + row.height - 4, width, 2))
        return void add(item.status ?? 'open', stepShapes[item.status ?? 'open'](x, row.top + 3))
      case 'tab':
        return void add('tab', `M${x} ${row.top + 2}h5l4 5l-4 5h-5z`)
      case 'media': {
        const event = events[item.events.at(-1) ?? -1]
        const plays = event?.kind === 'media' && event.playing
        return void add(plays ? 'plays' : 'rests', plays ? triangle(x, row.top + 2) : bars(x, row.top + 2))
      }
    }
  }

  function frame(item: RollItem, row: RowPlace, around: number): string {
    const { y, height } = bandOf(item, row, keys)
    return box(item.x - around, y - around, item.width + around * 2, height + around * 2)
  }
}

const box = (x: number, y: number, width: number, height: number) =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`

const short = (pixels: number) => Math.round(pixels * 10) / 10

/** What came of it is told by the form: a disc, a ring, a diamond, a cross. Ten pixels wide and high. */
const stepShapes = {
  done: (x: number, y: number) => disc(x, y),
  open: (x: number, y: number) => disc(x, y),
  refused: (x: number, y: number) => `M${x + 5} ${y}l5 5l-5 5l-5 -5z`,
  failed: (x: number, y: number) => `M${x + 1} ${y + 1}l8 8m0 -8l-8 8`,
} as const

const disc = (x: number, y: number) => `M${x} ${y + 5}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`
const triangle = (x: number, y: number) => `M${x} ${y}l9 5l-9 5z`
const bars = (x: number, y: number) => `${box(x, y, 3, 10)}${box(x + 5, y, 3, 10)}`
