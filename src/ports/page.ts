import type { ElementRef } from './element-ref.ts'
import type { PageActing } from './page-acting.ts'
import type { PageFinding } from './page-finding.ts'
import type { PageHints } from './page-hints.ts'
import type { ElementKind, PageLayouts } from './page-layout.ts'
import type { PageMedia } from './page-media.ts'
import type { PageReading } from './page-reading.ts'
import type { PageSites } from './page-sites.ts'

export type { HintNumbering } from './page-hints.ts'

export {
  type Box,
  type ElementKind,
  elementKinds,
  type PageLayout,
  type PlacedElement,
} from './page-layout.ts'

/** What a scroll did. Offsets are CSS pixels from the top, or the left edge, of what was scrolled. */
export interface Scrolled {
  readonly from: number
  readonly to: number
  /** Furthest offset that the scroller allows; 0 where nothing scrolls. */
  readonly limit: number
  /** What was scrolled, for `ScrollBy.scroller`: 0 is the document, others live as long as it does. */
  readonly scroller: number
}

/** CSS pixels of one line, as pages are scrolled by. */
export const pixelsPerLine = 60

/** Which way: down the page, the usual one, or across it. Positive is down, and to the right. */
export type ScrollAxis = 'down' | 'across'

export type ScrollBy =
  | { readonly unit: 'line' | 'page'; readonly count: number; readonly axis?: ScrollAxis }
  | { readonly unit: 'edge'; readonly edge: 'top' | 'bottom' }
  /** 0 (top) to 100 (end). */
  | { readonly unit: 'percent'; readonly percent: number }
  /** Back to where a scroll came from. Rejects with `page-changed` where that scroller is gone. */
  | {
      readonly unit: 'offset'
      readonly offset: number
      readonly scroller: number
      readonly axis?: ScrollAxis
    }

/** A page that scrolls by itself, or what became of it: `from` is where it began, `to` where it is now. */
export interface Glided extends Scrolled {
  readonly moving: boolean
  /** The end in its direction is reached. */
  readonly atEnd: boolean
  /** It did not get on, and has stopped: the page puts itself back. */
  readonly stuck: boolean
}

/** A point of the viewport, in whole CSS pixels from its top left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the pointer of move mode is drawn, and what is on top there; both empty over nothing in particular. */
export interface Pointed {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly at: Point
  /** At most 120 characters each. Untrusted page text. */
  readonly name: string
  readonly role: string
}

/** What was seen to happen after a click; `none` when nothing in the page answered. */
export type ClickEffect = 'navigation' | 'document' | 'focus' | 'state' | 'none'

export interface Clicked {
  /** Accessible name or text of the element, at most 120 characters. Untrusted page text. */
  readonly name: string
  readonly role: string
  readonly effect: ClickEffect
}

/** Readable text of a page, for answers. Untrusted. */
export interface PageText {
  readonly title: string
  readonly url: string
  readonly language: string
  /** Plain text, paragraphs separated by blank lines, at most 400,000 characters. */
  readonly text: string
  /** True where the page held more than that. */
  readonly cut: boolean
  readonly selection: string
}

/** Tells two states of a page apart, so that a sequence knows whether the browser is where it was. */
export interface Fingerprint {
  readonly url: string
  /** 32-bit FNV-1a of the title, as eight hexadecimal digits. */
  readonly titleHash: string
  /** Vertical scroll position, 0 to 100 per cent. */
  readonly scroll: number
  readonly viewport: { readonly width: number; readonly height: number }
  readonly counts: Readonly<Record<ElementKind, number>>
  /** Role and name of the focused element, or an empty string. */
  readonly focus: string
  /** 64-bit similarity hash of the visible words, as sixteen hexadecimal digits. */
  readonly similarity: string
}

export interface WhereAmI {
  readonly title: string
  /** Text of the heading at or above the top of the viewport, or an empty string. */
  readonly heading: string
  /** 0 to 100 per cent of the way down. */
  readonly scroll: number
  /** Name of the dialog that is open, or an empty string. */
  readonly dialog: string
  /** Name and role of what has the focus; both empty without one. */
  readonly focus: string
  readonly role: string
  /** The beginning of what is selected. */
  readonly selection: string
  /** Place of the document among the frames of the one around it, and of the frame that has the focus; −1 without. */
  readonly place: number
  readonly frame: number
}

/**
 * The page in a tab. Every call rejects within 20 s where the page cannot be reached, and then nothing has
 * changed: `page-unreachable` where the browser lets no extension in (chrome://, the web store),
 * `page-blank`, `page-error` (it could not be loaded), `page-is-pdf`, `page-is-file`, `page-loading`,
 * `page-silent` (it is busy or shows a dialog), `page-asleep` (crashed or discarded).
 */
export interface Page
  extends PageActing,
    PageFinding,
    PageHints,
    PageLayouts,
    PageMedia,
    PageReading,
    PageSites {
  scroll(tabId: number, by: ScrollBy): Promise<Scrolled>
  /**
   * Scrolls on by itself, at that many CSS pixels a second, positive down; 0 stops. Another speed changes
   * what is under way; any other scroll ends it. It ends by itself at the end of the page, when the page
   * goes out of sight, and 10 s after it was last asked for here or by `glideEnd`: nobody holds it any more.
   */
  glide(tabId: number, pixelsPerSecond: number): Promise<Glided>
  /** Resolves when the page has come to rest, or after at most 4 s with how it is then. */
  glideEnd(tabId: number): Promise<Glided>
  /** Clicks the element with that hint number (from 1). Rejects with `no-such-hint`. */
  click(tabId: number, hint: number): Promise<Clicked>
  /** What the element with that hint number is. Rejects with `no-such-hint`. */
  describe(tabId: number, hint: number): Promise<Omit<Clicked, 'effect'>>
  /** Draws the pointer of move mode at a point, or where it is, or in the middle; nothing of the page changes. */
  point(tabId: number, at?: Point): Promise<Pointed>
  /** Takes the pointer away; resolves with false when it was not there. */
  hidePointer(tabId: number): Promise<boolean>
  /**
   * Clicks what is on top at a point, or under the pointer. Rejects with `no-pointer` without either, and
   * with `nothing-to-click`.
   */
  clickAt(tabId: number, at?: Point): Promise<Clicked>
  /** What `clickAt` would click, with the pointer drawn there; undefined over nothing in particular. */
  pointedElement(
    tabId: number,
    at?: Point,
  ): Promise<{ readonly ref: ElementRef; readonly role: string } | undefined>
  text(tabId: number): Promise<PageText>
  fingerprint(tabId: number): Promise<Fingerprint>
  whereAmI(tabId: number): Promise<WhereAmI>
}
