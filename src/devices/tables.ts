import { type IDBPDatabase, openDB } from 'idb'
import { ClavierError } from '../errors.ts'
import { type RowChange, type Tables, tableNames } from '../ports/tables.ts'

const databaseName = 'clavier'
/** Goes up with every table that is added; what is in the others stays. */
const databaseVersion = 1

/**
 * The Tables port over IndexedDB, opened when it is first used, and again after the browser has closed it.
 *
 * @param version that of another Clavier, in tests
 */
export function createTables(version = databaseVersion): Tables {
  let opened: Promise<IDBPDatabase> | undefined

  function database(): Promise<IDBPDatabase> {
    if (opened !== undefined) return opened
    const mine = open(version, () => {
      // What was opened since is another one.
      if (opened === mine) opened = undefined
    })
    opened = mine
    mine.catch(() => {
      if (opened === mine) opened = undefined
    })
    return mine
  }

  /** Does it with the database, and once more where the browser has closed it just now. */
  async function during<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await database())
    } catch (error) {
      if (!isClosed(error)) throw refusal(error)
      opened = undefined
    }
    try {
      return await work(await database())
    } catch (error) {
      throw refusal(error)
    }
  }

  return {
    get: (table, key) => during(async db => db.get(table, key)),
    rows: (table, after, most) =>
      during(async db => {
        const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true)
        const read = db.transaction(table).store
        const [keys, values] = await Promise.all([read.getAllKeys(range, most), read.getAll(range, most)])
        return values.map((value: unknown, at) => ({ key: String(keys[at]), value }))
      }),
    count: table => during(async db => db.count(table)),
    async write(changes) {
      if (changes.length > 0) await during(db => writeAll(db, changes))
    },
  }
}

function open(version: number, onClosed: () => void): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    let given = false
    const opening = openDB(databaseName, version, {
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
        onClosed()
      },
      // Somebody of an older version does not let go: nobody is to wait for that.
      blocked: () => {
        given = true
        reject(new ClavierError('storage-refused'))
      },
      terminated: onClosed,
    })
    opening.then(
      db => (given ? db.close() : resolve(db)),
      (error: unknown) => reject(new ClavierError(isOfLater(error) ? 'storage-broken' : 'storage-refused')),
    )
  })
}

async function writeAll(db: IDBPDatabase, changes: readonly RowChange[]): Promise<void> {
  const names = [...new Set(changes.map(({ table }) => table))]
  const transaction = db.transaction(names, 'readwrite', { durability: 'strict' })
  const ended = transaction.done.catch(() => undefined)
  try {
    // All of them are asked for at once: what fails ends the transaction, and that says why.
    const asked: Promise<unknown>[] = []
    for (const { table, key, value } of changes) {
      const store = transaction.objectStore(table)
      const one = value === undefined ? store.delete(key) : store.put(value, key)
      // Where the next one is refused at once nobody waits for this one.
      one.catch(() => undefined)
      asked.push(one)
    }
    await Promise.all([...asked, transaction.done])
  } catch (error) {
    // A value that cannot be stored is refused before the browser knows of a failure: it would keep the others.
    try {
      transaction.abort()
    } catch {
      // It has ended already.
    }
    await ended
    throw transaction.error?.name === 'QuotaExceededError' ? new ClavierError('storage-full') : error
  }
}

/** The database is of a newer Clavier. */
const isOfLater = (error: unknown) => error instanceof DOMException && error.name === 'VersionError'

/** The browser closed the database between two calls. */
const isClosed = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError'

/** What the browser could not do; anything else is a mistake in what was asked, such as a value that is a function. */
function refusal(error: unknown): unknown {
  if (!(error instanceof DOMException) || error.name === 'DataCloneError') return error
  return new ClavierError(error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-refused')
}
