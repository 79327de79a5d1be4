import type { ElementRef } from './element-ref.ts'
import type { HintSiteRules } from './page-sites.ts'

/**
 * How hints are numbered: `ten` in reading order; `two` (one bit a key) with the numbers of the fewest keys
 * nearest to the focus, or to the middle of the viewport.
 */
export type HintNumbering = 'ten' | 'two'

export interface HintOptions {
  /**
   * Numbers on just these, 1 for the first and so on, as rows to choose from are numbered; no others count
   * until hints are hidden or shown again. At most 1,000.
   */
  readonly only?: readonly ElementRef[]
  /** Numbers also on what is only guessed to take a click. */
  readonly doubtful?: boolean
  /** What the user has settled for the site. */
  readonly rules?: HintSiteRules
}

export interface HintsShown {
  /** How many are drawn. */
  readonly count: number
  /** How many frames in view have none, because what is in them did not answer. */
  readonly silent: number
}

/** Numbers drawn over a page, in all its frames. */
export interface PageHints {
  /** Shows numbered hints on everything that can be clicked in view; anew where they are shown already. */
  showHints(tabId: number, numbering: HintNumbering, options?: HintOptions): Promise<HintsShown>
  /** Takes the hints away; resolves with false when none were shown. */
  hideHints(tabId: number): Promise<boolean>
  /**
   * Holds the numbers that are shown as they are, because one of them may be about to be said or played: for
   * 5 s, or until it is let go of. Waits for nobody, and does nothing where none are shown.
   */
  holdHints(tabId: number, on: boolean): void
  /**
   * Prepares a page that has loaded for the first question about it, without waking a sleeping one. Resolves
   * when that is over, or cannot be done.
   */
  warm(tabId: number): Promise<void>
  /** What has that hint number, in whichever frame; it may be gone by the time that it is used. Rejects with `no-such-hint`. */
  hinted(tabId: number, hint: number): Promise<ElementRef>
}
