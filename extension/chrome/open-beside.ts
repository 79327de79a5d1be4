/**
 * Opens a link of a page that asked for another tab, behind its own: pages may not, without a gesture of theirs.
 * Resolves with the new tab's id.
 */
export async function openBeside(tabId: number, url: string): Promise<number | undefined> {
  const { windowId, index } = await chrome.tabs.get(tabId)
  const { id } = await chrome.tabs.create({ url, windowId, index: index + 1, openerTabId: tabId })
  return id
}
