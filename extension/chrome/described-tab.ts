import { withoutPiles } from '../../src/language/typography.ts'
import type { Tab } from '../../src/ports/tabs.ts'
import { ownAddress } from './own-addresses.ts'

/** Titles and addresses are untrusted and may be huge. A cut address leads elsewhere: it is cut only past all use. */
const longest = 2000
const longestUrl = 65_536

export function described(tab: chrome.tabs.Tab): Tab {
  const url = addressOf(tab).slice(0, longestUrl)
  return {
    id: tab.id ?? chrome.tabs.TAB_ID_NONE,
    windowId: tab.windowId,
    index: tab.index,
    title: withoutPiles((tab.title ?? '').slice(0, longest)),
    url,
    active: tab.active,
    status: tab.status === 'loading' ? 'loading' : 'complete',
    pinned: tab.pinned,
    muted: tab.mutedInfo?.muted ?? false,
    panel: url === ownAddress('panel'),
    ...(tab.incognito ? { private: true } : {}),
  }
}

/** Where the tab is, or where it is going while it has been nowhere yet. */
function addressOf({ url, pendingUrl }: chrome.tabs.Tab): string {
  return url || pendingUrl || ''
}
