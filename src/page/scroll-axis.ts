import type { ScrollAxis } from '../ports/page.ts'
import {
  clientHeightOf,
  clientWidthOf,
  scrollElement,
  scrollHeightOf,
  scrollLeftOf,
  scrollTopOf,
  scrollWidthOf,
} from './clobber-proof.ts'

/** One way in which elements scroll. Offsets count from the top or left edge of what is scrolled, in pixels. */
export interface Axis {
  offset(scroller: Element): number
  /** Furthest offset. */
  limit(scroller: Element): number
  /** How much shows at once. */
  size(scroller: Element): number
  overflow(style: CSSStyleDeclaration): string
  overscroll(style: CSSStyleDeclaration): string
  moveTo(scroller: Element, offset: number, behavior: ScrollBehavior): void
}

const across = (scroller: Element) => Math.max(0, scrollWidthOf(scroller) - clientWidthOf(scroller))

/** Where reading begins at the right, offsets count down from 0 there (CSSOM View, scrolling area). */
function beginsAtRight(scroller: Element): boolean {
  const { direction, writingMode } = getComputedStyle(scroller)
  return writingMode.startsWith('horizontal') ? direction === 'rtl' : writingMode.endsWith('-rl')
}

export const axes: Readonly<Record<ScrollAxis, Axis>> = {
  down: {
    offset: scrollTopOf,
    limit: scroller => Math.max(0, scrollHeightOf(scroller) - clientHeightOf(scroller)),
    size: clientHeightOf,
    overflow: style => style.overflowY,
    overscroll: style => style.overscrollBehaviorY,
    moveTo: (scroller, top, behavior) => scrollElement(scroller, { top, behavior }),
  },
  across: {
    offset: scroller => scrollLeftOf(scroller) + (beginsAtRight(scroller) ? across(scroller) : 0),
    limit: across,
    size: clientWidthOf,
    overflow: style => style.overflowX,
    overscroll: style => style.overscrollBehaviorX,
    moveTo: (scroller, offset, behavior) =>
      scrollElement(scroller, { left: offset - (beginsAtRight(scroller) ? across(scroller) : 0), behavior }),
  },
}
