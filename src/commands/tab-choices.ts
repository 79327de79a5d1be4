import { speechTags } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Tab } from '../ports/tabs.ts'
import type { Choice } from './choice.ts'
import type { CommandContext } from './command-context.ts'
import { windowIds } from './windows.ts'

type Speaking = Pick<CommandContext, 'language'>

/**
 * Some of `all` tabs as rows to choose from, those of the window `here` first, each told by its site and
 * its place.
 */
export function tabChoices(
  tabs: readonly Tab[],
  all: readonly Tab[],
  here: number | undefined,
  context: CommandContext,
): readonly Choice[] {
  const windows = windowIds(all)
  const nearFirst = tabs.toSorted((a, b) => Number(b.windowId === here) - Number(a.windowId === here))
  return nearFirst.map(({ id, url, title, index, windowId }) => {
    const window = windowId === here ? 0 : windows.indexOf(windowId) + 1
    return {
      label: title || url,
      detail: detailOf([siteOf(url), say('tab-place', { tab: index + 1, window })], context),
      intent: { command: 'tab', slots: { tab: id, address: url } },
    }
  })
}

/** What there is of these, put together. */
export function detailOf(parts: readonly (string | Text)[], { language }: Speaking): string {
  return parts
    .map(part => (typeof part === 'string' ? part : render(language(), part)))
    .filter(part => part !== '')
    .join(' · ')
}

/** Wall time in ms as the user writes dates; empty without one. */
export function dateWords(at: number | undefined, { language }: Speaking): string {
  if (at === undefined || !Number.isFinite(at) || at <= 0) return ''
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(speechTags[language()], format).format(at)
}

/** The site of an address, as people read it; empty for pages without a web address. */
export function siteOf(url: string): string {
  return /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? ''
}
