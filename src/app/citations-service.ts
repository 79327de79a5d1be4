import type { CitationChange, Citations } from '../commands/citations-context.ts'
import { type BroughtTab, closeTabAgain, inFront } from '../commands/close-again.ts'
import type { Finding } from '../commands/finding-context.ts'
import type { MediaControls } from '../commands/media-context.ts'
import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { keptUrl } from '../music/kept-url.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { CitationRow } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { onceFilmIsThere, samePage } from './brought-page.ts'

interface Parts {
  readonly store: PanelStore
  readonly tabs: Tabs
  readonly clock: Clock
  readonly finding: () => Promise<Finding>
  readonly media: () => Promise<MediaControls>
}

/** Goes to what an answer cites. */
export function createCitations({ store, tabs, clock, finding, media }: Parts): Citations {
  const citations: Citations = {
    async show(number, signal) {
      const row = cited(number)
      const from = await inFront(tabs)
      const { tab, brought } = await reach(row, from)
      const gone: CitationChange = {
        number,
        ...(from === undefined || from === tab.id ? {} : { from }),
        ...(brought === undefined ? {} : { brought }),
      }
      try {
        return await showIn(tab, row, gone, signal)
      } catch (error) {
        // What is refused has changed nothing.
        await citations.takeBack(gone)
        throw error
      }
    },
    async takeBack({ from, brought, found }) {
      if (found !== undefined) await (await finding()).takeBack(found)
      if (brought !== undefined && (await tabs.get(brought.brought)) !== undefined)
        await closeTabAgain(brought, tabs)
      else if (from !== undefined && (await tabs.get(from)) !== undefined) await tabs.activate(from)
    },
  }
  return citations

  function cited(number: number): CitationRow {
    const { answer, recalled } = store.getState()
    // What was asked last is what is meant, be it a page or what is kept.
    const all = (recalled?.latest === true ? recalled : answer)?.citations ?? []
    if (all.length === 0) throw new ClavierError('nothing-cited')
    const row = all.find(other => other.number === number)
    if (row === undefined) throw new ClavierError('no-such-citation', { number, count: all.length })
    return row
  }

  /** The tab that shows it: the one it was read from, another at that address, or a new one. */
  async function reach(
    { tabId, url }: CitationRow,
    from: number | undefined,
  ): Promise<{ readonly tab: Tab; readonly brought?: BroughtTab }> {
    const all = await tabs.list()
    const own = all.find(({ id }) => id === tabId)
    const there =
      own !== undefined && (url === '' || samePage(own.url, url))
        ? own
        : all.find(other => url !== '' && samePage(other.url, url))
    if (there !== undefined) return { tab: await tabs.activate(there.id) }
    const address = keptUrl(url)
    if (address === '') throw new ClavierError(tabId === undefined ? 'citation-nowhere' : 'tab-gone')
    const tab = await tabs.open(address)
    return { tab, brought: { brought: tab.id, from } }
  }

  async function showIn(tab: Tab, row: CitationRow, change: CitationChange, signal: CancelSignal) {
    const { number, text, passage = text, mediaTime } = row
    const title = row.title || tab.title
    const seeks =
      mediaTime === undefined ? undefined : await seek(mediaTime, change.brought !== undefined, signal)
    const told = seeks?.undo === undefined ? change : { ...change, media: seeks.undo }
    const mayBeElsewhere = seeks !== undefined || row.tabId === undefined
    const shown = await (await finding()).showText(tab.id, text, passage).catch((error: unknown) => {
      // A film's page has not always the words in it, and one that was visited may be another now.
      if (!(error instanceof ClavierError) || !mayBeElsewhere) throw error
      return undefined
    })
    if (shown !== undefined) {
      const text = say(shown.near ? 'citation-near' : 'citation-shown', { number, words: shown.words, title })
      return { text, undo: { ...told, found: shown.change } }
    }
    if (seeks === undefined && row.tabId !== undefined)
      throw new ClavierError('citation-gone', { number, title })
    return { text: say('citation-opened', { number, title }), undo: told }
  }

  /** Where the page was just opened its film may still have to come. */
  async function seek(seconds: number, brought: boolean, signal: CancelSignal) {
    const attempt = async () => (await media()).seekTo(seconds)
    if (brought) return onceFilmIsThere(clock, signal, attempt)
    return attempt().catch((error: unknown) => {
      if (!(error instanceof ClavierError)) throw error
      return undefined
    })
  }
}
