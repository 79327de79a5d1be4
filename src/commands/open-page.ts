import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { type BroughtTab, closeAgain, inFront } from './close-again.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import { readAddress } from './read-address.ts'

/** Where to go: an address, or words to be looked up with the user's search engine. */
export type Goal = { readonly url: string } | { readonly words: string }

/** What to leave: a tab that was brought, or a page that a tab was sent to. */
export type LeftPage = BroughtTab | { readonly tabId: number; readonly url: string }

export function goal(words: string): Goal {
  const url = readAddress(words)
  return url === undefined ? { words } : { url }
}

/** Opens a new tab there; an empty one in front is used instead. */
export async function inNewTab(to: Goal, context: CommandContext): Promise<Result<LeftPage>> {
  const { tabs } = context
  const here = await tabs.active().catch(() => undefined)
  if (here !== undefined && isEmpty(here)) return inThisTab(to, context)
  const from = await inFront(tabs)
  if ('url' in to) {
    const tab = await tabs.open(to.url)
    return { text: opened(to, tab), earcon: 'tab-changed', undo: { brought: tab.id, from } }
  }
  const tab = await tabs.open()
  try {
    const there = await tabs.search(tab.id, to.words)
    return { text: opened(to, there), earcon: 'tab-changed', undo: { brought: tab.id, from } }
  } catch (error) {
    // What is refused has changed nothing.
    await closeAgain({ brought: tab.id, from }, context)
    throw error
  }
}

export async function inThisTab(to: Goal, { tabs }: CommandContext): Promise<Result<LeftPage>> {
  const { id, url } = await tabs.active()
  const there = await ('url' in to ? tabs.navigate(id, to.url) : tabs.search(id, to.words))
  return { text: opened(to, there), undo: { tabId: id, url } }
}

/** The undo of all of these. */
export async function leaveAgain(left: LeftPage, context: CommandContext): Promise<Text> {
  if ('brought' in left) return closeAgain(left, context)
  const { title } = await back(left.tabId, left.url, context.tabs)
  return say('went-back', { title })
}

/** An empty tab that was left before it had loaded is no step of the history: it is opened again. */
async function back(tabId: number, url: string, tabs: Tabs): Promise<Tab> {
  try {
    return await tabs.travel(tabId, -1)
  } catch (error) {
    if (!(error instanceof ClavierError) || error.code !== 'no-history' || url === '') throw error
    return tabs.navigate(tabId, url)
  }
}

function isEmpty({ url }: Tab): boolean {
  return (
    url === '' || /^(?:chrome|edge|brave):\/\/(?:newtab|new-tab-page|new-tab-page-third-party)\/?$/.test(url)
  )
}

function opened(to: Goal, { title, url }: Tab): Text {
  if ('words' in to) return say('searching', { words: to.words })
  // A page that is still loading has no title yet.
  return say('page-opened', { title: title || url || to.url })
}
