import { parseSettings, settingsKey } from '../../src/settings/settings.ts'
import { showIcon } from '../chrome/icon.ts'

/*
 * The doorman: opens the panel and keeps the icon true. It holds nothing in memory, and registers
 * every listener at once, because Chrome stops and starts it as it likes.
 */

const panelPage = 'extension/panel/panel.html'

chrome.runtime.onInstalled.addListener(() => {
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  void showIcon('off')
})

chrome.runtime.onStartup.addListener(() => {
  void showIcon('off')
  void openAtStart()
})

// A closed panel cannot tell of it by itself. Chrome 142 and later does; before that the panel's
// own last message has to serve.
chrome.sidePanel.onClosed?.addListener(() => void showIcon('off'))

/** For who has no hand to open the panel with: the same panel as a pinned tab. */
async function openAtStart(): Promise<void> {
  const stored = await chrome.storage.local.get(settingsKey)
  if (parseSettings(stored[settingsKey])?.startWithBrowser !== true) return
  const url = chrome.runtime.getURL(panelPage)
  const [open] = await chrome.tabs.query({ url })
  if (open === undefined) await chrome.tabs.create({ url: panelPage, pinned: true, active: false })
}
