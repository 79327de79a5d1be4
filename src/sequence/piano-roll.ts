import type { OutcomeData } from '../ports/intent.ts'
import type { RollWindow } from './roll-window.ts'
import type { Sequence, SequenceEvent } from './sequence-schema.ts'

/** What items are pictures of. Those of lanes in the order in which their rows lie, top first; pauses and marks cross all lanes. */
export const laneKinds = ['words', 'step', 'tab', 'media', 'note'] as const
export type LaneKind = (typeof laneKinds)[number]
export type RollKind = LaneKind | 'pause' | 'mark'

/** What came of a step; `open` before its outcome. */
export type StepStatus = OutcomeData['status'] | 'open'

/** One event, a step with its outcome, or several that lie too close to be told apart. */
export interface RollItem {
  readonly kind: RollKind
  /** Pixels from the beginning of the window. */
  readonly x: number
  /** Pixels; as long as it lasted, and never too small to be seen. */
  readonly width: number
  /** Indices into the sequence's events, rising: an outcome is where its step is. */
  readonly events: readonly number[]
  /** How many notes, steps, … it stands for: outcomes do not count. */
  readonly count: number
  /** Of notes: the lowest and highest key among them. */
  readonly keys: readonly [low: number, high: number] | undefined
  /** Of steps: the worst of them. */
  readonly status: StepStatus | undefined
}

/** What happened in one tab. */
export interface RollLane {
  /** Index into the sequence's tracks. */
  readonly track: number
  /** Kinds that the whole sequence has in this tab, so that a lane keeps its height whatever is in view. */
  readonly kinds: readonly LaneKind[]
  /** In time within each kind and key. */
  readonly items: readonly RollItem[]
}

export interface Roll {
  readonly window: RollWindow
  /** Pixels. */
  readonly width: number
  readonly lanes: readonly RollLane[]
  /** Pauses and marks. */
  readonly across: readonly RollItem[]
  /** Lowest and highest key of the whole sequence; undefined without notes. */
  readonly keys: readonly [low: number, high: number] | undefined
  /** Items in all. */
  readonly drawn: number
  /** Steps of the whole sequence, and how many of them were refused or failed. */
  readonly steps: number
  readonly amiss: number
}

/** More items than this are merged further: a picture of 1,500 is drawn in a frame, and nobody tells more apart. */
export const mostItems = 1_500

/** Pixels that an item of each kind takes at least: what is meant by a shape needs the room for it. */
const leastWidth: Readonly<Record<RollKind, number>> = {
  words: 6,
  step: 10,
  tab: 10,
  media: 10,
  note: 3,
  pause: 6,
  mark: 4,
}

/** How far beginnings are apart at least, in `leastWidth`, and whether keys are told apart. */
interface Level {
  readonly apart: number
  readonly byKey: boolean
}

/** Taken in turn until `mostItems` is kept to. */
const levels: readonly Level[] = [
  ...[1, 2, 4, 8].map(apart => ({ apart, byKey: true })),
  ...[4, 16, 64].map(apart => ({ apart, byKey: false })),
]
/** One item for each kind in each lane: with 200 tracks at most that is 1,002. */
const widest: Level = { apart: Number.POSITIVE_INFINITY, byKey: false }

const worse: Readonly<Record<StepStatus, number>> = { done: 0, open: 1, refused: 2, failed: 3 }

/** What is drawn of an event before anything is merged. */
interface Visible {
  readonly kind: RollKind
  readonly lane: number
  readonly x: number
  readonly end: number
  readonly index: number
  /** Index of its outcome. */
  readonly answer: number | undefined
  readonly key: number | undefined
  readonly status: StepStatus | undefined
  /** The row that it lies in, where keys are told apart and where they are not. */
  readonly rows: readonly [byKey: number, all: number]
}

interface Growing {
  readonly kind: RollKind
  readonly lane: number
  readonly x: number
  end: number
  readonly events: number[]
  count: number
  low: number | undefined
  high: number | undefined
  status: StepStatus | undefined
}

/**
 * The picture of a sequence, or of as much of one as is recorded: every event of the window in exactly one item.
 * @param width pixels, at least 50
 */
export function pianoRoll(sequence: Sequence, window: RollWindow, width: number): Roll {
  const facts = lookThrough(sequence)
  const seen = visible(sequence, facts, window, width)
  const items = merged(seen, levels.find(level => countMerged(seen, level) <= mostItems) ?? widest)
  const inLanes = facts.kinds.map((): RollItem[] => [])
  const across: RollItem[] = []
  for (const item of items) {
    const to = item.kind === 'pause' || item.kind === 'mark' ? across : inLanes[item.lane]
    to?.push(finished(item, width))
  }
  const lanes = facts.kinds.map((kinds, track) => ({
    track,
    kinds: laneKinds.filter(kind => kinds.has(kind)),
    items: inLanes[track] ?? [],
  }))
  return {
    window,
    width,
    lanes: lanes.filter(({ kinds }) => kinds.length > 0),
    across,
    keys: facts.keys,
    drawn: items.length,
    steps: facts.steps.size,
    amiss: facts.amiss,
  }
}

interface Facts {
  /** Indices by time, where the events are not in that order themselves. */
  readonly order: readonly number[] | undefined
  /** Index of the outcome of each step. */
  readonly outcomes: ReadonlyMap<number, number>
  readonly steps: ReadonlySet<number>
  readonly kinds: readonly Set<LaneKind>[]
  readonly keys: readonly [number, number] | undefined
  readonly amiss: number
}

function lookThrough({ events, tracks }: Sequence): Facts {
  const outcomes = new Map<number, number>()
  const steps = new Set<number>()
  const kinds = tracks.map(() => new Set<LaneKind>())
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let before = 0
  let sorted = true
  let amiss = 0
  let index = 0
  for (const event of events) {
    if (event.ms < before) sorted = false
    before = event.ms
    if (event.kind === 'outcome') {
      outcomes.set(event.of, index)
      if (event.status !== 'done') amiss += 1
    }
    if (event.kind === 'did') steps.add(event.step)
    if (event.kind === 'note') {
      low = Math.min(low, event.key)
      high = Math.max(high, event.key)
    }
    const kind = kindOf(event)
    if (kind !== 'pause' && kind !== 'mark') kinds[laneOf(event, tracks.length)]?.add(kind)
    index += 1
  }
  const order = sorted
    ? undefined
    : events.map((_, at) => at).sort((a, b) => (events[a]?.ms ?? 0) - (events[b]?.ms ?? 0) || a - b)
  return { order, outcomes, steps, kinds, keys: low <= high ? [low, high] : undefined, amiss }
}

/** An outcome without its step cannot be kept; it is drawn as one all the same. */
function kindOf({ kind }: SequenceEvent): RollKind {
  if (kind === 'said') return 'words'
  return kind === 'did' || kind === 'outcome' ? 'step' : kind
}

function laneOf({ track }: SequenceEvent, tracks: number): number {
  return Math.max(0, Math.min(track, tracks - 1))
}

function visible(
  { events, tracks }: Sequence,
  { order, outcomes, steps }: Facts,
  { from, to }: RollWindow,
  width: number,
): readonly Visible[] {
  const scale = width / Math.max(1, to - from)
  const pixel = (ms: number) => Math.min(width, Math.max(0, Math.round((ms - from) * scale * 2) / 2))
  const seen: Visible[] = []
  for (let place = 0; place < events.length; place += 1) {
    const index = order?.[place] ?? place
    const event = events[index]
    if (event === undefined) continue
    if (event.ms > to) break
    if (event.kind === 'outcome' && steps.has(event.of)) continue
    const answer = event.kind === 'did' ? outcomes.get(event.step) : undefined
    const outcome = answer === undefined ? undefined : events[answer]
    const end = event.kind === 'note' ? event.ms + event.duration : (outcome?.ms ?? event.ms)
    if (end < from) continue
    const kind = kindOf(event)
    const lane = laneOf(event, tracks.length)
    const key = event.kind === 'note' ? event.key : undefined
    seen.push({
      kind,
      lane,
      x: pixel(event.ms),
      end: pixel(end),
      index,
      answer,
      key,
      status: statusOf(event, outcome),
      rows: [rowOf(kind, lane, key), rowOf(kind, lane, undefined)],
    })
  }
  return seen
}

function statusOf(event: SequenceEvent, outcome: SequenceEvent | undefined): StepStatus | undefined {
  if (event.kind === 'outcome') return event.status
  if (event.kind !== 'did') return undefined
  return outcome?.kind === 'outcome' ? outcome.status : 'open'
}

/** A number of its own for each row in which things lie behind one another; MIDI has 128 keys. */
function rowOf(kind: RollKind, lane: number, key: number | undefined): number {
  if (kind === 'pause' || kind === 'mark') return kind === 'pause' ? -1 : -2
  return (lane * laneKinds.length + laneKinds.indexOf(kind)) * 129 + (key ?? 128)
}

/** How many items `merged` comes to: counting is much quicker than making them. */
function countMerged(seen: readonly Visible[], { apart, byKey }: Level): number {
  let count = 0
  const begins = new Map<number, number>()
  for (const { kind, x, rows } of seen) {
    const row = rows[byKey ? 0 : 1]
    const before = begins.get(row)
    if (before !== undefined && x - before < leastWidth[kind] * apart) continue
    begins.set(row, x)
    count += 1
  }
  return count
}

/** Joins what begins too near to what was drawn before it in the same row. */
function merged(seen: readonly Visible[], { apart, byKey }: Level): readonly Growing[] {
  const items: Growing[] = []
  const last = new Map<number, Growing>()
  for (const { kind, lane, x, end, index, answer, key, status, rows } of seen) {
    const row = rows[byKey ? 0 : 1]
    let item = last.get(row)
    if (item === undefined || x - item.x >= leastWidth[kind] * apart) {
      item = { kind, lane, x, end, events: [], count: 0, low: key, high: key, status }
      last.set(row, item)
      items.push(item)
    }
    item.end = Math.max(item.end, end)
    item.events.push(index)
    if (answer !== undefined) item.events.push(answer)
    item.count += 1
    if (key !== undefined) {
      item.low = Math.min(item.low ?? key, key)
      item.high = Math.max(item.high ?? key, key)
    }
    if (status !== undefined && worse[status] > worse[item.status ?? 'done']) item.status = status
  }
  return items
}

function finished({ kind, x, end, events, count, low, high, status }: Growing, width: number): RollItem {
  const wide = Math.min(width, Math.max(end - x, leastWidth[kind]))
  return {
    kind,
    x: Math.min(x, width - wide),
    width: wide,
    events: events.length > 1 ? events.sort((a, b) => a - b) : events,
    count,
    keys: low === undefined || high === undefined ? undefined : [low, high],
    status,
  }
}
