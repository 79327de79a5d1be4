import { ClavierError } from '../errors.ts'
import { type ElementRef, sameElement } from '../ports/element-ref.ts'
import type { Page } from '../ports/page.ts'
import type { MediaItem } from '../ports/page-media.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { RecordedStep, Recorder } from '../sequence/recorder.ts'

/** A sound or film that is elsewhere than it should have come to, by more than this, was moved. Seconds. */
const movedBy = 1
/** Tabs whose sounds and films are known, at most; the oldest go. */
const mostTabs = 50

interface Known {
  readonly at: ElementRef
  readonly paused: boolean
  /** In seconds, at that moment of the recording clock in ms. */
  readonly place: number
  readonly ms: number
  readonly rate: number
}

interface Parts {
  /** As it is: what is only looked at must not be told of as something that was done. */
  readonly page: Page
  readonly tabs: Tabs
  readonly recorder: Pick<Recorder, 'media' | 'state'>
}

/**
 * Sounds and films beside a recording: what commands do to them is told by their results; what the page or a hand
 * does is seen when something else is done in a tab that sounds, or had something playing.
 */
export function createRecordedMedia({ page, tabs, recorder }: Parts) {
  const byTab = new Map<number, readonly Known[]>()
  /** What is being told still: the tab of each is asked for. */
  const telling = new Set<Promise<void>>()

  const now = () => recorder.state().ms
  const knownAs = (item: MediaItem): Known => ({
    at: item.at,
    paused: item.paused,
    place: item.place,
    ms: now(),
    rate: item.rate,
  })
  const keep = (tabId: number, known: readonly Known[]): void => {
    byTab.delete(tabId)
    byTab.set(tabId, known)
    const [oldest] = byTab.keys()
    if (byTab.size > mostTabs && oldest !== undefined) byTab.delete(oldest)
  }
  const tell = (tab: Tab, index: number, { place, paused, ms }: Known, of?: RecordedStep): void =>
    recorder.media({ ms, place: index, mediaMs: Math.round(1000 * place), playing: !paused }, tab, of)

  return {
    /** Nothing is known of any tab: another recording begins. */
    begin: () => byTab.clear(),
    listed(tabId: number, items: readonly MediaItem[]): void {
      // What is known already goes on being compared with: only places among the others may be new.
      const before = byTab.get(tabId) ?? []
      keep(
        tabId,
        items.map(item => before.find(({ at }) => sameElement(at, item.at)) ?? knownAs(item)),
      )
    },
    moved(
      tabId: number,
      at: ElementRef,
      media: { readonly place: number; readonly paused?: boolean },
      of: RecordedStep | undefined,
    ): void {
      const known = byTab.get(tabId) ?? []
      const index = known.findIndex(other => sameElement(other.at, at))
      const before = known[index] ?? { at, paused: true, rate: 1 }
      const { place, paused = before.paused } = media
      const after: Known = { ...before, paused, place, ms: now() }
      keep(tabId, index < 0 ? [...known, after] : known.with(index, after))
      const told = tabs.get(tabId).then(tab => {
        if (tab !== undefined) tell(tab, Math.max(0, index), after, of)
      })
      telling.add(told)
      void told.finally(() => telling.delete(told))
    },
    /** Looks at the tab in front, where anything sounds or played when it was last looked at. */
    async look(): Promise<void> {
      try {
        const tab = await tabs.active()
        const before = byTab.get(tab.id)
        const sounds = before?.some(({ paused }) => !paused) === true || (await isSounding(tab.id))
        if (!sounds) return
        const { items } = await page.media(tab.id)
        const seen = items.filter(({ looks }) => !looks).map(knownAs)
        for (const known of seen) {
          const was = before?.find(({ at }) => sameElement(at, known.at))
          const index = items.findIndex(({ at }) => sameElement(at, known.at))
          if (isOther(was, known)) tell(tab, index, known)
        }
        keep(tab.id, items.map(knownAs))
      } catch (error) {
        // Pages that cannot be looked into are recorded without what plays in them.
        if (!(error instanceof ClavierError)) throw error
      }
    },
    /** Resolves when all that was moved is in the recording. */
    settled: () => Promise.all(telling),
  }

  async function isSounding(tabId: number): Promise<boolean> {
    return (await tabs.sounding()).some(({ id }) => id === tabId)
  }
}

function isOther(was: Known | undefined, is: Known): boolean {
  if (was === undefined) return !is.paused
  if (was.paused !== is.paused) return true
  const expected = was.place + (was.paused ? 0 : ((is.ms - was.ms) / 1000) * was.rate)
  return Math.abs(is.place - expected) > movedBy
}
