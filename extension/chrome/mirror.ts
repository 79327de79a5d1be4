import { ClavierError } from '../../src/errors.ts'
import type { Mirror } from '../../src/ports/mirror.ts'

const key = 'settings'

/** The Mirror port over `chrome.storage.sync`, which Chrome sends on only where the user has its sync on. */
export function createMirror(): Mirror {
  const area = chrome.storage.sync
  return {
    async read() {
      try {
        return (await area.get(key))[key]
      } catch {
        throw new ClavierError('mirror-refused')
      }
    },
    async write(value) {
      try {
        await area.set({ [key]: value })
      } catch (error) {
        // Chrome tells its quotas apart by their names in the message alone.
        const full = error instanceof Error && /QUOTA_BYTES/.test(error.message)
        throw new ClavierError(full ? 'mirror-full' : 'mirror-refused')
      }
    },
    watch(changed) {
      const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
        const change = changes[key]
        if (change !== undefined) changed(change.newValue)
      }
      area.onChanged.addListener(listener)
      return () => area.onChanged.removeListener(listener)
    },
  }
}
