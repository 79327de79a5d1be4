import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { SearchHow } from '../ports/page-finding.ts'
import type { ReadFrom } from '../ports/page-reading.ts'
import type { EarconName } from '../ports/sound.ts'
import type { Tab } from '../ports/tabs.ts'

/** What a command tells of, as `Result` of `define-command.ts`. */
export interface Told<U> {
  readonly text: Text
  readonly earcon?: EarconName
  readonly spoken?: string
  readonly cut?: boolean
  readonly undo?: U
}

/** A tab, and the page that it showed when it was chosen. */
export interface FindWhere {
  readonly id: number
  readonly url: string
}

/** A match that was looked at. Plain data. */
export interface MatchAt {
  readonly tabId: number
  readonly words: string
  readonly how: SearchHow
  /** Number of the match, from 1. */
  readonly number: number
}

/** What a search changed. Plain data. */
export interface FindChange {
  readonly tabId: number
  readonly words: string
  /** What was marked in the tab before. */
  readonly before?: MatchAt
  /** The tab that was in front before, where the search went to another. */
  readonly from?: number
  /** Place of the words in the history of searches before, from 0; −1 where they were not there. */
  readonly was: number
  /** It was a passage that is shown: nobody sought these words. */
  readonly shown?: true
}

/** Finding words in pages. One search a tab; what was sought is kept. */
export interface Finding {
  /** Rejects with `no-text`, `find-missing` and `find-apart`, and with `tab-gone` for a tab that was chosen. */
  find(words: string, where?: FindWhere): Promise<Told<FindChange>>
  /** What was sought last; rejects with `no-search` without one. */
  again(): Promise<Told<FindChange>>
  /** To the next or the previous match, round the ends; what was sought last where nothing is marked here. */
  step(by: 1 | -1): Promise<Told<MatchAt>>
  /** Shows a match again. */
  goTo(at: MatchAt): Promise<void>
  /** Seeks in all open tabs; resolves when each has answered or had its time. */
  everywhere(words: string, signal: CancelSignal): Promise<Told<never>>
  /** Offers what was sought before. */
  history(): Promise<Told<never>>
  clearHistory(): Promise<Told<readonly string[]>>
  restoreHistory(searches: readonly string[]): Promise<void>
  clear(): Promise<Told<MatchAt>>
  /**
   * Marks text that was read from a page before, and goes there; where the page has changed, to what is left of it
   * (`near`). Undefined where nothing of it is there, and then nothing has changed. Not kept as a search.
   */
  showText(
    tabId: number,
    text: string,
    passage: string,
  ): Promise<{ readonly near: boolean; readonly words: string; readonly change: FindChange } | undefined>
  takeBack(change: FindChange): Promise<void>
}

/** How a step of reading is meant: on from its place, a sentence on or back, or its paragraph again. */
export type ReadMove = 'on' | 'next' | 'previous' | 'again'

/** Reading pages aloud: at most one at a time. Each call resolves when it has ended. */
export interface ReadingAloud {
  read(tab: Tab, from: ReadFrom, signal: CancelSignal): Promise<Told<never>>
  /** Rejects with `no-place` where nothing was read. */
  move(tab: Tab, move: ReadMove, signal: CancelSignal): Promise<Told<never>>
  /** When reading was begun, in ms of `Clock.now()`; undefined while nothing is read. */
  since(): number | undefined
  /** One step faster (1) or slower (−1), from the sentence that is read. Speeds are per cent of the usual one. */
  changeSpeed(by: 1 | -1): Promise<{ readonly before: number; readonly now: number }>
}
