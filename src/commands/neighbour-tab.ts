import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import { frontAndTabs } from './tabs-here.ts'

/** Goes to the tab beside the active one in its window, round the end. `no-other-tab` if it is alone. */
export async function neighbourTab(tabs: Tabs, step: -1 | 1): Promise<Result<{ readonly tabId: number }>> {
  const { from, here } = await pagesHere(tabs)
  const to = here[(here.findIndex(tab => tab.id === from.id) + step + here.length) % here.length]
  if (to === undefined || to.id === from.id) throw new ClavierError('no-other-tab')
  const { title } = await tabs.activate(to.id)
  return { text: say('tab-reached', { title }), earcon: 'tab-changed', undo: { tabId: from.id } }
}

/** Goes to the first (0) or the last (-1) tab of the window. */
export async function tabAtEnd(tabs: Tabs, end: 0 | -1): Promise<Result<{ readonly tabId: number }>> {
  const { from, here } = await pagesHere(tabs)
  const to = here.at(end)
  if (to === undefined || to.id === from.id) throw new ClavierError('tab-at-place')
  const { title } = await tabs.activate(to.id)
  return { text: say('tab-reached', { title }), earcon: 'tab-changed', undo: { tabId: from.id } }
}

/** Clavier's own panel in a tab is no page: who came to it would find no way on from there. */
async function pagesHere(tabs: Tabs): Promise<{ readonly from: Tab; readonly here: readonly Tab[] }> {
  const { front, here } = await frontAndTabs(tabs)
  return { from: front, here: here.filter(({ panel }) => !panel) }
}

/** The undo of every command that went to another tab. */
export async function backToTab(from: { readonly tabId: number }, { tabs }: CommandContext): Promise<Text> {
  const { title } = await tabs.activate(from.tabId)
  return say('tab-reached', { title })
}
