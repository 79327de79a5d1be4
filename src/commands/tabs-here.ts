import type { Tab, Tabs } from '../ports/tabs.ts'

/** The tab in front of the window that commands are meant for, and all tabs of that window, in order. */
export async function frontAndTabs(
  tabs: Tabs,
): Promise<{ readonly front: Tab; readonly here: readonly Tab[] }> {
  // Asked for at once: whoever changes tabs waits for both.
  const [front, all] = await Promise.all([tabs.active(), tabs.list()])
  return { front, here: all.filter(tab => tab.windowId === front.windowId) }
}

/** The tabs of the window that commands are meant for, in order. */
export async function tabsHere(tabs: Tabs): Promise<readonly Tab[]> {
  return (await frontAndTabs(tabs)).here
}
