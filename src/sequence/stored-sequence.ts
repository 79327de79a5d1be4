import * as v from 'valibot'
import { ClavierError } from '../errors.ts'
import type { Json, Store } from '../ports/store.ts'
import type { Sequence, SequenceEvent, Track } from './sequence-schema.ts'
import {
  countSchema,
  durationSchema,
  eventSchema,
  idSchema,
  limits,
  nameSchema,
  sequenceVersion,
  tracksSchema,
  wallSchema,
} from './sequence-schema.ts'

/** Where everything lies in the store. The heads are the truth; the index spares reading them all. */
export const keys = {
  all: 'sequence/',
  index: 'sequence/index',
  head: (id: string) => `sequence/${id}/head`,
  chunks: (id: string) => `sequence/${id}/chunk/`,
  chunk: (id: string, n: number) => `sequence/${id}/chunk/${n}`,
  /** Room held back while recording, given up to close a recording that filled the storage. */
  reserve: (id: string) => `sequence/${id}/reserve`,
}

/** A line of the list of sequences. */
export interface SequenceEntry {
  readonly id: string
  readonly name: string
  /** Wall time, milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number
  readonly durationMs: number
  readonly events: number
  /** How many of the events are steps. */
  readonly steps: number
  /** False while it is being recorded, and after a crash until it is recovered. */
  readonly finished: boolean
}

export interface Head extends SequenceEntry {
  readonly version: typeof sequenceVersion
  readonly tracks: readonly Track[]
  /** Number of chunks; while recording there may be more. */
  readonly chunks: number
  /** Wall time of the last write, which tells a recording under way from one that was cut off. */
  readonly touchedAt: number
}

const entryFields = {
  id: idSchema,
  name: nameSchema,
  createdAt: wallSchema,
  durationMs: durationSchema,
  events: countSchema,
  steps: countSchema,
  finished: v.boolean(),
}
const entrySchema: v.GenericSchema<unknown, SequenceEntry> = v.object(entryFields)
const headSchema: v.GenericSchema<unknown, Head> = v.object({
  ...entryFields,
  version: v.pipe(
    v.picklist([1, sequenceVersion]),
    v.transform((): typeof sequenceVersion => sequenceVersion),
  ),
  tracks: tracksSchema,
  chunks: countSchema,
  touchedAt: wallSchema,
})
const indexSchema = v.object({ version: v.literal(1), entries: v.array(entrySchema) })

/** Events and heads as the store takes them. */
export function asJson(value: readonly SequenceEvent[] | Head | readonly SequenceEntry[]): Json {
  return value as unknown as Json // plain data by its types, but interfaces have no index signature
}

export function entryOf(head: Head): SequenceEntry {
  const { id, name, createdAt, durationMs, events, steps, finished } = head
  return { id, name, createdAt, durationMs, events, steps, finished }
}

export async function readHead(store: Store, id: string): Promise<Head | undefined> {
  const parsed = v.safeParse(headSchema, await store.get(keys.head(id)))
  return parsed.success && parsed.output.id === id ? parsed.output : undefined
}

/** Ids of all sequences of which anything is stored, whether the index knows them or not. */
export async function storedIds(store: Store): Promise<readonly string[]> {
  const ids = new Set<string>()
  for (const key of await store.keys(keys.all)) {
    const id = /^sequence\/([A-Za-z0-9_-]{1,64})\/(?:head|chunk\/\d+)$/.exec(key)?.[1]
    if (id !== undefined) ids.add(id)
  }
  return [...ids]
}

/** The list of sequences. An index that cannot be read is made anew from the heads. */
export async function readIndex(store: Store): Promise<readonly SequenceEntry[]> {
  const value = await store.get(keys.index)
  const parsed = v.safeParse(indexSchema, value)
  if (parsed.success) return parsed.output.entries
  const heads = await Promise.all((await storedIds(store)).map(id => readHead(store, id)))
  return heads.flatMap(head => (head === undefined ? [] : [entryOf(head)]))
}

/** Changes the index under the store's lock. Rejects with `storage-full`. */
export async function changeIndex(
  store: Store,
  change: (entries: readonly SequenceEntry[]) => readonly SequenceEntry[],
): Promise<void> {
  const instead = await readIndex(store)
  await store.update(keys.index, value => {
    const parsed = v.safeParse(indexSchema, value)
    return { version: 1, entries: asJson(change(parsed.success ? parsed.output.entries : instead)) }
  })
}

/** The index with that entry in it, in place of one of the same id. */
export function withEntry(entries: readonly SequenceEntry[], entry: SequenceEntry): readonly SequenceEntry[] {
  return [...entries.filter(other => other.id !== entry.id), entry]
}

interface Chunks {
  /** In the order in which they were appended. */
  readonly events: readonly SequenceEvent[]
  /** Events, or whole chunks, that could not be read. */
  readonly lost: number
  readonly count: number
}

async function readChunks(store: Store, id: string, expected: number): Promise<Chunks> {
  const prefix = keys.chunks(id)
  const numbers = (await store.keys(prefix)).map(key => Number(key.slice(prefix.length)))
  const present = new Set(numbers.filter(n => Number.isInteger(n) && n >= 0))
  const known = [...present].sort((a, b) => a - b)
  let lost = 0
  for (let n = 0; n < expected; n++) if (!present.has(n)) lost++
  const events: SequenceEvent[] = []
  for (const n of known) {
    const chunk = await store.get(keys.chunk(id, n))
    if (!Array.isArray(chunk)) {
      lost++
      continue
    }
    for (const value of chunk) {
      const parsed = v.safeParse(eventSchema, value, { abortEarly: true })
      if (parsed.success) events.push(parsed.output)
      else lost++
    }
  }
  return { events, lost, count: known.length }
}

/** Leaves out what refers to something that was lost, so that what is left makes sense. */
function coherent(events: readonly SequenceEvent[]): readonly SequenceEvent[] {
  const steps = new Set<number>()
  const answered = new Set<number>()
  return events.flatMap((event): readonly SequenceEvent[] => {
    if (event.kind === 'did') {
      if (steps.has(event.step)) return []
      steps.add(event.step)
    } else if (event.kind === 'outcome') {
      if (!steps.has(event.of) || answered.has(event.of)) return []
      answered.add(event.of)
    } else if (
      (event.kind === 'tab' || event.kind === 'media') &&
      event.of !== undefined &&
      !steps.has(event.of)
    ) {
      // Its cause is lost: from now on the change stands for itself.
      const { of: _lost, ...byItself } = event
      return [byItself]
    }
    return [event]
  })
}

export interface StoredSequence {
  readonly sequence: Sequence
  readonly head: Head | undefined
  readonly chunks: number
  /** Parts that could not be read; 0 for a sound one. */
  readonly lost: number
}

/** Reads a sequence with as much as can be read of it; undefined if nothing is stored under that id. */
export async function readStored(store: Store, id: string): Promise<StoredSequence | undefined> {
  if (!v.is(idSchema, id)) return undefined
  const head = await readHead(store, id)
  const chunks = await readChunks(store, id, head?.chunks ?? 0)
  if (head === undefined && chunks.count === 0 && chunks.lost === 0) return undefined
  const inOrder = chunks.events.toSorted((a, b) => a.ms - b.ms)
  const events = coherent(inOrder.slice(0, limits.events))
  const tracks: Track[] = [...(head?.tracks ?? [])]
  const needed = events.reduce((most, event) => Math.max(most, event.track + 1), 1)
  while (tracks.length < needed) tracks.push({ tab: tracks.length, title: '', url: '' })
  const entry = head ?? (await readIndex(store)).find(other => other.id === id)
  const sequence: Sequence = {
    version: sequenceVersion,
    id,
    name: entry?.name ?? '',
    createdAt: entry?.createdAt ?? 0,
    durationMs: Math.max(entry?.durationMs ?? 0, events.at(-1)?.ms ?? 0),
    tracks,
    events,
  }
  const dropped = chunks.events.length - events.length
  const lost = chunks.lost + dropped + (head === undefined ? 1 : 0)
  return { sequence, head, chunks: chunks.count, lost }
}

/** Some of a sequence could not be read. `readable` is what could; the store is left as it is. */
export class SequenceBroken extends ClavierError {
  readonly readable: Sequence
  /** Events, or whole chunks, that could not be read. */
  readonly lost: number
  constructor(readable: Sequence, lost: number) {
    super('sequence-broken', { name: readable.name, lost })
    this.readable = readable
    this.lost = lost
  }
}

/** The whole sequence. Rejects with code `sequence-unknown`, or with `SequenceBroken`. */
export async function loadStored(store: Store, id: string): Promise<Sequence> {
  const stored = await readStored(store, id)
  if (stored === undefined) throw new ClavierError('sequence-unknown', { name: id })
  if (stored.lost > 0) throw new SequenceBroken(stored.sequence, stored.lost)
  return stored.sequence
}
