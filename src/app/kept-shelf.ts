import { createKeptChanges } from '../answers/kept-changes.ts'
import { type EntryChange, entryBytes, type KeptEntry, readEntry, writeEntry } from '../answers/kept-entry.ts'
import { createKeptIndex } from '../answers/kept-index.ts'
import { newsOf, readNews } from '../answers/kept-told.ts'
import { ClavierError } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { RowChange, Tables } from '../ports/tables.ts'
import { withoutSummaries } from './kept-summaries.ts'
import { onlyRefused } from './only-refused.ts'

interface Parts {
  readonly tables: Tables
  readonly keep: Store
  readonly clock: Clock
  readonly newId: () => string
  /** Most bytes that are kept before the oldest go. */
  readonly mostBytes: () => number
  /** What is kept has changed, from here or another panel. */
  readonly onChange: () => void
}

/** Entries that are read at a time: the panel draws and listens in between. */
const slice = 100
/** Where other panels are told what has changed. */
export const changesKey = 'kept-changes'

/** Every how many writes it is looked whether what takes old ones back can go. */
const tidyEvery = 20

/** What was done, so that it can be taken back: `change` is what `takeBack` takes. */
export interface Changed {
  readonly change: string
  /** Entries that had to go to make room. */
  readonly pruned: number
}

export type KeptShelf = ReturnType<typeof createKeptShelf>

/**
 * Everything that is kept of answers, on the disk and, but for the answers themselves, in memory. Every write is done
 * under one lock that all panels share, and told to the others. Rows that cannot be read stay as they are.
 * Calls reject with `storage-refused`, writes with `storage-full`, and then nothing has changed.
 */
export function createKeptShelf(parts: Parts) {
  const { tables, keep, clock, newId, onChange } = parts
  const index = createKeptIndex()
  const changes = createKeptChanges({ tables, clock, newId })
  const me = newId()
  let unreadable = 0
  let told = 0
  let writes = 0
  let opened: Promise<void> | undefined

  keep.watch(changesKey, value => {
    const news = readNews(value)
    if (news !== undefined && news.by !== me && opened !== undefined) void catchUp(news.ids)
  })

  return {
    index,
    /** Reads what is kept, once. */
    open,
    /** Rows that are there and are none of this version's. */
    unreadable: (): number => unreadable,
    async get(id: string): Promise<KeptEntry | undefined> {
      return readRow(await tables.get('entries', id), id)
    },
    /**
     * Keeps an entry that is not there yet; the oldest that are not pinned go where there is no room. Rejects with
     * `entry-large` where it is larger than all that may be kept, `kept-pinned` where all others are pinned.
     */
    async add(entry: KeptEntry): Promise<Changed> {
      await open()
      return alone(async () => {
        if ((await tables.get('entries', entry.id)) !== undefined)
          throw new Error('There is such an entry already.')
        const going = await toGo(entryBytes(entry), parts.mostBytes())
        const gone = going.map(id => ({ id, entry: undefined }))
        const change = await write([{ id: entry.id, entry }, ...gone])
        return { change, pruned: going.length }
      })
    },
    /** How many entries would go if only so many bytes might be kept. */
    async wouldGo(mostBytes: number): Promise<number> {
      await open()
      return (await toGo(0, mostBytes)).length
    },
    /** Takes away the oldest that are not pinned until no more than the bytes that may be kept are left. */
    async prune(): Promise<Changed | undefined> {
      await open()
      return alone(async () => {
        const going = await toGo(0, parts.mostBytes())
        if (going.length === 0) return undefined
        return { change: await write(going.map(id => ({ id, entry: undefined }))), pruned: going.length }
      })
    },
    /**
     * Changes entries, all or none, as they are when no other panel writes; what `change` gives for one replaces it,
     * undefined takes it away, and itself leaves it. Resolves with undefined where nothing changed.
     */
    async change(
      ids: readonly string[],
      change: (entry: KeptEntry) => KeptEntry | undefined,
    ): Promise<string | undefined> {
      await open()
      return alone(async () => {
        const wanted: EntryChange[] = []
        for (const id of ids) {
          const before = readRow(await tables.get('entries', id), id)
          const entry = before === undefined ? undefined : change(before)
          if (before !== undefined && entry !== before) wanted.push({ id, entry })
        }
        return wanted.length === 0 ? undefined : write(wanted)
      })
    },
    /**
     * Puts many entries as given, such as those of a file; resolves with what takes all of it back. A row that cannot
     * be read is not written over: such an entry gets an id of its own.
     */
    async put(entries: readonly EntryChange[]): Promise<string> {
      await open()
      return alone(async () => {
        const may: EntryChange[] = []
        for (const wanted of entries) {
          const { id: theirs, entry } = wanted
          const row = await tables.get('entries', theirs)
          if (row === undefined || readRow(row, theirs) !== undefined) may.push(wanted)
          else if (entry !== undefined) {
            const id = newId()
            may.push({ id, entry: { ...entry, id } })
          }
        }
        return write(may)
      })
    },
    /** Puts back what a change has changed. Rejects with `kept-forgotten` where that is not known any more. */
    async takeBack(change: string): Promise<void> {
      await open()
      await alone(async () => {
        const back = await changes.read(change)
        if (back === undefined) throw new ClavierError('kept-forgotten')
        await put(back, [changes.dropped(change)])
      })
    },
  }

  function open(): Promise<void> {
    opened ??= readAll().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }

  async function readAll(): Promise<void> {
    index.clear()
    unreadable = 0
    let after: string | undefined
    for (;;) {
      const rows = await tables.rows('entries', after, slice)
      for (const { key, value } of rows) {
        if (changes.isChange(key)) continue
        const entry = readRow(value, key)
        if (entry === undefined) unreadable += 1
        else index.add(entry)
      }
      after = rows.at(-1)?.key
      if (rows.length < slice || after === undefined) return
    }
  }

  /** Another panel has changed these. */
  async function catchUp(ids: readonly string[] | undefined): Promise<void> {
    try {
      if (ids === undefined) {
        opened = undefined
        await open()
      } else {
        await opened
        for (const id of ids) take(id, readRow(await tables.get('entries', id), id))
      }
      onChange()
    } catch (error) {
      // It is read again when it is next wanted, and then whoever wants it is told.
      if (!(error instanceof ClavierError)) throw error
      opened = undefined
    }
  }

  function alone<T>(work: () => Promise<T>): Promise<T> {
    return keep.alone('kept', work)
  }

  /** Writes entries with what takes that back; where the disk is full, what takes earlier changes back makes room. */
  async function write(wanted: readonly EntryChange[]): Promise<string> {
    const change = await changes.of(wanted)
    try {
      await put(wanted, change.rows)
    } catch (error) {
      if (!(error instanceof ClavierError) || error.code !== 'storage-full') throw error
      if ((await changes.forgetAll()) === 0) throw error
      await put(wanted, change.rows)
    }
    // It is written; what cannot be tidied now is tidied some other time.
    if (writes % tidyEvery === 0) await changes.forgetOld(parts.mostBytes()).catch(onlyRefused)
    writes += 1
    return change.id
  }

  async function put(wanted: readonly EntryChange[], rows: readonly RowChange[]): Promise<void> {
    const gone = new Set(wanted.flatMap(({ id, entry }) => (entry === undefined ? [id] : [])))
    await tables.write([
      ...wanted.map(({ id, entry }): RowChange => {
        if (entry === undefined) return { table: 'entries', key: id }
        return { table: 'entries', key: id, value: writeEntry(entry) }
      }),
      ...rows,
      ...(await withoutSummaries(gone, tables)),
    ])
    for (const { id, entry } of wanted) take(id, entry)
    onChange()
    await tell(wanted.map(({ id }) => id))
  }

  function take(id: string, entry: KeptEntry | undefined): void {
    if (entry === undefined) index.remove(id)
    else index.add(entry)
  }

  async function tell(ids: readonly string[]): Promise<void> {
    told += 1
    try {
      await keep.set(changesKey, newsOf(me, told, ids))
    } catch (error) {
      // It is kept all the same; only another panel does not know it yet.
      if (!(error instanceof ClavierError)) throw error
    }
  }

  /** The oldest that have to go, so that so many bytes more fit. */
  async function toGo(more: number, most: number): Promise<readonly string[]> {
    if (more > most) throw new ClavierError('entry-large', { most: Math.floor(most / 1e6) })
    let over = index.bytes() + more - most
    if (over <= 0) return []
    const going: string[] = []
    for (const { id, bytes, pinned } of index.all().toSorted((a, b) => a.createdAt - b.createdAt)) {
      if (over <= 0) break
      if (pinned) continue
      going.push(id)
      over -= bytes
    }
    if (over > 0 && more > 0) throw new ClavierError('kept-pinned')
    return going
  }

  function readRow(value: unknown, key: string): KeptEntry | undefined {
    const entry = readEntry(value)
    return entry?.id === key ? entry : undefined
  }
}
