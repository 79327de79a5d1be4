import type { Json } from './store.ts'

/** What is held apart: how the panel looks, and what can be taken back. */
export type SessionPart = 'look' | 'changes'

/**
 * What the panel of one window holds while the browser runs, so that a closed panel opens as it was.
 * No page can read or write it; what is read may still be of another version: validate it.
 */
export interface Session {
  /** Rejects with `storage-refused` where the browser cannot read it. */
  read(part: SessionPart): Promise<unknown>
  /**
   * Replaces the part. Where there is no room it rejects with `storage-full`, and the part is empty:
   * what was held before would be out of date.
   */
  write(part: SessionPart, value: Json): Promise<void>
}
