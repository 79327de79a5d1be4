import type { RollItem, RollLane } from '../../../../src/sequence/piano-roll.ts'
import type { SequenceEvent } from '../../../../src/sequence/sequence-schema.ts'
import type { RowPlace } from './roll-geometry.ts'

/** Words beside an item, with the room that they have. Untrusted: shown as text. */
export interface RollLabel {
  readonly words: string
  readonly x: number
  readonly y: number
  /** Pixels. */
  readonly room: number
}

/** Less says nothing. Pixels. */
const leastRoom = 22
const mostRoom = 220

/**
 * The words that have room in a lane: what was said, what steps are called, and how many there are where several
 * are drawn as one.
 */
export function laneLabels(
  { items }: RollLane,
  rows: readonly RowPlace[],
  width: number,
  words: (item: RollItem) => string,
): readonly RollLabel[] {
  return rows
    .filter(({ kind }) => kind === 'words' || kind === 'step')
    .flatMap(row => {
      const own = items.filter(({ kind }) => kind === row.kind)
      return own.flatMap((item, index): RollLabel[] => {
        const x = item.x + (item.kind === 'words' ? 5 : 12)
        const room = Math.min(mostRoom, (own[index + 1]?.x ?? width) - x - 2)
        return room < leastRoom ? [] : [{ words: words(item), x, y: row.top, room }]
      })
    })
}

/** What stands beside one item. */
export function labelOf(
  item: RollItem,
  events: readonly SequenceEvent[],
  command: (id: string) => string,
): string {
  if (item.count > 1) return `×${item.count}`
  const event = events[item.events[0] ?? -1]
  if (event?.kind === 'said') return event.secret ? '•••' : event.text
  return event?.kind === 'did' ? command(event.intent.command) : ''
}
