import { ClavierError } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
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

/** Asks every open tab for passages with the words. Tabs that sleep are counted and left asleep; `late` ones had not answered in time. */
export async function seekEverywhere(
  { page, tabs, clock }: Parts,
  words: string,
  signal: CancelSignal,
): Promise<{ readonly passages: readonly TabPassage[]; readonly asleep: number; readonly late: number }> {
  const waiting = (await tabs.list()).filter(({ panel }) => !panel)
  const passages: TabPassage[] = []
  let asleep = 0
  let late = waiting.length
  let over = false

  async function askOne(tab: Tab): Promise<void> {
    try {
      const found = await page.passages(tab.id, words)
      if (!over) passages.push(...found.map(passage => ({ tab, title: tab.title, ...passage })))
    } catch (error) {
      // Pages of the browser, and those that do not answer, have nothing to offer.
      if (!(error instanceof ClavierError)) throw error
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
  return { passages: [...passages], asleep, late }
}
