import type { Tab, Tabs } from '../ports/tabs.ts'
import type { FollowedTabs } from './command-context.ts'

/** Brings a closed tab back as it was: its history where the browser remembers it, its place, pinned, muted. */
export async function bringBack(gone: Tab, tabs: FollowedTabs): Promise<Tab> {
  const { url } = gone
  const back = (url === '' ? undefined : await tabs.reopen(url)) ?? (await tabs.open(url || undefined))
  tabs.cameBack(gone.id, back.id)
  return putAs(back, gone, tabs)
}

/** Puts a tab where another was, as that was; where its window is gone it stays in its own. */
export async function putAs(tab: Tab, was: Tab, tabs: Tabs): Promise<Tab> {
  let now = tab
  const windowThere =
    now.windowId === was.windowId || (await tabs.list()).some(({ windowId }) => windowId === was.windowId)
  if (windowThere && now.windowId !== was.windowId) now = await tabs.move(now.id, was)
  // First of all, because pinned tabs have places of their own.
  if (now.pinned !== was.pinned) now = await tabs.setPinned(now.id, was.pinned)
  if (windowThere && now.index !== was.index) now = await tabs.move(now.id, was)
  if (now.muted !== was.muted) now = await tabs.setMuted(now.id, was.muted)
  return now
}
