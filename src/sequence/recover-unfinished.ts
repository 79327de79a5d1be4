import * as v from 'valibot'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { eventBytes } from './recording-writer.ts'
import { countSteps, sequenceVersion } from './sequence-schema.ts'
import type { SequenceEntry } from './stored-sequence.ts'
import {
  asJson,
  changeIndex,
  entryOf,
  type Head,
  keys,
  readHead,
  readIndex,
  readStored,
  removeStored,
  storedIds,
  withEntry,
} from './stored-sequence.ts'

/** A recording that was not written to for that long was cut off. Milliseconds; more than three flushes. */
const leaseMs = 5_000

/**
 * Closes recordings that were cut off (a killed browser, a closed panel) and keeps them, and puts
 * sequences that the index has lost back into it. A recording that another window is making is left
 * alone: it is known by being written to within `leaseMs`, so that this may take as long. So is one
 * that a later version has written.
 * Resolves with what was recovered. Rejects with `storage-full`.
 */
export async function recoverUnfinished(
  store: Store,
  clock: Clock,
  own: () => string | undefined,
): Promise<readonly SequenceEntry[]> {
  const recovered: SequenceEntry[] = []
  const changed: SequenceEntry[] = []
  const stored = await storedIds(store)
  const indexed = new Map((await readIndex(store)).map(entry => [entry.id, entry]))
  for (const id of stored) {
    const head = await readHead(store, id)
    if (head?.finished && indexed.get(id)?.finished) {
      // Changed when the browser was killed, and not listed so any more.
      if (!isSame(entryOf(head), indexed.get(id))) changed.push(entryOf(head))
      continue
    }
    if (id === own() || (head !== undefined && !head.finished && (await isAlive(store, clock, head))))
      continue
    if (head === undefined && isLater(await store.get(keys.head(id)))) continue
    if (head?.coming) {
      await removeStored(store, id)
      continue
    }
    const entry = await closeStored(store, clock, id)
    if (entry !== undefined) recovered.push(entry)
  }
  const left = new Set(await storedIds(store))
  const gone = [...indexed.keys()].filter(id => !left.has(id))
  if (recovered.length > 0 || changed.length > 0 || gone.length > 0) {
    await changeIndex(store, entries => {
      const kept = entries.filter(entry => !gone.includes(entry.id))
      return [...changed, ...recovered].reduce(withEntry, kept)
    })
  }
  return recovered
}

function isSame(one: SequenceEntry, other: SequenceEntry | undefined): boolean {
  return other !== undefined && JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(entry: SequenceEntry) {
  return Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function isLater(head: unknown): boolean {
  return v.is(v.object({ version: v.pipe(v.number(), v.minValue(sequenceVersion + 1)) }), head)
}

async function isAlive(store: Store, clock: Clock, head: Head): Promise<boolean> {
  const rest = Math.min(leaseMs, head.touchedAt + leaseMs - clock.wall())
  if (rest <= 0) return false
  await new Promise<void>(resolve => clock.after(rest, resolve))
  const later = await readHead(store, head.id)
  return later !== undefined && (later.finished || later.touchedAt !== head.touchedAt)
}

async function closeStored(store: Store, clock: Clock, id: string): Promise<SequenceEntry | undefined> {
  const found = await readStored(store, id)
  if (found === undefined) return undefined
  await store.remove([keys.reserve(id)])
  const { sequence } = found
  // A head that was lost cannot be told from one that was never written: it is made anew.
  const head: Head = {
    version: sequenceVersion,
    id,
    name: sequence.name,
    createdAt: sequence.createdAt,
    durationMs: sequence.durationMs,
    tracks: sequence.tracks,
    events: sequence.events.length,
    steps: countSteps(sequence),
    bytes: eventBytes(sequence.events),
    first: found.first,
    chunks: Math.max(found.chunks, found.head?.chunks ?? 0),
    finished: true,
    touchedAt: clock.wall(),
  }
  await store.set(keys.head(id), asJson(head))
  return entryOf(head)
}
