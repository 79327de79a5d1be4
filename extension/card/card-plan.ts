/** A line of the card: what is said, and the keys. */
export interface CardLine {
  readonly said: string
  readonly notes: string
  /** Strikes of MIDI notes, for a picture. */
  readonly strikes: readonly (readonly number[])[]
  /** What more is told of it, such as what a name does on arrival; empty where that is nothing. */
  readonly more: string
}

export type CardPart = 'names' | 'words' | 'chords' | 'table' | 'others'
export type CardLines = Readonly<Record<CardPart, readonly CardLine[]>>

/** What stands in a column, from the top. */
export type CardItem =
  | { readonly kind: 'title'; readonly part: CardPart }
  | { readonly kind: 'line'; readonly part: CardPart; readonly line: CardLine; readonly pictured: boolean }

export interface CardPlan {
  readonly columns: readonly (readonly CardItem[])[]
  /** Lines that found no room: the user's own, and commands. */
  readonly left: { readonly own: number; readonly commands: number }
}

/** Columns, and lines of the smallest kind that each takes; A4 and Letter both have that room (card.css). */
export const cardColumns = 3
export const columnLines = 66
/** Lines that a title takes, and a line with its picture. */
const titleLines = 2
const picturedLines = 3

/**
 * What goes on the one page, in this order: the user's names, their words, the chords, the notes' own table, then
 * other commands. Chords and table keep their room whatever there is before them. Names have pictures where all of
 * these have room then; what has none is counted.
 */
export function planCard(lines: CardLines): CardPlan {
  const fixed = [...itemsOf('chords', lines, false), ...itemsOf('table', lines, false)]
  const roomForOwn = cardColumns * columnLines - heightOf(fixed) - waste
  const pictured = [...itemsOf('names', lines, true), ...itemsOf('words', lines, false)]
  const plain = [...itemsOf('names', lines, false), ...itemsOf('words', lines, false)]
  const own = heightOf(pictured) <= roomForOwn ? pictured : upTo(plain, roomForOwn)
  const others = itemsOf('others', lines, false)
  const columns = intoColumns([...own, ...fixed, ...others])
  const there = (parts: readonly CardPart[]) =>
    columns.flat().filter(({ kind, part }) => kind === 'line' && parts.includes(part)).length
  const all = (parts: readonly CardPart[]) => parts.reduce((sum, part) => sum + lines[part].length, 0)
  const mine: readonly CardPart[] = ['names', 'words']
  const commands: readonly CardPart[] = ['chords', 'table', 'others']
  return {
    columns,
    left: { own: all(mine) - there(mine), commands: all(commands) - there(commands) },
  }
}

/** Lines that may stay empty at the ends of columns, where a title or a picture does not fit any more. */
const waste = (cardColumns - 1) * titleLines

function itemsOf(part: CardPart, lines: CardLines, pictured: boolean): readonly CardItem[] {
  if (lines[part].length === 0) return []
  const title: CardItem = { kind: 'title', part }
  return [title, ...lines[part].map((line): CardItem => ({ kind: 'line', part, line, pictured }))]
}

function linesOf(item: CardItem): number {
  if (item.kind === 'title') return titleLines
  return item.pictured ? picturedLines : 1
}

function heightOf(items: readonly CardItem[]): number {
  return items.reduce((sum, item) => sum + linesOf(item), 0)
}

/** The first items that have room, never ending with a title. */
function upTo(items: readonly CardItem[], room: number): readonly CardItem[] {
  let used = 0
  const there: CardItem[] = []
  for (const item of items) {
    used += linesOf(item)
    if (used > room) break
    there.push(item)
  }
  return there.at(-1)?.kind === 'title' ? there.slice(0, -1) : there
}

/** Fills one column after the other; a title stands above a line, never at the foot. */
function intoColumns(items: readonly CardItem[]): readonly (readonly CardItem[])[] {
  const columns: CardItem[][] = Array.from({ length: cardColumns }, () => [])
  let at = 0
  let used = 0
  for (const [place, item] of items.entries()) {
    const next = items[place + 1]
    const needed = linesOf(item) + (item.kind === 'title' && next !== undefined ? linesOf(next) : 0)
    if (used + needed > columnLines) {
      at += 1
      used = 0
    }
    const column = columns[at]
    if (column === undefined) break
    column.push(item)
    used += linesOf(item)
  }
  return columns
}

/** Takes one of each group in turn, so that every group is there however little room is left. */
export function oneOfEach<T>(rows: readonly T[], groupOf: (row: T) => string): readonly T[] {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row])
  const most = Math.max(0, ...[...groups.values()].map(({ length }) => length))
  return Array.from({ length: most }, (_, turn) =>
    [...groups.values()].flatMap(group => group.slice(turn, turn + 1)),
  ).flat()
}
