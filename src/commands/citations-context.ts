import type { CancelSignal } from '../ports/clock.ts'
import type { FindChange, Told } from './finding-context.ts'
import type { MediaWas } from './media-context.ts'

/** What showing a passage changed. Plain data. */
export interface CitationChange {
  readonly number: number
  /** The tab that was in front before; undefined where there was none. */
  readonly from?: number
  /** A tab that it opened, and the one that was in front then. */
  readonly brought?: { readonly brought: number; readonly from: number | undefined }
  readonly found?: FindChange
  readonly media?: MediaWas
}

/** The passages that the answer shown rests on. */
export interface Citations {
  /**
   * Goes to the passage of that number, in its tab or at its address, and marks it. Rejects with `nothing-cited`,
   * `no-such-citation`, `cancelled`, `citation-nowhere` (kept without an address) and `citation-gone` (its page says something
   * else now), and as the Page port does.
   */
  show(number: number, signal: CancelSignal): Promise<Told<CitationChange>>
  takeBack(change: CitationChange): Promise<void>
}
