/** Everything that Clavier does in a page, put together for one document. */
import { ClavierError } from '../errors.ts'
import type {
  Clicked,
  Fingerprint,
  Glided,
  HintNumbering,
  MediaMove,
  MediaMoved,
  PageLayout,
  PageText,
  Point,
  Pointed,
  ScrollBy,
  Scrolled,
  WhereAmI,
} from '../ports/page.ts'
import { accessibleName } from './accessible-name.ts'
import { type ClickResult, click, clickAt } from './click.ts'
import { isConnected, tagOf } from './clobber-proof.ts'
import { createElementHandles, type ElementHandles } from './element-handles.ts'
import { createElementIndex } from './element-index.ts'
import { fingerprintOf } from './fingerprint.ts'
import { createHints } from './hints.ts'
import { roleOf } from './kinds.ts'
import { layoutOf } from './layout.ts'
import { createMedia } from './media.ts'
import { pageText } from './page-text.ts'
import { createPointer } from './pointer.ts'
import { createScroller } from './scroll.ts'
import { createScrollerChoice, scrollPercent } from './scroller-choice.ts'
import { whereAmI } from './where-am-i.ts'

export interface PageHands {
  /** By which other contexts speak of this document's elements. */
  readonly handles: ElementHandles
  /** Rejects with `page-changed` where the scroller to go back in is gone. */
  scroll(by: ScrollBy): Promise<Scrolled>
  glide(pixelsPerSecond: number): Promise<Glided>
  glideEnd(): Promise<Glided>
  showHints(numbering: HintNumbering, only?: readonly number[]): Promise<{ readonly count: number }>
  hideHints(): boolean
  /** Rejects with `no-such-hint`. */
  hinted(hint: number): { readonly handle: number }
  /** Rejects with `no-such-hint`. */
  describe(hint: number): Omit<Clicked, 'effect'>
  /** Rejects with `no-such-hint`. */
  click(hint: number): Promise<ClickResult>
  point(at?: Point): Pointed
  hidePointer(): boolean
  /** Rejects with `no-pointer`, and with `nothing-to-click`. */
  clickAt(at?: Point): Promise<ClickResult>
  /** Rejects with `no-media` and `cannot-seek`. */
  moveMedia(move: MediaMove): Promise<MediaMoved>
  layout(): Promise<PageLayout>
  text(): PageText
  fingerprint(): Promise<Fingerprint>
  whereAmI(): WhereAmI
}

/**
 * Watches nothing and changes nothing until the first call that needs the index. Once `alive` says no,
 * these hands belong to a version of Clavier that was replaced, and take away what they have drawn.
 */
export function createPageHands(document: Document, alive: () => boolean): PageHands {
  const index = createElementIndex(document)
  const handles = createElementHandles()
  const hints = createHints(document, index, alive)
  const pointer = createPointer(document, index, alive)
  const media = createMedia(document)
  const choice = createScrollerChoice(document)
  const scroller = createScroller(document, choice, alive)

  /** The browser's own viewer shows a PDF, in a frame that lets nobody in. */
  function noPdf(): void {
    if (document.contentType === 'application/pdf') throw new ClavierError('page-is-pdf')
  }

  function elementOf(hint: number): Element {
    const element = hints.element(hint)
    if (element === undefined || !isConnected(element)) throw new ClavierError('no-such-hint', { hint })
    return element
  }

  return {
    handles,
    scroll: async by => {
      noPdf()
      return scroller.scroll(by)
    },
    glide: async speed => {
      noPdf()
      return scroller.glide(speed)
    },
    glideEnd: scroller.glideEnd,
    showHints: async (numbering, only) => {
      noPdf()
      return {
        count: await hints.show(
          numbering,
          only?.flatMap(handle => handles.elementOf(handle) ?? []),
        ),
      }
    },
    hideHints: hints.hide,
    hinted: hint => ({ handle: handles.handleOf(elementOf(hint)) }),
    describe(hint) {
      const element = elementOf(hint)
      return { name: accessibleName(element), role: roleOf(element) || tagOf(element).slice(0, 120) }
    },
    click: async hint => click(document, index, elementOf(hint)),
    point: pointer.show,
    hidePointer: pointer.hide,
    async clickAt(at = pointer.at()) {
      if (at === undefined) throw new ClavierError('no-pointer')
      return clickAt(document, index, at)
    },
    moveMedia: media.move,
    layout: async () => {
      noPdf()
      return layoutOf(document, index)
    },
    text() {
      noPdf()
      return pageText(document)
    },
    fingerprint: () => fingerprintOf(document, index, scrollPercent(choice)),
    whereAmI: () => whereAmI(document, scrollPercent(choice)),
  }
}
