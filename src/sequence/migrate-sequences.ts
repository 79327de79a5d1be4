import { ClavierError } from '../errors.ts'
import { versionOf } from '../kept-versions.ts'
import type { Store } from '../ports/store.ts'
import { eventBytes } from './recording-writer.ts'
import { sequenceVersion } from './sequence-schema.ts'
import {
  asJson,
  changeIndex,
  entryOf,
  type Head,
  keys,
  readHead,
  readStored,
  storedIds,
  withEntry,
} from './stored-sequence.ts'

/**
 * Writes the heads of kept sequences as this version writes them, with what they take up, and their lines in the
 * index; events are the same in every version. Resolves with the keys that were written and those that cannot be
 * read, which are left as they are, as is everything for which there is no room.
 */
export async function migrateSequences(
  store: Store,
): Promise<{ readonly written: readonly string[]; readonly unreadable: readonly string[] }> {
  const written: Head[] = []
  const unreadable: string[] = []
  for (const id of await storedIds(store)) {
    const key = keys.head(id)
    const value = await store.get(key)
    if (value === undefined || versionOf(value) === sequenceVersion) continue
    const head = await readHead(store, id)
    const stored = head === undefined ? undefined : await readStored(store, id)
    if (head === undefined || stored === undefined) unreadable.push(key)
    // One that was cut off is closed when the panel opens.
    else if (head.finished) {
      const now: Head = { ...head, bytes: eventBytes(stored.sequence.events) }
      if (await fits(() => store.set(key, asJson(now)))) written.push(now)
    }
  }
  if (written.length > 0)
    await fits(() => changeIndex(store, entries => written.map(entryOf).reduce(withEntry, entries)))
  return { written: written.map(({ id }) => keys.head(id)), unreadable }
}

async function fits(write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return false
  }
}
