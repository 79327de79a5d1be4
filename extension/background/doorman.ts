import { migrateKept } from '../../src/app/migrate-kept.ts'
import { parseSettings, settingsKey } from '../../src/settings/settings.ts'
import { numberFrames, relayNumbers } from '../chrome/hint-relay.ts'
import { showIcon } from '../chrome/icon.ts'
import { ownAddress } from '../chrome/own-addresses.ts'
import { heldBy } from '../chrome/session.ts'
import { serveStay } from '../chrome/stop-loading.ts'
import { createStore } from '../chrome/store.ts'
import { protocol } from '../messaging/protocol.ts'
import { createServer } from '../messaging/rpc-server.ts'

/*
 * The doorman: opens the panel and keeps the icon true. It holds nothing in memory, and registers
 * every listener at once, because Chrome stops and starts it as it likes.
 */

chrome.runtime.onInstalled.addListener(({ reason }) => {
  // At once, so that a panel that was open over the update finds everything as it reads it.
  if (reason === 'update') void migrateKept(createStore())
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  void showIcon('off')
})

chrome.runtime.onStartup.addListener(() => {
  void showIcon('off')
  void openAtStart()
})

// A closing panel cannot turn the icon off: Chrome reads icons in the calling page, which is gone
// before they are read. Before Chrome 142 nothing tells of a closed side panel.
chrome.sidePanel.onClosed?.addListener(() => void offWithoutPanel())
chrome.tabs.onRemoved.addListener(() => void offWithoutPanel())

async function offWithoutPanel(): Promise<void> {
  const documentUrls = [ownAddress('panel')]
  const [open] = await chrome.runtime.getContexts({ documentUrls })
  if (open === undefined) await showIcon('off')
}

// What the panels of a window held goes with it.
chrome.windows.onRemoved.addListener(windowId => void forgetPanels(windowId))

async function forgetPanels(windowId: number): Promise<void> {
  const held = Object.keys(await chrome.storage.session.get(null))
  await chrome.storage.session.remove(held.filter(key => key.startsWith(heldBy(windowId))))
}

// The keys that open the panel: the manifest's, and Alt+Shift+C as the page in front hears it. Chrome
// opens a side panel only while it handles a user's gesture, so nothing may be awaited before.
chrome.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-panel' && tab !== undefined) openPanel(tab.windowId)
})
const server = createServer('doorman', chrome.runtime, protocol)
server.serve('open-panel', (_, { tab }) => {
  if (tab !== undefined) openPanel(tab.windowId)
  return {}
})

// Between the documents of one tab, which cannot speak to each other unseen by their pages.
server.serve('hint-numbers', relayNumbers)
server.serve('number-frames', numberFrames)

// Where a tab is sent whose page is to stop loading.
serveStay()

function openPanel(windowId: number): void {
  // Refused where the gesture came too late; the toolbar button opens it always.
  chrome.sidePanel.open({ windowId }).catch(() => undefined)
}

/** For who has no hand to open the panel with: the same panel as a pinned tab. */
async function openAtStart(): Promise<void> {
  const stored = await chrome.storage.local.get(settingsKey)
  if (parseSettings(stored[settingsKey])?.startWithBrowser !== true) return
  const url = ownAddress('panel')
  const [open] = await chrome.tabs.query({ url })
  if (open === undefined) await chrome.tabs.create({ url, pinned: true, active: false })
}
