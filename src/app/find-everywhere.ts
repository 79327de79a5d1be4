import { ClavierError, type ErrorCode } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import { mostPassages } from '../ports/page-finding.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'

interface Parts {
  readonly page: Page
  readonly tabs: Tabs
  readonly clock: Clock
}

/** A passage with its tab. Untrusted text. */
export interface TabPassage {
  readonly tab: Tab
  readonly title: string
  readonly text: string
  readonly exact: boolean
}

/** Tabs that are asked at once: all of two hundred would stand still together. */
const atOnce = 6
/** How long all of it may take, in ms; what has answered by then is shown, and how many had not is told. */
const patience = 10_000

/** A tab that is given up on by itself has not answered either. */
const unanswered: ReadonlySet<ErrorCode> = new Set(['page-silent', 'page-loading'])

interface FoundEverywhere {
  readonly passages: readonly TabPassage[]
  /** Tabs that sleep, and are left asleep. */
  readonly asleep: number
  /** Tabs that had not answered in time. */
  readonly late: number
  /** A tab gave as many passages as it may: there can be more of them in it. */
  readonly more: boolean
}

/** Asks every open tab for passages with the words. */
export async function seekEverywhere(
  { page, tabs, clock }: Parts,
  words: string,
  signal: CancelSignal,
): Promise<FoundEverywhere> {
  const waiting = (await tabs.list()).filter(({ panel }) => !panel)
  const passages: TabPassage[] = []
  let asleep = 0
  let late = waiting.length
  let more = false
  let over = false

  async function askOne(tab: Tab): Promise<void> {
    try {
      const found = await page.passages(tab.id, words)
      if (!over) {
        passages.push(...found.map(passage => ({ tab, title: tab.title, ...passage })))
        more ||= found.length >= mostPassages
      }
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      if (unanswered.has(error.code)) return
      // Pages of the browser have nothing to offer.
      if (error.code === 'page-asleep') asleep += 1
    }
    if (!over) late -= 1
  }

  async function askInTurn(): Promise<void> {
    for (let tab = waiting.shift(); tab !== undefined && !over; tab = waiting.shift()) await askOne(tab)
  }

  let stop = () => {}
  const cut = new Promise<void>(resolve => {
    stop = clock.after(patience, resolve)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await Promise.race([Promise.all(Array.from({ length: atOnce }, askInTurn)), cut])
  over = true
  stop()
  if (signal.aborted) throw new ClavierError('cancelled')
  return { passages: [...passages], asleep, late, more }
}
