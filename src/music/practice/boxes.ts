/**
 * How far one item has come. It wanders through boxes, as in Leitner's card file (Sebastian Leitner, So lernt man
 * lernen, 1972): right the first time, it goes one box on; missed, it goes back to the first one. How long a box
 * lets it rest follows the SuperMemo algorithm SM-2 (Piotr Woźniak, Optimization of learning, 1990), whose first
 * intervals are one and six days and grow by about 2.5 from there.
 */
export interface ItemProgress {
  /** 0 (missed, or not yet right) to `lastBox`. */
  readonly box: number
  /** When it should come again: wall time, ms. */
  readonly due: number
  /** When it was answered last: wall time, ms. */
  readonly last: number
  /** How often it was answered, and how often right the first time. */
  readonly seen: number
  readonly right: number
  /** How long the last right answers took, in ms from when it was shown; the newest last, at most `keptSpeeds`. */
  readonly speeds: readonly number[]
}

/** `helped`: it was shown or played before it was right, which tells neither. */
export type Verdict = 'right' | 'missed' | 'helped'

const minute = 60_000
const day = 24 * 60 * minute

/** How long each box lets an item rest, in ms: at once, ten minutes, a day, three days, eight days, three weeks. */
export const boxRests = [0, 10 * minute, day, 3 * day, 8 * day, 21 * day] as const
export const lastBox = boxRests.length - 1
/** From this box on an item is known: it was right over more than a day. */
export const knownBox = 3
/** Boxes below this one may be climbed within one sitting: what is new is repeated at once. */
const restsFrom = 2
/** Speeds that are kept of an item. */
export const keptSpeeds = 7
/** A slower answer tells of a pause and not of the keys, in ms. */
export const slowestKept = 60_000
/** Highest count that is kept. */
export const mostSeen = 1_000_000

const fresh: ItemProgress = { box: 0, due: 0, last: 0, seen: 0, right: 0, speeds: [] }

/**
 * What an answer makes of an item's progress.
 * @param ms from shown to right; of no account unless it is right
 * @param now wall time, ms
 */
export function answered(
  before: ItemProgress | undefined,
  verdict: Verdict,
  ms: number,
  now: number,
): ItemProgress {
  const item = before ?? fresh
  if (verdict === 'helped') return { ...item, due: now, last: now }
  const seen = Math.min(mostSeen, item.seen + 1)
  if (verdict === 'missed') return { ...item, box: 0, due: now, last: now, seen }
  // What is right before it is due says little of how long it will be kept in mind.
  const early = item.box >= restsFrom && now < item.due
  const box = early ? item.box : Math.min(lastBox, item.box + 1)
  const due = early ? item.due : now + restOf(box)
  const counts = Number.isFinite(ms) && ms >= 0 && ms <= slowestKept
  const speeds = counts ? [...item.speeds, Math.max(0, Math.round(ms))].slice(-keptSpeeds) : item.speeds
  return { box, due, last: now, seen, right: Math.min(seen, item.right + 1), speeds }
}

function restOf(box: number): number {
  return boxRests[box] ?? 0
}

/** The middle of some numbers; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)]
  const lower = sorted[Math.ceil(half) - 1]
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2
}
