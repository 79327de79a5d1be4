import { ClavierError } from '../errors.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Page } from '../ports/page.ts'
import type { Tabs } from '../ports/tabs.ts'

/** Sounds and films that a paused recording has paused with it, to be started again: those, and no others. */
export function createPausedMedia({ page, tabs }: { readonly page: Page; readonly tabs: Tabs }) {
  let paused: readonly { readonly tabId: number; readonly at: ElementRef }[] = []

  return {
    /** Pauses what plays in the page in front. Resolves with how many were; a page that lets nobody in has none. */
    async pause(): Promise<number> {
      paused = []
      try {
        const tabId = (await tabs.active()).id
        const { items } = await page.media(tabId)
        const playing = items.filter(item => !item.paused && !item.looks)
        const tries = await Promise.allSettled(
          playing.map(({ at }) => page.changeMedia(tabId, at, { paused: true })),
        )
        paused = tries.flatMap(one => (one.status === 'fulfilled' ? [{ tabId, at: one.value.at }] : []))
      } catch (error) {
        if (!(error instanceof ClavierError)) throw error
      }
      return paused.length
    },
    /** Starts them again. `left` are those that could not be: their tab or page is gone, or does not let them. */
    async resume(): Promise<{ readonly started: number; readonly left: number }> {
      const all = paused
      paused = []
      const tries = await Promise.allSettled(
        all.map(({ tabId, at }) => page.changeMedia(tabId, at, { paused: false })),
      )
      const started = tries.filter(({ status }) => status === 'fulfilled').length
      return { started, left: all.length - started }
    },
    /** They stay as they are. */
    forget: () => {
      paused = []
    },
  }
}
