import 'fake-indexeddb/auto'
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createTables } from '../../../src/devices/tables.ts'
import type { Tables } from '../../../src/ports/tables.ts'
import { createMemoryTables } from '../memory-tables.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.restoreAllMocks()
})

const entry = (key: string, value: unknown = key) => ({ table: 'entries', key, value }) as const

describe.each([
  ['in the browser', (): Tables => createTables()],
  ['in memory', (): Tables => createMemoryTables()],
])('tables %s', (_, create) => {
  test('hold what was written, by table and key', async () => {
    const tables = create()
    const vectors = Float32Array.of(1, 2)
    await tables.write([entry('a', { deep: [1] }), { table: 'vectors', key: 'a', value: vectors }])
    expect(await tables.get('entries', 'a')).toEqual({ deep: [1] })
    expect(await tables.get('vectors', 'a')).toEqual(vectors)
    expect(await tables.get('entries', 'b')).toBeUndefined()
    expect(await tables.get('drafts', 'a')).toBeUndefined()
  })

  test('give rows by key, in pieces', async () => {
    const tables = create()
    await tables.write(['c', 'a', '~', 'B', 'b'].map(key => entry(key)))
    expect((await tables.rows('entries', undefined, 2)).map(({ key }) => key)).toEqual(['B', 'a'])
    expect((await tables.rows('entries', 'a', 9)).map(({ key }) => key)).toEqual(['b', 'c', '~'])
    expect(await tables.rows('entries', '~', 9)).toEqual([])
    expect(await tables.count('entries')).toBe(5)
  })

  test('remove, and replace', async () => {
    const tables = create()
    await tables.write([entry('a'), entry('b')])
    await tables.write([{ table: 'entries', key: 'a' }, entry('b', 'new')])
    expect(await tables.rows('entries', undefined, 9)).toEqual([{ key: 'b', value: 'new' }])
    await tables.write([])
  })

  test('write all or none: a value that cannot be stored is a mistake and keeps nothing', async () => {
    const tables = create()
    await expect(tables.write([entry('a'), entry('b', () => {})])).rejects.toThrow(
      /could not be cloned|DataClone/,
    )
    expect(await tables.count('entries')).toBe(0)
    await tables.write([entry('a')])
    expect(await tables.count('entries')).toBe(1)
  })
})

describe('in the browser', () => {
  test('two panels see the same', async () => {
    const [one, other] = [createTables(), createTables()]
    await one.write([entry('a')])
    expect(await other.get('entries', 'a')).toBe('a')
  })

  test('a table that a later version needs is made beside what there is', async () => {
    const old = await openDB('clavier', 1, { upgrade: db => void db.createObjectStore('entries') })
    await old.put('entries', 'kept', 'a')
    old.close()
    const tables = createTables(2)
    await tables.write([{ table: 'drafts', key: 'b', value: 'new' }])
    expect([await tables.get('entries', 'a'), await tables.get('drafts', 'b')]).toEqual(['kept', 'new'])
  })

  test('what a later version has made is left alone', async () => {
    const later = await openDB('clavier', 99, { upgrade: db => void db.createObjectStore('entries') })
    await later.put('entries', 'later', 'a')
    later.close()
    await expect(createTables().get('entries', 'a')).rejects.toMatchObject({ code: 'storage-broken' })
    const again = await openDB('clavier')
    expect(again.version).toBe(99)
    expect(await again.get('entries', 'a')).toBe('later')
  })

  test('a newer panel comes by, and this one says that it cannot go on', async () => {
    const tables = createTables()
    await tables.write([entry('a')])
    expect(await createTables(2).get('entries', 'a')).toBe('a')
    await expect(tables.get('entries', 'a')).rejects.toMatchObject({ code: 'storage-broken' })
  })

  test('an older one that does not let go is not waited for, and what it holds is there afterwards', async () => {
    const holding = await openDB('clavier', 1, { upgrade: db => void db.createObjectStore('entries') })
    await holding.put('entries', 'kept', 'a')
    const tables = createTables(2)
    await expect(tables.get('entries', 'a')).rejects.toMatchObject({ code: 'storage-refused' })
    holding.close()
    expect(await tables.get('entries', 'a')).toBe('kept')
  })

  test('is opened again after the browser has closed it', async () => {
    const databases: IDBDatabase[] = []
    const { open } = IDBFactory.prototype
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...how) {
      const request = open.apply(this, how)
      request.addEventListener('success', () => databases.push(request.result))
      return request
    })
    const tables = createTables()
    await tables.write([entry('a')])
    // As the browser does when it clears space or its process dies; and without a word, as it does at times.
    forceCloseDatabase(databases[0] as never) // its types ask for the class of databases, not for one
    expect(await tables.get('entries', 'a')).toBe('a')
    databases[1]?.close()
    await tables.write([entry('b')])
    expect(await tables.count('entries')).toBe(2)
    expect(databases).toHaveLength(3)
  })

  test('a full disk is said, and nothing has changed', async () => {
    const tables = createTables()
    await tables.write([entry('a')])
    const { put } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
      if (what[1] === 'full') throw new DOMException('Full.', 'QuotaExceededError')
      return put.apply(this, what)
    })
    await expect(tables.write([entry('b'), entry('full')])).rejects.toMatchObject({ code: 'storage-full' })
    expect(await tables.count('entries')).toBe(1)
  })

  test('a browser that cannot open it says so, and is asked again', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Broken.', 'UnknownError')
    })
    const tables = createTables()
    await expect(tables.get('entries', 'a')).rejects.toMatchObject({ code: 'storage-refused' })
    await expect(tables.write([entry('a')])).rejects.toMatchObject({ code: 'storage-refused' })
    open.mockRestore()
    await tables.write([entry('a')])
    expect(await tables.get('entries', 'a')).toBe('a')
  })
})
