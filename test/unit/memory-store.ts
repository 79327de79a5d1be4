import { ClavierError } from '../../src/errors.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Json, Store } from '../../src/ports/store.ts'

export interface MemoryStoreOptions {
  /** Bytes of all keys and of the JSON of all values together; a write beyond is refused. */
  readonly quota?: number
  /** What is there to begin with. */
  readonly entries?: Readonly<Record<string, Json>>
  /** With a clock, every write takes that many milliseconds and shows only at its end. */
  readonly slow?: { readonly clock: Clock; readonly ms: number }
}

export interface MemoryStore extends Store {
  /** A copy of all that is stored, as it would be found after a kill now. */
  dump(): Record<string, Json>
  /** Bytes in use, as the quota counts them. */
  used(): number
  setQuota(quota: number): void
  /** Writes under way now, and the most there ever were at once. */
  writing(): { readonly now: number; readonly most: number }
}

/** The Store port in memory, with the browser's quota and atomic writes. Values are copied through JSON. */
export function createMemoryStore(options: MemoryStoreOptions = {}): MemoryStore {
  const stored = new Map<string, string>()
  for (const [key, value] of Object.entries(options.entries ?? {})) stored.set(key, JSON.stringify(value))
  let quota = options.quota ?? Number.POSITIVE_INFINITY
  const watchers = new Set<{ readonly key: string; readonly changed: (value: unknown) => void }>()
  const locks = new Map<string, Promise<unknown>>()
  let writing = 0
  let most = 0

  const bytes = (key: string, json: string): number => Buffer.byteLength(key) + Buffer.byteLength(json)
  const used = (): number => [...stored].reduce((sum, [key, json]) => sum + bytes(key, json), 0)
  const read = (key: string): unknown => {
    const json = stored.get(key)
    return json === undefined ? undefined : JSON.parse(json)
  }
  const tell = (key: string): void => {
    for (const watcher of [...watchers]) if (watcher.key === key) watcher.changed(read(key))
  }
  const during = async (write: () => void): Promise<void> => {
    most = Math.max(most, ++writing)
    try {
      const { slow } = options
      if (slow !== undefined) await new Promise<void>(done => slow.clock.after(slow.ms, done))
      else await Promise.resolve()
      write()
    } finally {
      writing--
    }
  }
  const put = (key: string, json: string): void => {
    const before = stored.get(key)
    const grows = bytes(key, json) - (before === undefined ? 0 : bytes(key, before))
    if (grows > 0 && used() + grows > quota) throw new ClavierError('storage-full')
    stored.set(key, json)
    tell(key)
  }

  const alone = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const done = (locks.get(name) ?? Promise.resolve()).then(work)
    locks.set(
      name,
      done.catch(() => undefined),
    )
    return done
  }

  return {
    get: async key => read(key),
    keys: async prefix => [...stored.keys()].filter(key => key.startsWith(prefix)),
    set: (key, value) => {
      // Taken now: what the caller changes afterwards is not part of this write.
      const json = JSON.stringify(value)
      return during(() => put(key, json))
    },
    update: (key, change) => alone(key, () => during(() => put(key, JSON.stringify(change(read(key)))))),
    alone,
    remove: keys =>
      during(() => {
        for (const key of keys) if (stored.delete(key)) tell(key)
      }),
    room: async () => (Number.isFinite(quota) ? Math.max(0, quota - used()) : undefined),
    watch: (key, changed) => {
      const watcher = { key, changed }
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    dump: () => Object.fromEntries([...stored].map(([key, json]) => [key, JSON.parse(json)])),
    used,
    setQuota: bytesNow => {
      quota = bytesNow
    },
    writing: () => ({ now: writing, most }),
  }
}
