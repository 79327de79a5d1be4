import { say, type Text } from '../language/text.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { CommandContext } from './command-context.ts'

/** A tab that a command brought, and the one that was in front before it, if any was. */
export interface BroughtTab {
  readonly brought: number
  readonly from: number | undefined
}

/** Id of the tab in front; undefined without one. */
export async function inFront(tabs: Tabs): Promise<number | undefined> {
  return tabs.active().then(
    ({ id }) => id,
    () => undefined,
  )
}

/** The undo of every command that brought a tab: it is closed, and who was still there is back where they were. */
export async function closeAgain(tab: BroughtTab, { tabs }: CommandContext): Promise<Text> {
  return closeTabAgain(tab, tabs)
}

export async function closeTabAgain({ brought, from }: BroughtTab, tabs: Tabs): Promise<Text> {
  const stillThere = (await inFront(tabs)) === (await tabs.get(brought))?.id
  await tabs.close(brought)
  // Browsers go on to a neighbour of what is closed, which need not be the tab from before.
  if (stillThere && from !== undefined && (await tabs.get(from)) !== undefined) await tabs.activate(from)
  return say('tab-open-undone')
}

/** The undo of every command that brought a window: it is closed with all that is in it. */
export async function closeWindowAgain(
  { windowId, from }: { readonly windowId: number; readonly from: number | undefined },
  { tabs }: { readonly tabs: Tabs },
): Promise<Text> {
  await tabs.closeWindow(windowId)
  if (from !== undefined && (await tabs.get(from)) !== undefined) await tabs.activate(from)
  return say('window-open-undone')
}
