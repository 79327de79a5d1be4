import type { Slots } from '../ports/intent.ts'

/** A row to choose, and what choosing it does. */
export interface Choice {
  /** What it is called, such as a page's title. Untrusted. */
  readonly label: string
  /** What tells it from others of that label, in the user's language; empty where nothing does. Untrusted. */
  readonly detail: string
  /** A registered command, run through the one door. */
  readonly intent: { readonly command: string; readonly slots: Slots }
  /** What was heard and not understood, for which this may have been meant. */
  readonly heardAs?: string
}
