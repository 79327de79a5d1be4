import type { KeptEntry } from '../answers/kept-entry.ts'
import { closeTabAgain, inFront } from '../commands/close-again.ts'
import type { WentToSource } from '../commands/knowledge-context.ts'
import type { Result } from '../commands/result.ts'
import { ClavierError } from '../errors.ts'
import { clockTime } from '../language/clock-time.ts'
import { say } from '../language/text.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { MediaItem } from '../ports/page-media.ts'
import type { Tabs } from '../ports/tabs.ts'
import { onceFilmIsThere, samePage } from './brought-page.ts'

interface Parts {
  readonly tabs: Tabs
  readonly page: Page
  readonly clock: Clock
}

/** Where what is kept came from, and the way back there. */
export function createKeptSource({ tabs, page, clock }: Parts) {
  return {
    /** Title and address of the tab that an answer was asked in, and where its film is, as far as it is there. */
    async of(title: string): Promise<Partial<Pick<KeptEntry, 'title' | 'url' | 'mediaTime'>>> {
      const front = await tabs.active().catch(() => undefined)
      const tab = front?.title === title ? front : (await tabs.list()).find(other => other.title === title)
      if (tab === undefined) return { title }
      return { title, url: tab.url, ...(await filmOf(tab.id)) }
    },
    filmOf,
    async go(entry: KeptEntry, signal: CancelSignal): Promise<Result<WentToSource>> {
      const { url, title, mediaTime, question } = entry
      if (url === '') throw new ClavierError('entry-no-source', { question })
      const from = await inFront(tabs)
      const open = (await tabs.list()).find(tab => !tab.panel && samePage(tab.url, url))
      const tab = open === undefined ? await tabs.open(url) : await tabs.activate(open.id)
      const undo = { tab: tab.id, brought: open === undefined, from }
      const name = title || url
      if (mediaTime === undefined)
        return { text: say('kept-source', { title: name }), earcon: 'tab-changed', undo }
      const there = await onceFilmIsThere(clock, signal, () =>
        page.moveMedia(tab.id, { what: 'place', to: mediaTime }),
      )
      const time = clockTime(mediaTime)
      const text =
        there !== undefined
          ? say('kept-source-at', { title: name, time })
          : say('kept-source-late', { title: name, time })
      return { text, earcon: 'tab-changed', undo }
    },
    async leave({ tab, brought, from }: WentToSource): Promise<void> {
      if (brought) await closeTabAgain({ brought: tab, from }, tabs)
      else if (from !== undefined && (await tabs.get(from)) !== undefined) await tabs.activate(from)
    },
  }

  /** Where the film of a tab is. */
  async function filmOf(tabId: number): Promise<Pick<KeptEntry, 'mediaTime'>> {
    const film = await filmIn(tabId)
    return film === undefined ? {} : { mediaTime: Math.floor(film.place) }
  }

  /** The film or sound that the page is about, if it has been played. */
  async function filmIn(tabId: number): Promise<MediaItem | undefined> {
    const items = await page.media(tabId).then(
      media => media.items,
      (error: unknown) => {
        // Not every page lets itself be looked at: then there is none.
        if (error instanceof ClavierError) return []
        throw error
      },
    )
    return items
      .filter(({ ready, looks, live, place }) => ready && !looks && !live && place > 0)
      .toSorted((a, b) => Number(a.paused) - Number(b.paused) || b.area - a.area)[0]
  }
}
