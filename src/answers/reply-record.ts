import * as v from 'valibot'
import type { Row } from '../ports/tables.ts'

/** Goes up with every change of what is stored. */
export const replyVersion = 1

/**
 * What is remembered of a comment that was answered, or drafted an answer to. The reply itself stands in what was
 * kept alone, so that forgetting it there forgets it.
 */
export interface ReplyRecord {
  readonly done: boolean
  /** Entry of what was kept that holds it; empty without. */
  readonly entry: string
  /** Wall time in ms. */
  readonly at: number
}

const stored = v.object({
  version: v.literal(replyVersion),
  done: v.boolean(),
  entry: v.fallback(v.pipe(v.string(), v.regex(/^[\w-]{0,64}$/)), ''),
  at: v.pipe(v.number(), v.finite()),
})

/** Undefined for what is broken, or of a later version: it is left as it is, and counts as nothing. */
export function readReply(value: unknown): ReplyRecord | undefined {
  const { success, output } = v.safeParse(stored, value)
  if (!success) return undefined
  const { version: _, ...record } = output
  return record
}

/** As it is stored. */
export function storedReply(record: ReplyRecord): unknown {
  return { version: replyVersion, ...record }
}

const counted = v.object({
  version: v.literal(replyVersion),
  total: v.pipe(v.number(), v.safeInteger()),
  at: v.fallback(v.pipe(v.number(), v.finite()), 0),
})

/** How many comments a page had when a sample of them was taken last; 0 where that is not known. */
export function readCount(value: unknown): number {
  const { success, output } = v.safeParse(counted, value)
  return success ? Math.max(0, output.total) : 0
}

export function storedCount(total: number, at: number): unknown {
  return { version: replyVersion, total, at }
}

const dated = v.object({ at: v.pipe(v.number(), v.finite()) })

/**
 * Keys of the rows that go to make room, the oldest first, `left` staying. What cannot be read goes first, but for
 * what a later version wrote.
 */
export function outdated(rows: readonly Row[], left: number): readonly string[] {
  const known = rows.flatMap(({ key, value }) => {
    if (isLater(value)) return []
    const { success, output } = v.safeParse(dated, value)
    return [{ key, at: success ? output.at : Number.NEGATIVE_INFINITY }]
  })
  known.sort((a, b) => a.at - b.at)
  return known.slice(0, Math.max(0, rows.length - left)).map(({ key }) => key)
}

const isLater = (value: unknown) =>
  v.is(v.object({ version: v.pipe(v.number(), v.minValue(replyVersion + 1)) }), value)
