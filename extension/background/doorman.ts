/** The doorman: opens the panel and shows its state on the icon. It keeps nothing in memory. */
chrome.runtime.onInstalled.addListener(() => {
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
})
