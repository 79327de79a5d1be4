import type { Tab, Tabs } from '../ports/tabs.ts'

/** The tabs of the window that commands are meant for, in order. */
export async function tabsHere(tabs: Tabs): Promise<readonly Tab[]> {
  const { windowId } = await tabs.active()
  return (await tabs.list()).filter(tab => tab.windowId === windowId)
}
