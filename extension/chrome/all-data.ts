import type { AllData } from '../../src/ports/all-data.ts'

/** In local storage: everything is to be deleted before a panel does anything else. It goes with the rest. */
const askedKey = 'erase-everything'
/** Where panels are told, and the lock that each of them has a share of while it lives. */
const place = 'clavier/erase-everything'
/** How long what is in the way is waited for, in ms: a panel that hangs must not keep all others from starting. */
const patienceMs = 10_000

/**
 * The AllData port. A panel holds much in memory and would write it again, so nothing is deleted beside it: the wish is
 * kept, all panels are loaded anew, and the first one does it before it reads anything and once the old ones are gone.
 * To be awaited before anything of a panel is read.
 */
export async function openAllData(): Promise<AllData> {
  // Heard from before the wish is looked for: one that comes in between loads this panel anew, too.
  const channel = new BroadcastChannel(place)
  channel.onmessage = () => location.reload()
  const erasure = await eraseIfAsked()
  // For as long as this page lives.
  void navigator.locks.request(place, { mode: 'shared' }, () => new Promise<never>(() => {}))
  return {
    erasure,
    async erase() {
      await chrome.storage.local.set({ [askedKey]: true })
      channel.postMessage('asked')
      location.reload()
      return new Promise(() => {})
    },
  }
}

async function eraseIfAsked(): Promise<AllData['erasure']> {
  if (!(await isAsked())) return 'none'
  try {
    // Of several panels that are loaded anew one does it, and the others wait for that.
    return await navigator.locks.request(place, { signal: AbortSignal.timeout(patienceMs) }, async () => {
      if (!(await isAsked())) return 'none'
      await eraseAll()
      return 'done'
    })
  } catch (error) {
    console.error('Clavier could not delete everything:', error)
    // Not tried at each start: a panel that never came would be worse, and what is kept from now on would go.
    await chrome.storage.local.remove(askedKey)
    return 'failed'
  }
}

async function isAsked(): Promise<boolean> {
  return askedKey in (await chrome.storage.local.get(askedKey))
}

async function eraseAll(): Promise<void> {
  const databases = await indexedDB.databases()
  const rules = await chrome.declarativeNetRequest.getSessionRules()
  // All of them come to an end before anything is said of it.
  const ends = await Promise.allSettled([
    chrome.storage.sync.clear(),
    chrome.storage.session.clear(),
    chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(({ id }) => id) }),
    ...databases.map(({ name = '' }) => deleteDatabase(name)),
  ])
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  localStorage.clear()
  // Last, because the wish itself is there: what was broken off is begun again.
  await chrome.storage.local.clear()
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const removal = indexedDB.deleteDatabase(name)
    removal.onsuccess = () => resolve()
    removal.onerror = () => reject(removal.error)
    // What was open in a panel that is gone closes any moment.
    removal.onblocked = () => setTimeout(() => reject(new Error(`${name} is in use`)), patienceMs)
  })
}
