import type { OwnPages } from '../../src/ports/own-pages.ts'
import { ownAddress } from './own-addresses.ts'

/** What pages hear by themselves, whatever the browser has assigned (extension/messaging/panel-key.ts). */
const heardByPages = 'Alt+Shift+C'

/** The OwnPages port over `chrome.runtime` and `chrome.commands`. */
export function createOwnPages(): OwnPages {
  return {
    permission: ownAddress('permission'),
    practice: ownAddress('practice'),
    privacy: ownAddress('privacy'),
    async openingKeys() {
      const assigned = (await chrome.commands.getAll()).map(({ shortcut = '' }) => shortcut)
      return [...new Set([heardByPages, ...assigned.filter(keys => keys !== '')])]
    },
  }
}
