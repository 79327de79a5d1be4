import { type IDBPDatabase, openDB } from 'idb'
import { ClavierError } from '../errors.ts'
import { type RowChange, type Tables, tableNames } from '../ports/tables.ts'

const databaseName = 'clavier'
/** Goes up with every table that is added; what is in the others stays. */
const databaseVersion = 1

/** The Tables port over IndexedDB, opened when it is first used, and again after the browser has closed it. */
export function createTables(): Tables {
  let opened: Promise<IDBPDatabase> | undefined

  async function database(): Promise<IDBPDatabase> {
    opened ??= openDB(databaseName, databaseVersion, {
      upgrade(db) {
        for (const name of tableNames) {
          if (!db.objectStoreNames.contains(name)) db.createObjectStore(name)
        }
      },
      // Another panel wants a newer version: it has to come by.
      blocking: (_now, _wanted, event) => {
        // The event is the database's own.
        const db = event.target as IDBDatabase
        db.close()
        opened = undefined
      },
      terminated: () => {
        opened = undefined
      },
    })
    try {
      return await opened
    } catch {
      opened = undefined
      throw new ClavierError('storage-broken')
    }
  }

  return {
    async get(table, key) {
      return (await database()).get(table, key)
    },
    async rows(table, after, most) {
      const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true)
      const read = (await database()).transaction(table).store
      const [keys, values] = await Promise.all([read.getAllKeys(range, most), read.getAll(range, most)])
      return values.map((value: unknown, at) => ({ key: String(keys[at]), value }))
    },
    async count(table) {
      return (await database()).count(table)
    },
    async write(changes) {
      if (changes.length > 0) await writeAll(await database(), changes)
    },
  }
}

async function writeAll(db: IDBPDatabase, changes: readonly RowChange[]): Promise<void> {
  const names = [...new Set(changes.map(({ table }) => table))]
  const transaction = db.transaction(names, 'readwrite', { durability: 'strict' })
  // All of them are asked for at once: what fails ends the transaction, and that says why.
  const asked = changes.map(({ table, key, value }) => {
    const store = transaction.objectStore(table)
    return value === undefined ? store.delete(key) : store.put(value, key)
  })
  try {
    await Promise.all([...asked, transaction.done])
  } catch (error) {
    await transaction.done.catch(() => undefined)
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    const lost = transaction.error?.name === 'QuotaExceededError'
    throw full || lost ? new ClavierError('storage-full') : error
  }
}
