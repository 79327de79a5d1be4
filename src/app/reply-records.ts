import {
  outdated,
  type ReplyRecord,
  readCount,
  readReply,
  storedCount,
  storedReply,
} from '../answers/reply-record.ts'
import type { Tables } from '../ports/tables.ts'

const table = 'drafts'
const replyKey = (comment: string) => `reply ${comment}`
const countKey = (page: string) => `count ${page}`

/** As many rows as are remembered, about 2 MB; over that the oldest tenth goes. */
const mostRows = 10_000
const leftRows = 9_000

/** What is remembered of comments, by their keys. Rejects as `Tables` does. */
export function createReplyRecords(tables: () => Promise<Tables>) {
  const get = async (key: string) => readReply(await (await tables()).get(table, replyKey(key)))

  async function write(key: string, value: unknown): Promise<void> {
    const store = await tables()
    const full = (await store.count(table)) >= mostRows
    const old = full ? outdated(await store.rows(table, undefined, mostRows * 2), leftRows) : []
    const gone = old.filter(other => other !== key).map(other => ({ table, key: other }) as const)
    await store.write([...gone, { table, key, value }])
  }

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
      const next = { done: false, entry: '', ...before, ...change, at }
      await write(replyKey(key), storedReply(next))
      return before
    },
    /** How many comments the page had at the last sample; remembers how many it has now. */
    async counted(page: string, total: number, at: number): Promise<number> {
      const before = readCount(await (await tables()).get(table, countKey(page)))
      await write(countKey(page), storedCount(total, at))
      return before
    },
  }
}
