import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openAllData } from '../../../extension/chrome/all-data.ts'

/** Web Locks, as far as they are used: shared and exclusive, first come first served. */
function fakeLocks() {
  type Asked = { readonly shared: boolean; readonly begin: () => void }
  const held = new Set<Asked>()
  const queue: Asked[] = []
  const next = () => {
    const [first] = queue
    if (first === undefined || [...held].some(other => !(first.shared && other.shared))) return
    held.add(first)
    queue.shift()
    first.begin()
    next()
  }
  return {
    request(_name: string, options: LockOptions, work: () => Promise<unknown>) {
      return new Promise((resolve, reject) => {
        const asked: Asked = {
          shared: options.mode === 'shared',
          begin: () =>
            void work()
              .then(resolve, reject)
              .finally(() => {
                held.delete(asked)
                next()
              }),
        }
        options.signal?.addEventListener('abort', () => {
          queue.splice(queue.indexOf(asked) >>> 0, 1)
          reject(options.signal?.reason)
        })
        queue.push(asked)
        next()
      })
    },
  }
}

const order: string[] = []
let local: Record<string, unknown> = {}
const clearSync = vi.fn(async () => void order.push('sync'))
const reload = vi.fn()

beforeEach(() => {
  order.length = 0
  local = {}
  clearSync.mockClear()
  reload.mockClear()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.stubGlobal('chrome', {
    storage: {
      local: {
        get: async (key: string) => (key in local ? { [key]: local[key] } : {}),
        set: async (values: Record<string, unknown>) => {
          local = { ...local, ...values }
        },
        remove: async (key: string) => {
          local = Object.fromEntries(Object.entries(local).filter(([other]) => other !== key))
        },
        clear: async () => {
          order.push('local')
          local = {}
        },
      },
      sync: { clear: clearSync },
      session: { clear: async () => void order.push('session') },
    },
    declarativeNetRequest: {
      getSessionRules: async () => [{ id: 7 }],
      updateSessionRules: async ({ removeRuleIds }: { removeRuleIds: readonly number[] }) =>
        void order.push(`rules ${removeRuleIds}`),
    },
  })
  vi.stubGlobal('indexedDB', {
    databases: async () => [{ name: 'clavier' }],
    deleteDatabase(name: string) {
      const removal = { onsuccess: () => {} }
      queueMicrotask(() => {
        order.push(name)
        removal.onsuccess()
      })
      return removal
    },
  })
  vi.stubGlobal('localStorage', { clear: () => void order.push('look') })
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      readonly postMessage = (words: string) => void order.push(`told ${words}`)
    },
  )
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A panel asks for it, and is still there: it is gone once `leave` is called. */
async function asked() {
  let leave = () => {}
  await navigator.locks.request('clavier/erase-everything', { mode: 'shared' }, async () => {
    void navigator.locks.request(
      'clavier/erase-everything',
      { mode: 'shared' },
      () =>
        new Promise<void>(resolve => {
          leave = resolve
        }),
    )
  })
  local = { 'erase-everything': true, names: 'kept' }
  return () => leave()
}

describe('a panel that starts', () => {
  test('deletes nothing that nobody asked for', async () => {
    local = { names: 'kept' }
    expect(await openAllData()).toMatchObject({ erasure: 'none' })
    expect(order).toEqual([])
    expect(local).toEqual({ names: 'kept' })
  })

  test('that asks keeps the wish before it tells the others, and is loaded anew', async () => {
    const { erase } = await openAllData()
    void erase()
    await vi.waitFor(() => expect(reload).toHaveBeenCalled())
    expect(local).toEqual({ 'erase-everything': true })
    expect(order).toEqual(['told asked'])
  })

  test('deletes everything once the panels before it are gone, and the wish itself last', async () => {
    const leave = await asked()
    const opening = openAllData()
    await new Promise(resolve => setImmediate(resolve))
    expect(order).toEqual([])
    leave()
    expect(await opening).toMatchObject({ erasure: 'done' })
    expect(order.toSorted()).toEqual(['clavier', 'local', 'look', 'rules 7', 'session', 'sync'])
    expect(order.at(-1)).toBe('local')
    expect(local).toEqual({})
  })

  test('does it once where several start', async () => {
    local = { 'erase-everything': true }
    const both = await Promise.all([openAllData(), openAllData()])
    expect(both.map(({ erasure }) => erasure).toSorted()).toEqual(['done', 'none'])
    expect(clearSync).toHaveBeenCalledTimes(1)
  })

  test('goes on where something refuses: that is told, nothing more is deleted, and not at the next start', async () => {
    local = { 'erase-everything': true, names: 'kept' }
    clearSync.mockRejectedValueOnce(new Error('too often'))
    expect(await openAllData()).toMatchObject({ erasure: 'failed' })
    expect(local).toEqual({ names: 'kept' })
    expect(await openAllData()).toMatchObject({ erasure: 'none' })
  })

  test('does not wait for ever for a panel that hangs', async () => {
    const givenUp = new AbortController()
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(givenUp.signal)
    await asked()
    const opening = openAllData()
    await new Promise(resolve => setImmediate(resolve))
    givenUp.abort(new Error('timed out'))
    expect(await opening).toMatchObject({ erasure: 'failed' })
    expect(order).toEqual([])
    expect(local).toEqual({ names: 'kept' })
  })
})
