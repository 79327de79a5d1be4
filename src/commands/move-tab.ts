import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { putAs } from './bring-back.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import { tabsHere } from './tabs-here.ts'

/** Moves the active tab to a place of its window, counted from 0; `tab-at-place` where it stays where it is. */
export async function moveTab(tabs: Tabs, to: (tab: Tab) => number): Promise<Result<Tab>> {
  const tab = await tabs.active()
  const count = (await tabsHere(tabs)).length
  const index = Math.max(0, Math.min(to(tab), count - 1))
  if (index === tab.index) throw new ClavierError('tab-at-place')
  const moved = await tabs.move(tab.id, { windowId: tab.windowId, index })
  // The browser keeps pinned tabs and others apart.
  if (moved.index === tab.index) throw new ClavierError('tab-at-place')
  return { text: placed(moved, count), earcon: 'tab-changed', undo: tab }
}

export async function moveBack(was: Tab, { tabs }: CommandContext): Promise<Text> {
  const moved = await tabs.move(was.id, was)
  return placed(moved, (await tabs.list()).filter(tab => tab.windowId === moved.windowId).length)
}

/** The undo of every command that took a tab to another window. */
export async function windowBack(was: Tab, { tabs }: CommandContext): Promise<Text> {
  const tab = await tabs.get(was.id)
  if (tab === undefined) throw new ClavierError('tab-gone')
  const back = await putAs(tab, was, tabs)
  if (back.windowId !== was.windowId) throw new ClavierError('window-gone')
  await tabs.activate(back.id)
  return say('tab-back-in-window', { title: back.title })
}

function placed({ title, index }: Tab, count: number): Text {
  return say('tab-moved', { title, place: index + 1, count })
}
