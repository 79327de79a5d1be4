import { type ReplyRecord, readCount, readReply, storedCount, storedReply } from '../answers/reply-record.ts'
import type { Tables } from '../ports/tables.ts'

const table = 'drafts'
const replyKey = (comment: string) => `reply ${comment}`
const countKey = (page: string) => `count ${page}`

/** What is remembered of comments, by their keys. Rejects as `Tables` does. */
export function createReplyRecords(tables: () => Promise<Tables>) {
  const get = async (key: string) => readReply(await (await tables()).get(table, replyKey(key)))
  return {
    get,
    /** Keys of those that are answered, of these. */
    async done(keys: readonly string[]): Promise<ReadonlySet<string>> {
      const records = await Promise.all(keys.map(async key => ((await get(key))?.done === true ? [key] : [])))
      return new Set(records.flat())
    },
    /** Changes what is remembered; resolves with what it was. */
    async change(key: string, change: Partial<ReplyRecord>, at: number): Promise<ReplyRecord | undefined> {
      const before = await get(key)
      const next = { done: false, draft: '', entry: '', ...before, ...change, at }
      await (await tables()).write([{ table, key: replyKey(key), value: storedReply(next) }])
      return before
    },
    /** How many comments the page had at the last sample; remembers how many it has now. */
    async counted(page: string, total: number): Promise<number> {
      const store = await tables()
      const before = readCount(await store.get(table, countKey(page)))
      await store.write([{ table, key: countKey(page), value: storedCount(total) }])
      return before
    },
  }
}
