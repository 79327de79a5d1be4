import * as v from 'valibot'
import type { Clock } from '../ports/clock.ts'
import type { Row, RowChange, Tables } from '../ports/tables.ts'
import { type EntryChange, type KeptEntry, readEntry } from './kept-entry.ts'
import { differenceOf, withoutChange } from './kept-take-back.ts'

interface Parts {
  readonly tables: Tables
  readonly clock: Clock
  readonly newId: () => string
}

/** Keys of changes begin with this, which no id of an entry does; they come behind all entries. */
const mark = '~'
/** How long what was taken away can come back, in ms; as long as deleted recordings. */
const keptMs = 30 * 24 * 60 * 60 * 1000
/** Changes that can be taken back, at most. */
const mostChanges = 200
/** Share of what may be kept that they may take. */
const share = 0.1

const schema = v.object({
  version: v.literal(1),
  at: v.number(),
  bytes: v.number(),
  entries: v.array(
    v.object({
      id: v.string(),
      /** As it was stored, where the change took it away. */
      row: v.optional(v.unknown()),
      /** What was changed of it. */
      was: v.optional(v.record(v.string(), v.unknown())),
      became: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
})

/** What entries were before each change, in their own table, so that a change and its way back are one write. */
export function createKeptChanges({ tables, clock, newId }: Parts) {
  /** Rises within one millisecond too. */
  let last = 0

  return {
    isChange: (key: string): boolean => key.startsWith(mark),
    /** The way back from those changes, which are about to be made: rows to write with them. */
    async of(
      wanted: readonly EntryChange[],
    ): Promise<{ readonly id: string; readonly rows: readonly RowChange[] }> {
      const entries = []
      let bytes = 0
      for (const { id, entry } of wanted) {
        const row = await tables.get('entries', id)
        const before = readEntry(row)
        if (before === undefined) entries.push({ id })
        else if (entry === undefined) {
          bytes += JSON.stringify(row).length
          entries.push({ id, row })
        } else {
          const difference = differenceOf(before, entry)
          bytes += JSON.stringify(difference).length
          entries.push({ id, ...difference })
        }
      }
      last = Math.max(last + 1, clock.wall())
      const id = `${mark}${String(last).padStart(15, '0')}-${newId()}`
      return {
        id,
        rows: [{ table: 'entries', key: id, value: { version: 1, at: clock.wall(), bytes, entries } }],
      }
    },
    /** What takes a change back, from how entries are now; undefined where it is not known any more. */
    async read(change: string): Promise<readonly EntryChange[] | undefined> {
      if (!change.startsWith(mark)) return undefined
      const parsed = v.safeParse(schema, await tables.get('entries', change))
      if (!parsed.success) return undefined
      const back: EntryChange[] = []
      for (const { id, row, was, became } of parsed.output.entries) {
        const now = readEntry(await tables.get('entries', id))
        if (row !== undefined) {
          // Somebody has brought it back already.
          if (now === undefined) back.push({ id, entry: readEntry(row) })
        } else if (was === undefined || became === undefined) back.push({ id, entry: undefined })
        else if (now !== undefined) {
          // As unknown as all that is stored: what comes of it is checked.
          const difference = { was: was as Partial<KeptEntry>, became: became as Partial<KeptEntry> }
          back.push({ id, entry: withoutChange(now, difference) ?? now })
        }
      }
      return back
    },
    dropped: (change: string): RowChange => ({ table: 'entries', key: change }),
    /** Forgets what is too old, or too much. */
    async forgetOld(mostBytes: number): Promise<void> {
      const all = await rows()
      let bytes = 0
      const going = all.toReversed().filter(({ value }, place) => {
        const parsed = v.safeParse(schema, value)
        if (!parsed.success) return true
        bytes += parsed.output.bytes
        const old = clock.wall() - parsed.output.at > keptMs
        // The newest can always be taken back.
        return place > 0 && (old || place >= mostChanges || bytes > mostBytes * share)
      })
      await drop(going)
    },
    /** Forgets all of them, to make room; resolves with how many there were. */
    async forgetAll(): Promise<number> {
      const all = await rows()
      await drop(all)
      return all.length
    },
  }

  function rows(): Promise<readonly Row[]> {
    return tables.rows('entries', mark, mostChanges + 50)
  }

  async function drop(going: readonly Row[]): Promise<void> {
    await tables.write(going.map(({ key }) => ({ table: 'entries', key })))
  }
}
