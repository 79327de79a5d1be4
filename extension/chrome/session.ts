import { ClavierError } from '../../src/errors.ts'
import type { Session } from '../../src/ports/session.ts'

/** Begins the keys of what the panels of a window hold. */
export function heldBy(windowId: number): string {
  return `panel/${windowId}/`
}

/** The Session port over `chrome.storage.session`: of this window, and apart for a panel in a tab. */
export function createSession(): Session {
  const area = chrome.storage.session
  const prefix = Promise.all([chrome.windows.getCurrent(), chrome.tabs.getCurrent()]).then(
    ([{ id = chrome.windows.WINDOW_ID_NONE }, tab]) => `${heldBy(id)}${tab === undefined ? 'side' : 'tab'}/`,
  )
  return {
    async read(part) {
      try {
        const key = (await prefix) + part
        return (await area.get(key))[key]
      } catch {
        throw new ClavierError('storage-refused')
      }
    },
    async write(part, value) {
      const key = (await prefix) + part
      try {
        await area.set({ [key]: value })
      } catch {
        await area.remove(key).catch(() => undefined)
        throw new ClavierError('storage-full')
      }
    },
  }
}
