import type { AllData } from '../../src/ports/all-data.ts'

const privacyPath = 'extension/privacy/privacy.html'
/** In local storage: everything is to be deleted before a panel does anything else. It goes with the rest. */
const askedKey = 'erase-everything'
/** Tells the other panels. */
const channelName = 'clavier/erase-everything'

/**
 * The AllData port. A panel holds much in memory and would write it again, so nothing is deleted beside it: the wish is
 * kept, all panels are loaded anew, and the first one does it before it reads anything.
 *
 * @param erased what `eraseIfAsked` said
 */
export function createAllData(erased: boolean): AllData {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = () => location.reload()
  return {
    privacyPage: chrome.runtime.getURL(privacyPath),
    erased,
    async erase() {
      await chrome.storage.local.set({ [askedKey]: true })
      channel.postMessage('asked')
      location.reload()
      return new Promise(() => {})
    },
  }
}

/** Deletes everything where that was asked for, and tells whether it did. Before anything of a panel is read. */
export async function eraseIfAsked(): Promise<boolean> {
  if (!(await isAsked())) return false
  // Of several panels that are loaded anew one does it, and the others wait for that.
  return navigator.locks.request(channelName, async () => {
    if (!(await isAsked())) return false
    const databases = await indexedDB.databases()
    const rules = await chrome.declarativeNetRequest.getSessionRules()
    await Promise.all([
      chrome.storage.sync.clear(),
      chrome.storage.session.clear(),
      chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(({ id }) => id) }),
      ...databases.map(({ name = '' }) => deleteDatabase(name)),
    ])
    // Last, because the wish itself is there: what was broken off is begun again.
    await chrome.storage.local.clear()
    return true
  })
}

async function isAsked(): Promise<boolean> {
  return askedKey in (await chrome.storage.local.get(askedKey))
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const removal = indexedDB.deleteDatabase(name)
    removal.onsuccess = () => resolve()
    removal.onerror = () => reject(removal.error)
  })
}
