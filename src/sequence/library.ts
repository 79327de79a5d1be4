import { ClavierError } from '../errors.ts'
import type { Store } from '../ports/store.ts'
import { cutText } from './keep-within-limits.ts'
import { createRecordingWriter } from './recording-writer.ts'
import type { Sequence } from './sequence-schema.ts'
import { countSteps, limits, sequenceVersion } from './sequence-schema.ts'
import type { Head, SequenceEntry } from './stored-sequence.ts'
import {
  asJson,
  changeIndex,
  entryOf,
  keys,
  loadStored,
  readHead,
  readIndex,
  withEntry,
} from './stored-sequence.ts'

export { SequenceBroken, type SequenceEntry } from './stored-sequence.ts'

export type FoundByName =
  | { readonly kind: 'one'; readonly entry: SequenceEntry }
  /** Several of that name, or beginning with it: newest first. */
  | { readonly kind: 'several'; readonly entries: readonly SequenceEntry[] }
  | { readonly kind: 'none' }

/** The sequences that are kept. Those still being recorded are listed (`finished` is false) but cannot be changed. */
export interface Library {
  /** Newest first. */
  list(): Promise<readonly SequenceEntry[]>
  /** Rejects with code `sequence-unknown`, or with `SequenceBroken` (code `sequence-broken`). */
  load(id: string): Promise<Sequence>
  /** Case, accents' encoding and spacing aside: the exact name if there is one, else a unique beginning. */
  findByName(name: string): Promise<FoundByName>
  /** Rejects: `sequence-unknown`, `name-taken`, `name-unknown` for an empty name, `already-recording`. */
  rename(id: string, name: string): Promise<void>
  /**
   * Writes a whole sequence that is not there: an imported one under a new id, or one that was removed. Rejects with `storage-full`, and then
   * nothing of it is left.
   */
  keep(sequence: Sequence): Promise<void>
  /** Rejects: `sequence-unknown`, `already-recording`. */
  remove(id: string): Promise<void>
}

export function createLibrary({ store }: { readonly store: Store }): Library {
  const list = async (): Promise<readonly SequenceEntry[]> =>
    (await readIndex(store)).toSorted((a, b) => b.createdAt - a.createdAt)

  const changeable = async (id: string): Promise<SequenceEntry> => {
    const entry = (await readIndex(store)).find(other => other.id === id)
    if (entry === undefined) throw new ClavierError('sequence-unknown', { name: id })
    if (!entry.finished) throw new ClavierError('already-recording')
    return entry
  }

  const removeStored = async (id: string): Promise<void> =>
    store.remove([keys.head(id), keys.reserve(id), ...(await store.keys(keys.chunks(id)))])

  return {
    list,
    load: id => loadStored(store, id),
    findByName: async name => {
      const wanted = plain(name)
      if (wanted === '') return { kind: 'none' }
      const entries = await list()
      const exact = entries.filter(entry => plain(entry.name) === wanted)
      const found = exact.length > 0 ? exact : entries.filter(entry => plain(entry.name).startsWith(wanted))
      const [entry] = found
      if (entry === undefined) return { kind: 'none' }
      return found.length === 1 ? { kind: 'one', entry } : { kind: 'several', entries: found }
    },
    rename: async (id, name) => {
      const renamed = cutText(name.trim(), limits.title)
      if (renamed === '') throw new ClavierError('name-unknown', { name })
      await changeable(id)
      const others = (await readIndex(store)).filter(entry => entry.id !== id)
      if (others.some(entry => plain(entry.name) === plain(renamed))) {
        throw new ClavierError('name-taken', { name: renamed })
      }
      const head = await readHead(store, id)
      if (head !== undefined) await store.set(keys.head(id), asJson({ ...head, name: renamed }))
      await changeIndex(store, entries =>
        entries.map(entry => (entry.id === id ? { ...entry, name: renamed } : entry)),
      )
    },
    keep: async sequence => {
      const { id, name, createdAt, durationMs, tracks, events } = sequence
      const head = (finished: boolean): Head => {
        const counts = { events: events.length, steps: countSteps(sequence) }
        const entry = { id, name, createdAt, durationMs, ...counts, finished }
        return { version: sequenceVersion, ...entry, tracks, chunks: writer.chunks(), touchedAt: 0 }
      }
      const writer = createRecordingWriter(store, id, () => head(false))
      for (const event of events) writer.append(event)
      try {
        await writer.flush()
        await store.set(keys.head(id), asJson(head(true)))
        await changeIndex(store, entries => withEntry(entries, entryOf(head(true))))
      } catch (error) {
        await removeStored(id)
        throw error
      }
    },
    remove: async id => {
      await changeable(id)
      // The index last: a head without an index entry would come back, an entry without a head goes.
      await removeStored(id)
      await changeIndex(store, entries => entries.filter(entry => entry.id !== id))
    },
  }
}

/** A name as names are compared. */
function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
