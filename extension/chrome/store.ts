import { ClavierError } from '../../src/errors.ts'
import type { Json, Store } from '../../src/ports/store.ts'

/** The Store port over `chrome.storage.local`; Web Locks make every update the only one. */
export function createStore(): Store {
  const area = chrome.storage.local
  return {
    get: read,
    async keys(prefix) {
      // `getKeys` spares reading every value where the browser has it (Chrome 130 and later).
      const all = await coded(async () =>
        area.getKeys === undefined ? Object.keys(await area.get(null)) : area.getKeys(),
      )
      return all.filter(key => key.startsWith(prefix))
    },
    set: write,
    update: (key, change) => alone(key, async () => write(key, change(await read(key)))),
    alone,
    remove: keys => coded(() => area.remove([...keys])),
    async room() {
      // With `unlimitedStorage` the disk is the limit, and this the only hint of it.
      const { quota, usage = 0 } = await navigator.storage.estimate()
      return quota === undefined ? undefined : Math.max(0, quota - usage)
    },
    watch(key, changed) {
      let watching = true
      const tell = (value: unknown) => {
        if (watching) changed(value)
      }
      const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
        const change = changes[key]
        if (change === undefined) return
        // What is kept by now: what the event brings may be older than a change of our own, and would undo it here.
        read(key).then(tell, () => tell(change.newValue))
      }
      area.onChanged.addListener(listener)
      return () => {
        watching = false
        area.onChanged.removeListener(listener)
      }
    },
  }

  async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(`clavier/${name}`, work)
  }

  async function read(key: string): Promise<unknown> {
    return (await coded(() => area.get(key)))[key]
  }

  function write(key: string, value: Json): Promise<void> {
    return coded(() => area.set({ [key]: value }))
  }
}

/** What the browser could not do, as a code. */
async function coded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // Chrome tells a full disk and a full quota by their messages alone.
    const full = error instanceof Error && /quota|space|full/i.test(error.message)
    throw new ClavierError(full ? 'storage-full' : 'storage-refused')
  }
}
