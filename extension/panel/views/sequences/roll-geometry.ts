import type { LaneKind, Roll, RollItem, RollLane } from '../../../../src/sequence/piano-roll.ts'

/** Where a row lies in its lane, in pixels from the top of it. */
export interface RowPlace {
  readonly kind: LaneKind
  readonly top: number
  readonly height: number
}

/** Pixels. Words and steps have the room for a line of letters; tabs and media for a shape. */
const heights: Readonly<Record<Exclude<LaneKind, 'note'>, number>> = {
  words: 18,
  step: 20,
  tab: 14,
  media: 14,
}
/** Pixels of one key, as long as all of them fit. */
const keyHeight = 3
const noteHeights = { least: 12, most: 72 } as const

/** Pixels beside an item that still mean it, for hands that do not hit a point. */
const reach = 8
/** The same where its words stand: they have that much room at most. */
const flagReach = 128

export function rowsOf({ kinds }: RollLane, keys: Roll['keys']): readonly RowPlace[] {
  let top = 0
  return kinds.map(kind => {
    const height = kind === 'note' ? noteHeight(keys) : heights[kind]
    const row = { kind, top, height }
    top += height
    return row
  })
}

function noteHeight(keys: Roll['keys']): number {
  const count = keys === undefined ? 1 : keys[1] - keys[0] + 1
  return Math.min(noteHeights.most, Math.max(noteHeights.least, count * keyHeight))
}

export function heightOf(rows: readonly RowPlace[]): number {
  const last = rows.at(-1)
  return last === undefined ? 0 : last.top + last.height
}

/** Where an item lies in its row: high keys above low ones. */
export function bandOf(item: RollItem, row: RowPlace, keys: Roll['keys']): { y: number; height: number } {
  if (item.keys === undefined || keys === undefined) return { y: row.top, height: row.height }
  const one = row.height / (keys[1] - keys[0] + 1)
  const height = Math.max(2, (item.keys[1] - item.keys[0] + 1) * one)
  const y = row.top + (keys[1] - item.keys[1]) * one
  return { y: Math.min(y, row.top + row.height - height), height }
}

/** The item that is meant by a point in a lane, in pixels; the nearest of those within reach. */
export function itemAt(lane: RollLane, keys: Roll['keys'], x: number, y: number): RollItem | undefined {
  const rows = new Map(rowsOf(lane, keys).map(row => [row.kind, row]))
  let found: RollItem | undefined
  let nearest = reach + 1
  for (const item of lane.items) {
    const row = item.kind === 'pause' || item.kind === 'mark' ? undefined : rows.get(item.kind)
    if (row === undefined) continue
    const band = bandOf(item, row, keys)
    const far = Math.max(
      item.x - x,
      x - item.x - item.width,
      // Rows lie one on another: in the next one something else is meant.
      (band.y - y) * 2,
      (y - band.y - band.height) * 2,
      0,
    )
    // Of two that lie over each other the later one is drawn on top.
    if (far > reach || far > nearest) continue
    nearest = far
    found = item
  }
  return found
}

/**
 * The pause or mark that is meant by a point, in pixels. `words`: the point is where their words stand, which
 * begin beside them.
 */
export function acrossAt({ across }: Roll, x: number, words: boolean): RollItem | undefined {
  const near = (item: RollItem) => x - item.x <= (words ? flagReach : reach)
  return across.findLast(item => item.x - x <= reach && near(item))
}

/** Indices of the first and last event within a stretch of time, in ms; undefined where there is none. */
export function eventsBetween(
  events: readonly { readonly ms: number }[],
  from: number,
  to: number,
): readonly [first: number, last: number] | undefined {
  const first = events.findIndex(({ ms }) => ms >= from)
  const last = events.findLastIndex(({ ms }) => ms <= to)
  return first < 0 || last < first ? undefined : [first, last]
}
