/** Everything that Clavier does in a page, put together for one document. */
import { ClavierError } from '../errors.ts'
import type {
  Clicked,
  Fingerprint,
  Glided,
  PageText,
  Point,
  ScrollBy,
  Scrolled,
  WhereAmI,
} from '../ports/page.ts'
import { accessibleName } from './accessible-name.ts'
import { type ClickResult, click, clickAt } from './click.ts'
import { tagOf } from './clobber-proof.ts'
import { createElementHandles, type ElementHandles } from './element-handles.ts'
import { createElementIndex, type ElementIndex } from './element-index.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { FrameSelf } from './frame-view.ts'
import { selfOf } from './frames.ts'
import { createHearing, type Hearing } from './hearing.ts'
import { createHinting, type Hinting, type HintRelay } from './hinting.ts'
import { roleOf } from './kinds.ts'
import { createMedia, type MediaHands } from './media.ts'
import { pageText } from './page-text.ts'
import { createPointer, type Pointer } from './pointer.ts'
import { createScroller } from './scroll.ts'
import { createScrollerChoice, scrollPercent } from './scroller-choice.ts'
import { whereAmI } from './where-am-i.ts'

export interface PageHands {
  readonly index: ElementIndex
  /** By which other contexts speak of this document's elements. */
  readonly handles: ElementHandles
  /** Rejects with `page-changed` where the scroller to go back in is gone. */
  scroll(by: ScrollBy, less?: boolean): Promise<Scrolled>
  glide(pixelsPerSecond: number, less?: boolean): Promise<Glided>
  glideEnd(): Promise<Glided>
  /** Numbers over this document, and over its frames. */
  readonly hinting: Hinting
  /** `hint` is the number that stood for it. Rejects with `no-such-hint`. */
  describe(handle: number, hint: number): Omit<Clicked, 'effect'>
  /** Likewise. */
  click(handle: number, hint: number): Promise<ClickResult>
  readonly pointer: Pointer
  /** Reads the document at leisure, so that the first question is answered at once. */
  warm(): Promise<void>
  /** What this document knows of where it is. */
  self(): FrameSelf
  /** Rejects with `no-pointer`, and with `nothing-to-click`. */
  clickAt(at?: Point): Promise<ClickResult>
  readonly media: MediaHands
  /** Where things are. */
  readonly hearing: Hearing
  text(): PageText
  fingerprint(): Promise<Fingerprint>
  whereAmI(): WhereAmI
}

/**
 * Watches nothing and changes nothing until the first call that needs the index. Once `alive` says no,
 * these hands belong to a version of Clavier that was replaced, and take away what they have drawn.
 */
export function createPageHands(document: Document, alive: () => boolean, relay?: HintRelay): PageHands {
  const index = createElementIndex(document)
  const handles = createElementHandles()
  const hinting = createHinting(document, index, handles, alive, relay)
  const pointer = createPointer(document, index, handles, alive)
  const media = createMedia({ document, index, handles })
  const choice = createScrollerChoice(document)
  const scroller = createScroller(document, choice, alive)
  const hearing = createHearing({ document, index, handles, choice, pointer, isNumbered: hinting.isNumbered })

  /** The browser's own viewer shows a PDF, in a frame that lets nobody in. */
  function noPdf(): void {
    if (document.contentType === 'application/pdf') throw new ClavierError('page-is-pdf')
  }

  function elementOf(handle: number, hint: number): Element {
    const element = handles.elementOf(handle)
    if (element === undefined) throw new ClavierError('no-such-hint', { hint })
    return element
  }

  return {
    index,
    handles,
    scroll: async (by, less) => {
      noPdf()
      return scroller.scroll(by, less)
    },
    glide: async (speed, less) => {
      noPdf()
      return scroller.glide(speed, less)
    },
    glideEnd: scroller.glideEnd,
    hinting: {
      ...hinting,
      show: async rules => {
        noPdf()
        return hinting.show(rules)
      },
    },
    describe(handle, hint) {
      const element = elementOf(handle, hint)
      return { name: accessibleName(element), role: roleOf(element) || tagOf(element).slice(0, 120) }
    },
    click: async (handle, hint) => click(document, index, elementOf(handle, hint)),
    pointer,
    warm: index.warm,
    self: () => selfOf(document),
    async clickAt(at = pointer.at()) {
      if (at === undefined) throw new ClavierError('no-pointer')
      return clickAt(document, index, at)
    },
    media,
    hearing: {
      ...hearing,
      layout: async whole => {
        noPdf()
        return hearing.layout(whole)
      },
    },
    text() {
      noPdf()
      return pageText(document)
    },
    fingerprint: () => fingerprintOf(document, index, scrollPercent(choice)),
    whereAmI: () => whereAmI(document, scrollPercent(choice)),
  }
}
