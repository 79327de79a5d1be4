import { ClavierError } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { OutcomeData } from '../ports/intent.ts'
import type { Fingerprint, Page } from '../ports/page.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { PlaceToRestore } from '../sequence/play-places.ts'
import { differencesOf, sameAddress } from '../sequence/same-page.ts'
import { waitUntilSettled } from '../sequence/settle.ts'
import type { PlayedTabs } from './played-tabs.ts'
import { wait } from './wait.ts'

interface Parts {
  readonly tabs: Tabs
  readonly page: Page
  readonly clock: Clock
  readonly played: Pick<PlayedTabs, 'bring'>
}

/** A page that was gone back to has that long to be as it was, and is looked at so often. Milliseconds. */
const comingMs = 1_500
const lookMs = 150

/** How pages are while a sequence is played: at rest, as recorded, or brought back to that. */
export function createPlayedPlaces({ tabs, page, clock, played }: Parts) {
  async function fingerprint(): Promise<Fingerprint | undefined> {
    try {
      return await page.fingerprint((await tabs.active()).id)
    } catch (error) {
      // Pages that cannot be looked into simply have no fingerprint.
      if (error instanceof ClavierError) return undefined
      throw error
    }
  }

  async function isOther(print: Fingerprint): Promise<boolean> {
    const now = await fingerprint()
    const differ = now === undefined ? [] : differencesOf(print, now)
    return differ.includes('address') || differ.includes('content')
  }

  return {
    fingerprint,
    settled: (signal: CancelSignal) =>
      waitUntilSettled({
        clock,
        signal,
        fingerprint,
        loading: async () => (await tabs.active()).status === 'loading',
      }),
    /** Tab, address and scroll place as they were there; `page-changed` where the page is another all the same. */
    async restore({ track, print }: PlaceToRestore, wanted: () => boolean): Promise<OutcomeData> {
      try {
        const tab = await played.bring(track)
        if (tab === undefined) return { status: 'failed', error: { code: 'tab-gone', detail: {} } }
        if (print === undefined || print.url === '') return { status: 'done' }
        if (!sameAddress(print.url, tab.url)) await tabs.navigate(tab.id, print.url)
        if (!wanted()) return { status: 'done' }
        await page.scroll(tab.id, { unit: 'percent', percent: print.scroll })
        const until = clock.now() + comingMs
        while (await isOther(print)) {
          if (!wanted() || clock.now() >= until)
            return { status: 'failed', error: { code: 'page-changed', detail: {} } }
          await wait(clock, lookMs)
          // A page that has grown meanwhile can be scrolled farther.
          await page.scroll(tab.id, { unit: 'percent', percent: print.scroll })
        }
        return { status: 'done' }
      } catch (error) {
        if (!(error instanceof ClavierError)) throw error
        return { status: 'failed', error: { code: error.code, detail: error.detail } }
      }
    },
  }
}
