import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

/** Goes to the tab beside the active one in its window, round the end. `no-other-tab` if it is alone. */
export async function neighbourTab(tabs: Tabs, step: -1 | 1): Promise<Result<{ readonly tabId: number }>> {
  const from = await tabs.active()
  const here = (await tabs.list()).filter(tab => tab.windowId === from.windowId)
  const to = here[(here.findIndex(tab => tab.id === from.id) + step + here.length) % here.length]
  if (to === undefined || to.id === from.id) throw new ClavierError('no-other-tab')
  const { title } = await tabs.activate(to.id)
  return { text: say('tab-reached', { title }), earcon: 'tab-changed', undo: { tabId: from.id } }
}

/** The undo of every command that went to another tab. */
export async function backToTab(from: { readonly tabId: number }, { tabs }: CommandContext): Promise<Text> {
  const { title } = await tabs.activate(from.tabId)
  return say('tab-reached', { title })
}
