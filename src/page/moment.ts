/** Focus and scroll places, as they were before an act, to be put back. */
import type { Moment } from '../ports/page-acting.ts'
import {
  documentRoot,
  focused,
  paintedParent,
  scrollElement,
  scrollingElement,
  scrollLeftOf,
  scrollTopOf,
  tagOf,
} from './clobber-proof.ts'
import type { ElementHandles } from './element-handles.ts'
import { giveFocus } from './press.ts'

/** Scrollers around an element that are remembered. */
const mostScrollers = 10

/** What has the focus, or null where it is the page as a whole. */
export function focusOf(document: Document): Element | null {
  const now = focused(document)
  return now === null || tagOf(now) === 'body' || now === documentRoot(document) ? null : now
}

export function momentOf(document: Document, handles: ElementHandles, element?: Element): Moment {
  const focus = focusOf(document)
  const page = scrollingElement(document)
  const scrolls = page === null ? [] : [{ handle: 0, left: scrollLeftOf(page), top: scrollTopOf(page) }]
  for (let at = element === undefined ? null : paintedParent(element); at !== null; at = paintedParent(at)) {
    if (at === page || scrolls.length > mostScrollers) continue
    const { overflowX, overflowY } = getComputedStyle(at)
    const scrolling = [overflowX, overflowY].some(value => value !== 'visible' && value !== 'clip')
    if (scrolling)
      scrolls.push({ handle: handles.handleOf(at), left: scrollLeftOf(at), top: scrollTopOf(at) })
  }
  return { focus: focus === null ? 0 : handles.handleOf(focus), scrolls }
}

/** What is gone since is left out. */
export function restoreMoment(document: Document, handles: ElementHandles, { focus, scrolls }: Moment): void {
  const before = focus === 0 ? undefined : handles.elementOf(focus)
  if (before !== undefined) giveFocus(before)
  else {
    const now = focusOf(document)
    if (now instanceof HTMLElement) HTMLElement.prototype.blur.call(now)
  }
  for (const { handle, left, top } of scrolls) {
    const scroller = handle === 0 ? scrollingElement(document) : handles.elementOf(handle)
    if (scroller) scrollElement(scroller, { left, top, behavior: 'instant' })
  }
}
