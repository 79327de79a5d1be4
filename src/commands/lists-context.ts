import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { ActResult } from './acting-context.ts'
import type { Result } from './result.ts'
import type { WritingUndo } from './writing-context.ts'

/** Labels as they were, to be put back: by the list that they were of. Plain data. */
export interface LabelsUndo {
  readonly list: string
  readonly labels: readonly string[]
  /** By row; null where it had none. */
  readonly of: readonly (string | null)[]
  /** Only this row was moved, and what had been learnt of it before that: a label, or null. */
  readonly moved?: { readonly number: number; readonly learnt: string | null }
}

/** A group of sorted items, and what is to be done in each. */
export interface GroupAct {
  readonly group: string
  /** What the control is called, in the words that pages may use; the first that an item has counts. */
  readonly names: readonly string[]
  /** The command, to offer it again with what confirms it. */
  readonly command: string
  /** Words that were said for the control; empty where the command itself has them. */
  readonly said: string
  /** Tells the proposal that was chosen by number; undefined while it is only asked for. */
  readonly proposal: string | undefined
}

/**
 * The items of a page's list, by number. What needs items that are shown looks for them first where none are, and
 * rejects as `PageLists` does, with `items-none`, `no-such-item`, `not-sorted` and `label-unknown`.
 */
export interface Lists {
  /** Shows the items of the likeliest list of the page in front, or of the next one. */
  show(which: 'likeliest' | 'next'): Promise<Result<never>>
  /** All of them, or those under a label. */
  read(group: string | undefined): Promise<Result<never>>
  /**
   * Puts each item under one of the labels that were said: by the model, or by shared words where there is none.
   * Ended before its time it leaves what it has done. Rejects with `labels-missing`.
   */
  sort(said: string, signal: CancelSignal): Promise<Result<LabelsUndo>>
  /** Puts an item under another label; what is learnt from that is used from then on. */
  move(number: number, label: string): Promise<Result<LabelsUndo>>
  takeBack(labels: LabelsUndo): Promise<Text>
  open(number: number): Promise<ActResult>
  /**
   * Offers to press a control in each item of a group; does it, one by one, only where the offer was chosen by its
   * number. Rejects with `group-empty`, `item-no-button` and `proposal-gone`, and then nothing was pressed.
   */
  actOnGroup(act: GroupAct, signal: CancelSignal): Promise<Result<never>>
  /** Puts the list away; rejects with `items-none`. */
  close(): Result<never>
}

/** What takes a mark or a kept reply back. Plain data. */
export interface AnsweredUndo {
  readonly key: string
  readonly was: boolean
  /** Id of the entry that was kept. */
  readonly entry?: string
}

/** Comments of the page in front, by number, and replies to them. Rejects as `PageLists` does. */
export interface Comments {
  /**
   * Shows the comments, or those that fit what was said of them; rejects with `comments-unclear` and
   * `no-comment-fits`.
   */
  show(said: string | undefined): Promise<Result<never>>
  /** Shows some of them by chance: so many, or as many as suit how fast they grow. */
  sample(count: number | undefined): Promise<Result<never>>
  /**
   * Writes a reply with the model, from the page and what was kept, into the comment's box; nothing is sent.
   * Rejects with `comments-none`, `no-such-item` and as the assistant does.
   */
  draft(number: number, wish: string, signal: CancelSignal): Promise<Result<WritingUndo>>
  /** Writes the draft anew as the user wishes; rejects likewise, and with `no-draft`. */
  redraft(wish: string, signal: CancelSignal): Promise<Result<WritingUndo>>
  /** Puts the draft, or the text that was made of it, into the box; rejects with `no-draft` and `no-reply-box`. */
  put(text: string | undefined, signal: CancelSignal): Promise<Result<WritingUndo>>
  /** Keeps comment and draft; rejects with `no-draft`. */
  keep(text: string | undefined): Promise<Result<AnsweredUndo>>
  /** Marks a comment as answered. */
  mark(number: number): Promise<Result<AnsweredUndo>>
  takeBack(change: AnsweredUndo): Promise<Text>
}
