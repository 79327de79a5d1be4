import type { ErrorData } from '../errors.ts'
import type { OutcomeData } from '../ports/intent.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { sameAddress } from '../sequence/same-page.ts'
import type { Track } from '../sequence/sequence-schema.ts'

const gone: ErrorData = { code: 'tab-gone', detail: {} }

/** Which tab is which track's while sequences are played, so that two of one address are not mixed. */
/** `together`: the tracks of the sequence that this one is of; only of these each has a tab of its own. */
export function createPlayedTabs(tabs: Tabs, together: (track: Track) => readonly Track[]) {
  /** By the track itself: sequences that play each other have tracks of the same numbers. */
  const ids = new Map<Track, number>()

  /** The track's tab in front: its own, or the one that shows its address, or a new one; undefined where it was closed. */
  async function bring(track: Track): Promise<Tab | undefined> {
    const own = ids.get(track)
    if (own !== undefined) {
      const tab = await tabs.get(own)
      if (tab === undefined) return undefined
      if (tab.active) return tab
      await tabs.activate(own)
      return { ...tab, active: true }
    }
    const tab = await first(track)
    ids.set(track, tab.id)
    return tab
  }

  async function first(track: Track): Promise<Tab> {
    const { url } = track
    // Pages without a web address are not kept; the tab in front has to serve.
    if (url === '') return tabs.active()
    const taken = new Set(together(track).map(other => ids.get(other)))
    const free = (await tabs.list()).filter(({ id, panel }) => !taken.has(id) && !panel)
    const same = free.filter(tab => tab.url === url)
    const open = same.length > 0 ? same : free.filter(tab => sameAddress(url, tab.url))
    // Of several windows each has a tab in front: the one that commands are meant for is asked for.
    const front = await tabs.active().catch(() => undefined)
    const tab = open.find(({ id }) => id === front?.id) ?? open.find(({ active }) => active) ?? open[0]
    if (tab === undefined) return tabs.open(url)
    await tabs.activate(tab.id)
    return tab
  }

  return {
    bring,
    async goTo(track: Track): Promise<OutcomeData> {
      return (await bring(track)) === undefined ? { status: 'failed', error: gone } : { status: 'done' }
    },
    /** The tab in front is the track's from now on. */
    async follow(track: Track): Promise<void> {
      ids.set(track, (await tabs.active()).id)
    },
    forget: (track: Track): void => void ids.delete(track),
    clear: (): void => ids.clear(),
  }
}

export type PlayedTabs = ReturnType<typeof createPlayedTabs>
