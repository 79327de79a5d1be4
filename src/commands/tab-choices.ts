import { render, say } from '../language/text.ts'
import type { Tab } from '../ports/tabs.ts'
import type { Choice, CommandContext } from './command-context.ts'

/** Tabs as rows to choose from, those of the window `here` first, each told by its site and its place. */
export function tabChoices(
  tabs: readonly Tab[],
  here: number | undefined,
  { language }: CommandContext,
): readonly Choice[] {
  const windows = [...new Set(tabs.map(tab => tab.windowId))].sort((a, b) => a - b)
  const nearFirst = tabs.toSorted((a, b) => Number(b.windowId === here) - Number(a.windowId === here))
  return nearFirst.map(({ id, url, title, index, windowId }) => {
    const place = { tab: index + 1, window: windowId === here ? 0 : windows.indexOf(windowId) + 1 }
    const where = render(language(), say('tab-place', place))
    const site = siteOf(url)
    return {
      label: title || url,
      detail: site === '' ? where : `${site} · ${where}`,
      intent: { command: 'tab', slots: { tab: id, address: url } },
    }
  })
}

/** The site of an address, as people read it; empty for pages of the browser itself. */
export function siteOf(url: string): string {
  return /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? ''
}
