import { ClavierError, type ErrorCode } from '../../src/errors.ts'
import type { Mirror } from '../../src/ports/mirror.ts'
import type { Json } from '../../src/ports/store.ts'
import type { FakeClock } from './fake-clock.ts'
import { createMemoryMirror } from './memory-mirror.ts'
import { createMemorySession, type MemorySession } from './memory-session.ts'
import { createMemoryStore, type MemoryStore } from './memory-store.ts'
import { createMemoryTables, type MemoryTables } from './memory-tables.ts'

/** One thing that was asked of a store. */
export interface StoreCall {
  readonly port: 'store' | 'tables' | 'session' | 'mirror'
  readonly does: 'read' | 'write' | 'remove'
  /** The key, prefix, part or tables. */
  readonly what: string
}

/** Which calls fail and which are slow; calls are counted from 1 since the plan was made. */
export interface FaultPlan {
  /** The code with which the call is refused; undefined for one that is done. */
  readonly refuses?: (call: StoreCall, number: number) => ErrorCode | undefined
  /** How many ms the call takes on the clock before it is done. */
  readonly takes?: (call: StoreCall, number: number) => number
}

export interface FaultyStore {
  readonly keep: MemoryStore
  readonly tables: MemoryTables
  readonly session: MemorySession
  readonly mirror: Mirror
  /** From now on calls go by this; without a plan all is well. */
  plan(plan?: FaultPlan): void
  /** What was asked since the plan was made. */
  calls(): readonly StoreCall[]
  /** The same for the next panel. This one is gone: what it still asks for never comes. */
  next(): FaultyStore
}

interface Kept {
  readonly keep: MemoryStore
  readonly tables: MemoryTables
  readonly session: MemorySession
  readonly mirror: Mirror
}

/** With what a browser refuses a call that it cannot do now. */
export function brokenDisk({ port }: StoreCall): ErrorCode {
  return port === 'mirror' ? 'mirror-refused' : 'storage-refused'
}

/** With what a browser without room refuses a call; what needs none is done. */
export function fullDisk({ port, does }: StoreCall): ErrorCode | undefined {
  if (does !== 'write') return undefined
  return port === 'mirror' ? 'mirror-full' : 'storage-full'
}

/** All that Clavier keeps things in, in memory, with faults at the calls that are told. */
export function createFaultyStore(
  clock: FakeClock,
  entries: Readonly<Record<string, Json>> = {},
): FaultyStore {
  return faulty(clock, {
    keep: createMemoryStore({ entries }),
    tables: createMemoryTables(),
    session: createMemorySession(),
    mirror: createMemoryMirror(clock).machine(),
  })
}

function faulty(clock: FakeClock, kept: Kept): FaultyStore {
  const { keep: store, tables, session, mirror } = kept
  let gone = false
  let now: FaultPlan = {}
  let calls: StoreCall[] = []

  /** `refuse` is thrown where nothing is to be changed any more: a full disk is found out last. */
  async function during<T>(call: StoreCall, work: (refuse: () => void) => Promise<T>): Promise<T> {
    calls.push(call)
    const number = calls.length
    const { refuses, takes } = now
    const ms = takes?.(call, number) ?? 0
    if (ms > 0) await new Promise<void>(done => clock.after(ms, done))
    if (gone) return new Promise(() => {})
    const code = refuses?.(call, number)
    return work(() => {
      if (code !== undefined) throw new ClavierError(code)
    })
  }
  const read = <T>(port: StoreCall['port'], what: string, work: () => Promise<T>): Promise<T> =>
    during({ port, does: 'read', what }, async refuse => {
      refuse()
      return work()
    })

  return {
    keep: {
      ...store,
      get: key => read('store', key, () => store.get(key)),
      keys: prefix => read('store', `${prefix}*`, () => store.keys(prefix)),
      set: (key, value) => {
        const json = JSON.stringify(value)
        return during({ port: 'store', does: 'write', what: key }, async refuse => {
          refuse()
          await store.set(key, JSON.parse(json))
        })
      },
      update: (key, change) =>
        during({ port: 'store', does: 'write', what: key }, refuse =>
          store.update(key, value => {
            const next = change(value)
            refuse()
            return next
          }),
        ),
      remove: keys =>
        during({ port: 'store', does: 'remove', what: keys.join(' ') }, async refuse => {
          refuse()
          await store.remove(keys)
        }),
    },
    tables: {
      ...tables,
      get: (table, key) => read('tables', table, () => tables.get(table, key)),
      rows: (table, after, most) => read('tables', table, () => tables.rows(table, after, most)),
      count: table => read('tables', table, () => tables.count(table)),
      write: changes => {
        const copy = structuredClone(changes)
        const what = [...new Set(changes.map(({ table }) => table))].join(' ')
        const does = changes.every(({ value }) => value === undefined) ? 'remove' : 'write'
        return during({ port: 'tables', does, what }, async refuse => {
          refuse()
          await tables.write(copy)
        })
      },
    },
    session: {
      ...session,
      read: part => read('session', part, () => session.read(part)),
      write: (part, value) =>
        during({ port: 'session', does: 'write', what: part }, async refuse => {
          refuse()
          await session.write(part, value)
        }),
    },
    mirror: {
      ...mirror,
      read: () => read('mirror', '', () => mirror.read()),
      write: value =>
        during({ port: 'mirror', does: 'write', what: '' }, async refuse => {
          refuse()
          await mirror.write(value)
        }),
    },
    plan(plan = {}) {
      now = plan
      calls = []
    },
    calls: () => calls,
    next() {
      gone = true
      return faulty(clock, kept)
    },
  }
}
