import type { Stop } from './clock.ts'
import type { ElementRef } from './element-ref.ts'
import type { Moment } from './page-acting.ts'

/** What the eye, and the ear, tell apart on a page. */
export const elementKinds = [
  'link',
  'image',
  'text',
  'heading',
  'button',
  'field',
  'media',
  'landmark',
] as const
export type ElementKind = (typeof elementKinds)[number]

/** A rectangle in CSS pixels, origin at the top left corner of what it lies in. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One visible element as the layout sees it: its kind and where it is painted. */
export interface PlacedElement {
  readonly kind: ElementKind
  readonly box: Box
  /** To go there by; without one it cannot be gone to. */
  readonly ref?: ElementRef
}

/** What around of the page is listened to. */
export type LayoutAround =
  /** The focus, else the pointer, else the middle of what is in view. */
  | { readonly what: 'here' }
  | { readonly what: 'focus' }
  | { readonly what: 'pointer' }
  /** A hint's number, from 1. */
  | { readonly what: 'hint'; readonly hint: number }

/** How much of a page is listened to: what is in view, the whole of it, or what lies around one place. */
export type LayoutScope =
  | { readonly of: 'view' }
  | { readonly of: 'page' }
  | { readonly of: 'around'; readonly around: LayoutAround }

/** A part of a page, all of its frames together: the input of the sound planner. */
export interface PageLayout {
  /** Size of the part; boxes are measured from its top left corner and clipped to it. */
  readonly viewport: { readonly width: number; readonly height: number }
  readonly elements: readonly PlacedElement[]
  /** About how many more there are than are told of; left out where that is all. */
  readonly leftOut?: number
  /** For what lies around one place: what stands there, at most 120 characters; empty without a name. Untrusted. */
  readonly around?: string
}

/** What was gone to. */
export interface WentTo {
  /** At most 120 characters. Untrusted page text. */
  readonly name: string
  readonly role: string
  /** Whether it took the focus; what cannot is scrolled to only. */
  readonly focused: boolean
  /** How far down the page was scrolled before, and what had the focus, to be taken back. */
  readonly before: {
    readonly scroll: number
    readonly focus: ElementRef | undefined
    /** How the documents around the element were, the innermost first; without them only the page is put back. */
    readonly documents?: readonly { readonly documentId: string; readonly moment: Moment }[]
  }
}

/** What is followed by ear, each by the user's choice. */
export const followed = ['focus', 'scroll', 'pointer', 'hint'] as const
export type Followed = (typeof followed)[number]

/** Something that is followed has moved. */
export interface FollowMove {
  readonly by: Followed
  /** Undefined where nothing of a kind stands. */
  readonly kind: ElementKind | undefined
  /** Its centre in the viewport of the tab, 0 to 1 from the top left corner. */
  readonly x: number
  readonly y: number
  /** Its share of the viewport's area, 0 to 1. */
  readonly share: number
  /** For `scroll`: 0 (top) to 1 (end) of the page. */
  readonly scrolled: number
  /** At most 120 characters. Untrusted page text. */
  readonly name: string
}

/** Hearing where things are. Rejects as `Page` does. */
export interface PageLayouts {
  /**
   * At most 5,000 elements in reading order, of more a fair share: as many of each kind as there is room for,
   * spread over all of them. `page`: all that the page itself holds, its main scroller unrolled, with what its
   * frames show; while a dialog hides the rest, as `view`. Around a place rejects with `no-such-hint`,
   * `no-focus` or `no-pointer`.
   */
  layout(tabId: number, scope: LayoutScope): Promise<PageLayout>
  /** Scrolls to an element of a layout and gives it the focus. Rejects with `page-changed` where it is gone. */
  goTo(tabId: number, ref: ElementRef): Promise<WentTo>
  /** Takes the focus and the scrolling back to how they were; resolves with false where that place is gone. */
  goBackTo(tabId: number, before: WentTo['before']): Promise<boolean>
  /**
   * Tells what moves in the tab in front, in any frame, until stopped; at most one every 100 ms, the latest.
   * Pages have no listener for it while nothing is followed.
   */
  follow(what: readonly Followed[], told: (move: FollowMove) => void): Stop
}
