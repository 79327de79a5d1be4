import { ClavierError } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { cutText } from './keep-within-limits.ts'
import { createRecordingWriter } from './recording-writer.ts'
import type { Sequence } from './sequence-schema.ts'
import { countSteps, limits, sequenceVersion } from './sequence-schema.ts'
import type { Head, SequenceEntry } from './stored-sequence.ts'
import {
  asJson,
  changeIndex,
  chunkNumbers,
  entryOf,
  keys,
  loadStored,
  readHead,
  readIndex,
  removeStored,
  withEntry,
} from './stored-sequence.ts'

export { SequenceBroken, type SequenceEntry } from './stored-sequence.ts'

export type FoundByName =
  | { readonly kind: 'one'; readonly entry: SequenceEntry }
  /** Several of that name, or beginning with it: newest first. */
  | { readonly kind: 'several'; readonly entries: readonly SequenceEntry[] }
  | { readonly kind: 'none' }

/** How long what was deleted can be brought back: 30 days in milliseconds, as with names. */
export const deletedMs = 30 * 86_400_000

/**
 * The sequences that are kept. Those still being recorded are listed (`finished` is false) but cannot be changed.
 * What is said to reject with `storage-full` has changed nothing then. Deleted ones give way before: they are kept
 * as long as there is room.
 */
export interface Library {
  /** Newest first, without the deleted ones. */
  list(): Promise<readonly SequenceEntry[]>
  /** Those that can be brought back, the one deleted last first. */
  deleted(): Promise<readonly SequenceEntry[]>
  /** Rejects with code `sequence-unknown`, or with `SequenceBroken` (code `sequence-broken`). */
  load(id: string): Promise<Sequence>
  /** Case, accents' encoding and spacing aside: the exact name if there is one, else a unique beginning. */
  findByName(name: string, among?: 'kept' | 'deleted'): Promise<FoundByName>
  /** Rejects: `sequence-unknown`, `name-taken`, `name-unknown` for an empty name, `already-recording`, `storage-full`. */
  rename(id: string, name: string): Promise<void>
  /** Writes a whole sequence that is not there, such as an imported one under a new id. Rejects with `storage-full`. */
  keep(sequence: Sequence): Promise<void>
  /**
   * Writes a sequence over the one of its id, under the name that this has by now. A crash at any moment leaves
   * the old one or the new one, whole. `over`: the state that it was made from (`Head.first`). Rejects:
   * `sequence-unknown`, `already-recording`, `storage-full`; `sequence-changed` where it is in another state.
   * Resolves with the state that it is in now.
   */
  replace(sequence: Sequence, over: number): Promise<number>
  /** Writes what `change` makes of a sequence, which nobody writes meanwhile. Rejects as `load` and `replace`. */
  change(id: string, change: (sequence: Sequence) => Sequence): Promise<void>
  /** Keeps a copy under that id and a name of its own that no other has. Rejects as `load`, and with `storage-full`. */
  duplicate(id: string, copyId: string): Promise<SequenceEntry>
  /**
   * Deletes it, to be brought back for 30 days; for good (`gone`) where there is not even room to note that.
   * Rejects: `sequence-unknown`, `already-recording`.
   */
  remove(id: string): Promise<'deleted' | 'gone'>
  /** Brings a deleted one back; under another name where its own was given away. Rejects: `sequence-unknown`, `storage-full`. */
  restore(id: string): Promise<SequenceEntry>
  /** Deletes one for good, deleted before or not; nothing where there is none. Rejects: `already-recording`. */
  erase(id: string): Promise<void>
  /** Deletes for good what was deleted that long ago, or earlier. Resolves with how many that were. */
  purge(olderThanMs?: number): Promise<number>
}

export function createLibrary({
  store,
  clock,
}: {
  readonly store: Store
  readonly clock: Pick<Clock, 'wall'>
}): Library {
  /** Changes run one after another, those of other panels too: each reads what the one before it has written. */
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => store.alone(keys.all, change)

  const purge = async (until: number): Promise<number> => {
    const over = (await deleted()).filter(({ deletedAt = 0 }) => deletedAt <= until)
    for (const { id } of over) await removeStored(store, id)
    const ids = new Set(over.map(({ id }) => id))
    // The index last: a head without an index entry would come back, an entry without a head goes.
    if (ids.size > 0) await changeIndex(store, entries => entries.filter(entry => !ids.has(entry.id)))
    return ids.size
  }
  const withRoom = <T>(change: () => Promise<T>): Promise<T> =>
    inTurn(() =>
      change().catch(async error => {
        const isFull = error instanceof ClavierError && error.code === 'storage-full'
        if (!isFull || (await purge(Number.POSITIVE_INFINITY)) === 0) throw error
        return change()
      }),
    )

  const list = async (): Promise<readonly SequenceEntry[]> =>
    (await readIndex(store))
      .filter(entry => entry.deletedAt === undefined)
      .toSorted((a, b) => b.createdAt - a.createdAt)
  const deleted = async (): Promise<readonly SequenceEntry[]> =>
    (await readIndex(store))
      .filter(entry => entry.deletedAt !== undefined)
      .toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0))

  const changeable = async (id: string): Promise<Head> => {
    const head = await readHead(store, id)
    if (head === undefined || head.coming || head.deletedAt !== undefined)
      throw new ClavierError('sequence-unknown', { name: id })
    if (!head.finished) throw new ClavierError('already-recording')
    return head
  }

  const discard = async (id: string): Promise<void> => {
    await removeStored(store, id)
    await changeIndex(store, entries => entries.filter(entry => entry.id !== id))
  }

  /** Writes the head and then its line of the index: the head is the truth, should only it be written. */
  const setHead = async (head: Head, was: Head | undefined): Promise<SequenceEntry> => {
    await store.set(keys.head(head.id), asJson(head))
    try {
      await changeIndex(store, entries => withEntry(entries, entryOf(head)))
    } catch (error) {
      if (was !== undefined) await store.set(keys.head(head.id), asJson(was))
      throw error
    }
    return entryOf(head)
  }
  const headOf = (sequence: Sequence, written: Pick<Head, 'bytes' | 'first' | 'chunks'>): Head => {
    const { id, name, createdAt, durationMs, tracks, events, imported } = sequence
    return {
      version: sequenceVersion,
      id,
      name,
      createdAt,
      durationMs,
      tracks,
      events: events.length,
      steps: countSteps(sequence),
      ...written,
      finished: true,
      ...(imported ? { imported } : {}),
      touchedAt: Math.round(clock.wall()),
    }
  }
  const keep = async (sequence: Sequence): Promise<SequenceEntry> => {
    const head = () => headOf(sequence, { bytes: writer.bytes(), first: 0, chunks: writer.chunks() })
    const writer = createRecordingWriter(store, sequence.id, () => ({
      ...head(),
      finished: false,
      coming: true,
    }))
    for (const event of sequence.events) writer.append(event)
    try {
      await writer.flush()
      return await setHead(head(), undefined)
    } catch (error) {
      await removeStored(store, sequence.id)
      throw error
    }
  }

  const writeOver = async (head: Head, sequence: Sequence): Promise<number> => {
    const { id } = head
    const there = await chunkNumbers(store, id)
    const first = Math.max(head.first + head.chunks, (there.at(-1) ?? -1) + 1)
    const writer = createRecordingWriter(store, id, undefined, first)
    for (const event of sequence.events) writer.append(event)
    try {
      await writer.flush()
      const written = { bytes: writer.bytes(), first, chunks: writer.chunks() }
      await setHead(headOf(sequence, written), head)
    } catch (error) {
      // Should not even the old head have had room again, the new one counts, and what it tells of stays.
      if ((await readHead(store, id))?.first === first) throw error
      const now = await chunkNumbers(store, id)
      await store.remove(now.filter(n => n >= first).map(n => keys.chunk(id, n)))
      throw error
    }
    // It is written; what lies before `first` is read no more, and goes with the next change.
    await store.remove(there.map(n => keys.chunk(id, n))).catch(() => undefined)
    return first
  }

  return {
    list,
    deleted,
    // What is being written over meanwhile would look broken.
    load: id => inTurn(() => loadStored(store, id)),
    findByName: async (name, among = 'kept') => {
      const wanted = plain(name)
      if (wanted === '') return { kind: 'none' }
      const entries = await (among === 'kept' ? list() : deleted())
      const exact = entries.filter(entry => plain(entry.name) === wanted)
      const found = exact.length > 0 ? exact : entries.filter(entry => plain(entry.name).startsWith(wanted))
      const [entry] = found
      if (entry === undefined) return { kind: 'none' }
      return found.length === 1 ? { kind: 'one', entry } : { kind: 'several', entries: found }
    },
    rename: (id, name) =>
      withRoom(async () => {
        const renamed = cutText(name.trim(), limits.title)
        if (renamed === '') throw new ClavierError('name-unknown', { name })
        const head = await changeable(id)
        const others = (await list()).filter(entry => entry.id !== id)
        if (others.some(entry => plain(entry.name) === plain(renamed))) {
          throw new ClavierError('name-taken', { name: renamed })
        }
        await setHead({ ...head, name: renamed }, head)
      }),
    keep: sequence => withRoom(async () => void (await keep(sequence))),
    replace: (sequence, over) =>
      withRoom(async () => {
        const head = await changeable(sequence.id)
        const { name } = head
        if (head.first !== over) throw new ClavierError('sequence-changed', { name })
        return writeOver(head, { ...sequence, name })
      }),
    change: (id, change) =>
      withRoom(async () => {
        await writeOver(await changeable(id), change(await loadStored(store, id)))
      }),
    duplicate: (id, copyId) =>
      withRoom(async () => {
        await changeable(id)
        const sequence = await loadStored(store, id)
        const taken = (await list()).map(({ name }) => name)
        return keep({ ...sequence, id: copyId, name: freeName(sequence.name, taken) })
      }),
    remove: id =>
      inTurn(async () => {
        const head = await changeable(id)
        try {
          await setHead({ ...head, deletedAt: Math.round(clock.wall()) }, head)
          return 'deleted'
        } catch (error) {
          if (!(error instanceof ClavierError) || error.code !== 'storage-full') throw error
        }
        // Whoever has no room left deletes to have some.
        await discard(id)
        return 'gone'
      }),
    restore: id =>
      inTurn(async () => {
        const head = await readHead(store, id)
        if (head?.deletedAt === undefined) throw new ClavierError('sequence-unknown', { name: id })
        const { deletedAt: _deletedAt, ...kept } = head
        const taken = (await list()).map(({ name }) => name)
        return setHead({ ...kept, name: nameAmong(kept.name, taken) }, head)
      }),
    erase: id =>
      inTurn(async () => {
        const head = await readHead(store, id)
        if (head?.finished === false && !head.coming) throw new ClavierError('already-recording')
        await discard(id)
      }),
    purge: (olderThanMs = deletedMs) => inTurn(() => purge(clock.wall() - olderThanMs)),
  }
}

/** The name, or where it is taken the first free one with a number behind it. */
export function nameAmong(name: string, taken: readonly string[]): string {
  return taken.some(other => plain(other) === plain(name)) ? freeName(name, taken) : name
}

/** The name with the first number behind it, from 2, that none of the others has. */
function freeName(name: string, taken: readonly string[]): string {
  const others = new Set(taken.map(plain))
  for (let n = 2; ; n++) {
    const free = `${cutText(name, limits.title - 8)} ${n}`
    if (!others.has(plain(free))) return free
  }
}

/** A name as names are compared. */
function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
