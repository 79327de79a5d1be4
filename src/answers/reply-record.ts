import * as v from 'valibot'
import { longestDraft } from './reply-draft.ts'

/** Goes up with every change of what is stored. */
export const replyVersion = 1

/** What is remembered of a comment that was answered, or drafted an answer to. */
export interface ReplyRecord {
  readonly done: boolean
  readonly draft: string
  /** Entry of what was kept that holds it; empty without. */
  readonly entry: string
  /** Wall time in ms. */
  readonly at: number
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const stored = v.object({
  version: v.literal(replyVersion),
  done: v.boolean(),
  draft: text(longestDraft),
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

const counted = v.object({ version: v.literal(replyVersion), total: v.pipe(v.number(), v.safeInteger()) })

/** How many comments a page had when a sample of them was taken last; 0 where that is not known. */
export function readCount(value: unknown): number {
  const { success, output } = v.safeParse(counted, value)
  return success ? Math.max(0, output.total) : 0
}

export function storedCount(total: number): unknown {
  return { version: replyVersion, total }
}
