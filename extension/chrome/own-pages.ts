import type { OwnPages } from '../../src/ports/own-pages.ts'
import { practicePath } from './guess-page.ts'

/** What pages hear by themselves, whatever the browser has assigned (extension/messaging/panel-key.ts). */
const heardByPages = 'Alt+Shift+C'

/** The OwnPages port over `chrome.runtime` and `chrome.commands`. */
export function createOwnPages(): OwnPages {
  return {
    permission: chrome.runtime.getURL('extension/permission/permission.html'),
    practice: chrome.runtime.getURL(practicePath),
    privacy: chrome.runtime.getURL('extension/privacy/privacy.html'),
    async openingKeys() {
      const assigned = (await chrome.commands.getAll()).map(({ shortcut = '' }) => shortcut)
      return [...new Set([heardByPages, ...assigned.filter(keys => keys !== '')])]
    },
  }
}
