import { say, type Text } from '../language/text.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { putAs } from './bring-back.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

/** Pins or mutes the active tab, or ends that. Nothing to undo where it was so already. */
export async function switchTab(tabs: Tabs, what: 'pinned' | 'muted', on: boolean): Promise<Result<Tab>> {
  const tab = await tabs.active()
  const text = say('tab-switched', { title: tab.title, what, on: on ? 'on' : 'off' })
  if (tab[what] === on) return { text }
  if (what === 'pinned') await tabs.setPinned(tab.id, on)
  else await tabs.setMuted(tab.id, on)
  return { text, undo: tab }
}

export async function switchBack(was: Tab, { tabs }: CommandContext): Promise<Text> {
  const tab = (await tabs.get(was.id)) ?? was
  const what = tab.pinned === was.pinned ? 'muted' : 'pinned'
  const { title } = await putAs(tab, was, tabs)
  return say('tab-switched', { title, what, on: was[what] ? 'on' : 'off' })
}
