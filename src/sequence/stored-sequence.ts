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
  /** What is found of it by words; made anew where it is missing or of another state of the sequence. */
  words: (id: string) => `sequence/${id}/words`,
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
  /** How many tabs took part. */
  readonly tabs: number
  /** Of the events' JSON in UTF-8; 0 where a version wrote it that did not count them. */
  readonly bytes: number
  /** False while it is being recorded, and after a crash until it is recovered. */
  readonly finished: boolean
  /** Wall time of the last write of what is in it, which also tells a recording under way from one that was cut off. */
  readonly touchedAt: number
  /** See `Sequence.imported`. */
  readonly imported?: true
  /** Wall time at which it was deleted: from then on only `restore` and `purge` know it. */
  readonly deletedAt?: number
}

export interface Head extends Omit<SequenceEntry, 'tabs'> {
  readonly version: typeof sequenceVersion
  readonly tracks: readonly Track[]
  /** Number of the first chunk that counts: one that was written over begins behind what it was before. */
  readonly first: number
  /** Number of chunks; while recording there may be more. */
  readonly chunks: number
  /** It is being written whole: if it never gets finished, there is nothing of it. */
  readonly coming?: true
}

/** 100,000 events of a few kilobytes each are far below. */
const bytesSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12))
const chunkNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9))
const entryFields = {
  id: idSchema,
  name: nameSchema,
  createdAt: wallSchema,
  durationMs: durationSchema,
  events: countSchema,
  steps: countSchema,
  bytes: v.optional(bytesSchema, 0),
  finished: v.boolean(),
  imported: v.exactOptional(v.literal(true)),
  deletedAt: v.exactOptional(wallSchema),
}
const entrySchema: v.GenericSchema<unknown, SequenceEntry> = v.object({
  ...entryFields,
  touchedAt: v.optional(wallSchema, 0),
  tabs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.tracks)), 1),
})
const headSchema: v.GenericSchema<unknown, Head> = v.object({
  ...entryFields,
  version: v.pipe(
    v.picklist([1, sequenceVersion]),
    v.transform((): typeof sequenceVersion => sequenceVersion),
  ),
  tracks: tracksSchema,
  first: v.optional(chunkNumberSchema, 0),
  chunks: countSchema,
  coming: v.exactOptional(v.literal(true)),
  touchedAt: wallSchema,
})
const indexSchema = v.object({ version: v.literal(1), entries: v.array(entrySchema) })

/** Events and heads as the store takes them. */
export function asJson(value: readonly SequenceEvent[] | Head | readonly SequenceEntry[]): Json {
  return value as unknown as Json // plain data by its types, but interfaces have no index signature
}

export function entryOf(head: Head): SequenceEntry {
  const { version: _version, tracks, first: _first, chunks: _chunks, ...entry } = head
  const { coming: _coming, ...listed } = entry
  return { ...listed, tabs: tracks.length }
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
  return heads.flatMap(head => (head === undefined || head.coming ? [] : [entryOf(head)]))
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

/** Takes away everything of a sequence but its line in the index. */
export async function removeStored(store: Store, id: string): Promise<void> {
  await store.remove([
    keys.head(id),
    keys.words(id),
    keys.reserve(id),
    ...(await store.keys(keys.chunks(id))),
  ])
}

/** The index with that entry in it, in place of one of the same id. */
export function withEntry(entries: readonly SequenceEntry[], entry: SequenceEntry): readonly SequenceEntry[] {
  const isThere = entries.some(({ id }) => id === entry.id)
  return isThere ? entries.map(other => (other.id === entry.id ? entry : other)) : [...entries, entry]
}

interface Chunks {
  /** In the order in which they were appended. */
  readonly events: readonly SequenceEvent[]
  /** Events, or whole chunks, that could not be read. */
  readonly lost: number
  /** Number of the first, and how many there are from it to the last. */
  readonly first: number
  readonly count: number
}

/** Numbers of the chunks that are there, rising. */
export async function chunkNumbers(store: Store, id: string): Promise<readonly number[]> {
  const prefix = keys.chunks(id)
  const numbers = (await store.keys(prefix)).map(key => Number(key.slice(prefix.length)))
  return [...new Set(numbers.filter(n => Number.isInteger(n) && n >= 0))].sort((a, b) => a - b)
}

async function readChunks(store: Store, id: string, head: Head | undefined): Promise<Chunks> {
  const present = new Set(await chunkNumbers(store, id))
  const first = head?.first ?? 0
  const end = first + (head?.chunks ?? 0)
  // Behind a finished one there is only what was being written over it when the browser was killed.
  const known = [...present].filter(n => n >= first && (n < end || head?.finished !== true))
  let lost = 0
  for (let n = first; n < end; n++) if (!present.has(n)) lost++
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
  const from = head?.first ?? known[0] ?? 0
  return { events, lost, first: from, count: Math.max(0, (known.at(-1) ?? from - 1) + 1 - from) }
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
  readonly first: number
  readonly chunks: number
  /** Parts that could not be read; 0 for a sound one. */
  readonly lost: number
}

/** Reads a sequence with as much as can be read of it; undefined if nothing is stored under that id. */
export async function readStored(store: Store, id: string): Promise<StoredSequence | undefined> {
  if (!v.is(idSchema, id)) return undefined
  const head = await readHead(store, id)
  const chunks = await readChunks(store, id, head)
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
    ...(entry?.imported ? { imported: true } : {}),
  }
  const dropped = chunks.events.length - events.length
  const lost = chunks.lost + dropped + (head === undefined ? 1 : 0)
  return { sequence, head, first: chunks.first, chunks: chunks.count, lost }
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
  if (stored === undefined || stored.head?.deletedAt !== undefined)
    throw new ClavierError('sequence-unknown', { name: id })
  if (stored.lost > 0) throw new SequenceBroken(stored.sequence, stored.lost)
  return stored.sequence
}
