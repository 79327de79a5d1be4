/** Lists of a page, and its comments, in whichever frame they are. All text is untrusted page text. */
import type { ElementRef } from './element-ref.ts'
import type { TargetRisk } from './page-targets.ts'

export interface PageItem {
  readonly ref: ElementRef
  /** The same for the same item of a list, wherever it stands; another for whatever comes in its place. */
  readonly key: string
  /** In one line, at most 300 UTF-16 units. */
  readonly text: string
  /** Absolute http or https address that it leads to, or empty. */
  readonly link: string
}

export interface ItemsFound {
  /** At most 300. */
  readonly items: readonly PageItem[]
  /** How many the list has in all. */
  readonly total: number
  /** Which list it is, from 0, the likeliest first, and how many there are. */
  readonly place: number
  readonly lists: number
}

export interface PageComment {
  readonly ref: ElementRef
  /** The same for the same comment of that address, author and text, also in another visit. */
  readonly key: string
  readonly text: string
  readonly author: string
  /** As the page writes it. */
  readonly time: string
  /** Milliseconds since 1970, where the page says it so that it can be computed with. */
  readonly at: number | undefined
  /** Of the comment; of the page where it has none of its own. */
  readonly url: string
  /** Key of the comment that it answers; empty where it begins a thread. */
  readonly replyTo: string
  /** How deep in its thread, from 0. */
  readonly depth: number
  /** The page lets the user change it. */
  readonly own: boolean
  /** The user has answered it in the page. */
  readonly answered: boolean
}

/** A control inside an item. */
export interface ItemControl {
  readonly ref: ElementRef
  readonly name: string
  readonly risk: TargetRisk | undefined
}

/** Where a reply is written. */
export interface ReplyPlace {
  /** `opener`: pressing it brings the box. */
  readonly kind: 'box' | 'opener'
  readonly ref: ElementRef
  readonly name: string
  /** False for the box that is for the whole page, where the comment has none. */
  readonly own: boolean
}

/** Looks only: nothing in the page changes. Every call rejects as `Page` does. */
export interface PageLists {
  /**
   * The items of a list of the page: of the likeliest, or of the one so many places after it, round the end.
   * Rejects with `no-items` where the page has none.
   */
  items(tabId: number, place: number): Promise<ItemsFound>
  /**
   * What opens the item as it stands in its list now. Rejects with `item-gone` where it is not there any more,
   * whatever has come in its place.
   */
  opener(tabId: number, item: Pick<PageItem, 'ref' | 'key'>): Promise<ElementRef>
  /** The control of the item that is called so. Rejects with `item-gone` and `item-no-button`. */
  control(tabId: number, item: Pick<PageItem, 'ref' | 'key'>, words: string): Promise<ItemControl>
  /** In the order of the page, at most 500. Rejects with `no-comments`. */
  comments(tabId: number): Promise<{ readonly comments: readonly PageComment[]; readonly total: number }>
  /** Rejects with `item-gone` and `no-reply-box`. */
  replyPlace(tabId: number, comment: Pick<PageComment, 'ref' | 'key'>): Promise<ReplyPlace>
}
