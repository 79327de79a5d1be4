/** One second of a video, or less. */
export interface VideoChunk {
  readonly data: Blob
  /** How long the video is up to its end, in milliseconds. */
  readonly ms: number
}

const name = 'clavier-video'
const chunks = 'chunks'

/**
 * Where a video is while it grows: in IndexedDB, which writes each part to the disk as it comes. Nothing of it stays
 * in memory, a panel that dies loses the last part at most, and a Blob read from it is a name for what is on the disk.
 */
export async function openVideoChunks() {
  const opened = indexedDB.open(name, 1)
  opened.onupgradeneeded = () => opened.result.createObjectStore(chunks, { autoIncrement: true })
  const database = await done(opened)

  return {
    /** Resolves once it is on the disk: where there is no room only the end of the transaction says so. */
    async add(chunk: VideoChunk): Promise<void> {
      const store = within('readwrite')
      const whole = over(store.transaction)
      store.add(chunk)
      await whole
    },
    all: (): Promise<readonly VideoChunk[]> => done(within('readonly').getAll()),
    clear: (): Promise<unknown> => done(within('readwrite').clear()),
    close: () => database.close(),
  }

  function within(mode: IDBTransactionMode): IDBObjectStore {
    return database.transaction(chunks, mode).objectStore(chunks)
  }
}

function over(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () =>
      reject(transaction.error ?? new Error('IndexedDB gave up and did not say why.'))
  })
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed and did not say why.'))
  })
}
