import type { ReadingAloud, ReadMove, Told } from '../commands/finding-context.ts'
import { ClavierError, type ErrorCode } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { ReadFrom, Reading } from '../ports/page-reading.ts'
import type { Said } from '../ports/speech.ts'
import type { Tab } from '../ports/tabs.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { Speaking } from './announcer.ts'
import { createReadingCursor, type ReadSentence } from './reading-cursor.ts'
import { changedSpeed, speechFor } from './reading-voice.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly page: Page
  readonly store: PanelStore
  readonly clock: Clock
  readonly change: SettingsService['change']
  /** BCP 47 tag of the user's own voice. */
  readonly language: () => string
  readonly render: (text: Text) => string
  readonly speak: (words: string, how: Speaking) => Promise<Said>
  readonly hush: () => void
  readonly onBug: (error: unknown) => void
}

interface Session {
  over: boolean
  /** The sentence is to be spoken anew, at another speed. */
  again: boolean
  /** When it was begun, in ms of `Clock.now()`. */
  readonly at: number
}

/** Why there is nothing to read, by what was wanted. */
const nothingThere = {
  page: 'no-text',
  here: 'no-text',
  selection: 'nothing-selected',
  'next-section': 'no-next-section',
  place: 'no-place',
} as const

/** One that will not be spoken is passed over; after so many in a row there is no voice any more. */
const mostUnheard = 3
/** What ends reading is told as it is where it leaves the page there: it can go on from its place. */
const pageStays: ReadonlySet<ErrorCode> = new Set(['voice-missing', 'speech-blocked', 'page-silent'])

/** Reads a page aloud, sentence by sentence, until its end, or until something else is spoken. */
export function createReading(parts: Parts): ReadingAloud {
  const { page, store, clock, speak, hush } = parts
  let session: Session | undefined
  /** What is shown of it: anything else there is an answer's. */
  let shownNow: unknown

  return {
    async read(tab: Tab, from: ReadFrom, signal: CancelSignal): Promise<Told<never>> {
      const reading = await opened(tab, from)
      return run(tab, reading, 'on', from.kind, signal)
    },
    async move(tab: Tab, move: ReadMove, signal: CancelSignal): Promise<Told<never>> {
      const reading = await opened(tab, { kind: 'place' })
      return run(tab, reading, move, 'place', signal)
    },
    since: () => session?.at,
    async changeSpeed(by: 1 | -1) {
      const before = store.getState().settings.readingSpeed
      const now = changedSpeed(before, by)
      if (now === before) return { before, now }
      await parts.change({ readingSpeed: now })
      if (session !== undefined) {
        session.again = true
        hush()
      }
      return { before, now }
    },
  }

  async function opened(tab: Tab, from: ReadFrom): Promise<Reading> {
    const reading = await page.openReading(tab.id, from)
    if (reading !== undefined) return reading
    if (from.kind === 'section') throw new ClavierError('no-section', { words: from.words })
    throw new ClavierError(nothingThere[from.kind])
  }

  async function run(
    tab: Tab,
    reading: Reading,
    move: ReadMove,
    kind: ReadFrom['kind'],
    signal: CancelSignal,
  ): Promise<Told<never>> {
    if (session !== undefined) session.over = true
    const mine: Session = { over: false, again: false, at: clock.now() }
    session = mine
    const end = () => {
      mine.over = true
      hush()
    }
    signal.addEventListener('abort', end, { once: true })
    try {
      return await readOn(tab, reading, move, kind, mine)
    } finally {
      signal.removeEventListener('abort', end)
      if (session === mine) {
        session = undefined
        if (store.getState().reading === shownNow) store.setState({ reading: undefined })
        // The place stays; its mark would be one that nothing explains.
        void page.clearMarks(tab.id, 'reading', false).catch(error => {
          if (!(error instanceof ClavierError)) parts.onBug(error)
        })
      }
    }
  }

  async function readOn(
    tab: Tab,
    reading: Reading,
    move: ReadMove,
    kind: ReadFrom['kind'],
    mine: Session,
  ): Promise<Told<never>> {
    const cursor = createReadingCursor({ page, tabId: tab.id, reading, fallback: parts.language })
    let begun = false
    let last: ReadSentence | undefined
    /** Sentences that no voice has spoken since the last that one did. */
    let unheard: readonly ReadSentence[] = []
    try {
      let at = await cursor.begin(move)
      if (at === undefined && kind !== 'place') throw new ClavierError('no-text')
      while (at !== undefined && !mine.over) {
        if (at.moved) await speak(parts.render(say('reading-moved')), {})
        if (mine.over) break
        show(at)
        const shown = page.showReading(tab.id, reading.documentId, at.block, at.start, at.end)
        const ahead: Promise<ReadSentence | undefined> = cursor.after(at)
        // Both are waited for below, once the sentence has been spoken.
        shown.catch(() => undefined)
        ahead.catch(() => undefined)
        const said = await speak(wordsOf(at), speechFor(at.language, store.getState()))
        if (said === 'blocked') throw new ClavierError('speech-blocked')
        if (said === 'silent' && !begun) throw new ClavierError('voice-missing')
        if (mine.again && !mine.over) {
          mine.again = false
          continue
        }
        if (said === 'cut') mine.over = true
        if (mine.over) break
        await shown
        begun = true
        if (said === 'silent') unheard = [...unheard, at]
        else {
          unheard = []
          last = at
        }
        if (unheard.length === mostUnheard) break
        at = await ahead
      }
      const [lost] = unheard
      if (lost !== undefined && !mine.over) {
        // "continue" begins with what was not heard.
        await page.showReading(tab.id, reading.documentId, lost.block, lost.start, lost.end)
        throw new ClavierError('voice-missing')
      }
      // Behind what was read last: "continue" does not read it again.
      if (last !== undefined && !mine.over)
        await page.showReading(tab.id, reading.documentId, last.block, last.end, last.end)
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      if (!mine.over && (!begun || pageStays.has(error.code))) throw error
      // Not to be reached any more: it has ended all the same.
      if (!mine.over) return { text: say('reading-left') }
    }
    if (mine.over) return { text: say('reading-stopped'), spoken: '', cut: true }
    return { text: say(endOf(kind, reading)) }
  }

  function wordsOf({ words, kind }: ReadSentence): string {
    return kind === 'image' ? parts.render(say('reading-image', { words })) : words
  }

  function show({ words, block, blocks }: ReadSentence): void {
    const percent = Math.min(100, Math.round((100 * (block + 1)) / Math.max(1, blocks)))
    const line = { words: words.slice(0, 300), percent, speed: store.getState().settings.readingSpeed }
    shownNow = line
    store.setState({ reading: line })
  }
}

/** What has come to its end; of a place that has one it is the selection. */
function endOf(kind: ReadFrom['kind'], { until }: Reading) {
  if (kind === 'section' || kind === 'next-section') return 'reading-section-ended'
  return kind === 'selection' || until !== undefined ? 'reading-selection-ended' : 'reading-ended'
}
