import * as v from 'valibot'

/** More changed entries than these are not told one by one: everything is read again. */
const mostTold = 500

const schema = v.object({
  by: v.string(),
  ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(mostTold))),
})

/** What a panel tells the others of a change: who it was, and of which entries; of all of them without ids. */
export type KeptNews = v.InferOutput<typeof schema>

/** What another panel told; undefined where it cannot be read. */
export function readNews(value: unknown): KeptNews | undefined {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : undefined
}

/** @param count rises with every change, so that the same entries are told again */
export function newsOf(by: string, count: number, ids: readonly string[]) {
  return ids.length > mostTold ? { by, count } : { by, count, ids }
}
