import type { KeptEntry } from '../answers/kept-entry.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Settings } from '../settings/settings.ts'
import type { Result } from './result.ts'

/** What takes a change of what is kept back. */
export interface KeptUndo {
  readonly change: string
}

/** What takes a change of the room back: the setting, and what had to go. */
export interface RoomUndo {
  readonly settings: Partial<Settings>
  readonly change?: string
}

export type KeptResult = Promise<Result<KeptUndo>>

/** Where “go to source” went: a tab that it brought, or the one that was in front before. */
export interface WentToSource {
  readonly tab: number
  readonly brought: boolean
  readonly from: number | undefined
}

/** One of several tags, or words, that were said. */
export interface KeptTerm {
  readonly name: string
  /** Folded; undefined where it is no tag. */
  readonly tag: string | undefined
  readonly entries: readonly KeptEntry[]
  readonly count: number
}

/** An entry to be kept; id and time are given to it, and what is left out is empty. */
export type NewEntry = Pick<KeptEntry, 'kind' | 'question' | 'answer'> &
  Partial<Omit<KeptEntry, 'id' | 'createdAt'>>

/**
 * What was kept of answers, notes and comments. Rejects with `storage-refused`, changes with `storage-full`, and then
 * nothing has changed. Numbers are those of the rows that are shown, from 1 (`no-entry`).
 */
export interface Knowledge {
  /** Keeps an entry; the oldest go where there is no room. Rejects with `entry-large`, `kept-pinned`. */
  keep(entry: NewEntry): Promise<KeptUndo & { readonly id: string; readonly pruned: number }>
  get(id: string): Promise<KeptEntry | undefined>
  /** Replaces parts of an entry; undefined where it is gone, or is so already. */
  update(id: string, change: Partial<Omit<KeptEntry, 'id'>>): Promise<KeptUndo | undefined>
  /** Entries in which these plain words are, best first, at most so many. */
  find(words: string, most: number): Promise<readonly KeptEntry[]>
  /** Entries that fit what was said as `recall` reads it, best first, at most so many; all of them without words. */
  choose(said: string, most: number): Promise<readonly KeptEntry[]>
  /**
   * What was said as `recall` reads it, tag by tag: the newest entries of each tag, or of words that are none, at most so
   * many, and how many there are. What was said of time, site, author or “not” holds for each of them.
   */
  each(said: string, most: number): Promise<readonly KeptTerm[]>
  /** Ids of all that is kept. */
  ids(): Promise<ReadonlySet<string>>
  /** How much more is kept that this version cannot read. */
  unreadable(): Promise<number>
  /** Shows these entries, in that order, as what was recalled with those words. */
  showThese(said: string, ids: readonly string[]): Promise<void>
  /** Weight of each tag as the slider stands, by the tag as `foldTag` gives it. */
  weigh(tags: readonly string[]): Promise<readonly number[]>
  /** Puts or takes away many entries at once, such as those of a file. */
  putAll(
    entries: readonly { readonly id: string; readonly entry: KeptEntry | undefined }[],
  ): Promise<KeptUndo>
  takeBack(undo: KeptUndo): Promise<void>

  /** Keeps the answer that is shown, with its page and where its film was. Rejects with `no-answer`, `answer-goes-on`. */
  saveAnswer(): KeptResult
  /** Tags the entry of that number, or else the one kept or opened last. Rejects with `none-meant`. */
  tag(said: string, number: number | undefined): KeptResult
  untag(said: string, number: number | undefined): KeptResult
  pin(on: boolean, number: number | undefined): KeptResult
  forget(number: number | undefined): KeptResult
  /**
   * One that is there already takes in all that had the other; without `from` it is the tag that was recalled last.
   * Rejects with `tag-unknown`, `no-tag-sought`.
   */
  renameTag(from: string | undefined, to: string): KeptResult

  /** Shows and offers what fits. Rejects with `kept-empty`, `kept-not-found`. */
  recall(said: string, signal: CancelSignal): Promise<Result<never>>
  search(words: string, signal: CancelSignal): Promise<Result<never>>
  newest(): Promise<Result<never>>
  /** Shows more of what was found. Rejects with `nothing-recalled`. */
  more(): Promise<Result<never>>
  /** Shows what was found in other words, for a view that is opened: the newest where nothing was sought. */
  show(): Promise<void>
  related(): Promise<Result<never>>
  tags(): Promise<Result<never>>
  /** @param id the entry that had that number when it was offered */
  open(number: number, id?: string): Promise<Result<never>>
  copy(number: number | undefined): Promise<Result<never>>
  /** Goes to where an entry came from, and to the second of its film. Rejects with `entry-no-source`. */
  source(number: number | undefined, signal: CancelSignal): Promise<Result<WentToSource>>
  /** Sets the room that entries may take; asks first where some would have to go, unless that is `sure`. */
  limit(megabytes: number, sure: boolean): Promise<Result<RoomUndo>>
  leaveSource(went: WentToSource): Promise<void>
}
