import type { ScrollBy, Scrolled } from '../ports/page.ts'
import {
  all,
  bodyOfDocument,
  documentRoot,
  elementAt,
  isDrawn,
  paintedParent,
  rectOf,
  scrollingElement,
} from './clobber-proof.ts'
import { viewportOf } from './in-view.ts'
import { frame, frameEnd } from './moments.ts'
import { scrollTarget } from './scroll-target.ts'

/** Longest smooth movement, in milliseconds; after it the rest is done at once. */
const longest = 1_200
/** Frames without movement after which a movement is over. */
const stillFrames = 8

const limitOf = (scroller: Element) => Math.max(0, scroller.scrollHeight - scroller.clientHeight)

function scrollsInside(element: Element): boolean {
  return /^(auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY) && limitOf(element) > 0
}

function documentScrolls(document: Document, scroller: Element): boolean {
  const root = documentRoot(document)
  const body = bodyOfDocument(document)
  if (root === null || limitOf(scroller) === 0) return false
  const own = getComputedStyle(root).overflowY
  // Where the root says nothing, the body's overflow is the viewport's (CSS Overflow 3, section 3.5).
  const overflow = own === 'visible' && body !== null ? getComputedStyle(body).overflowY : own
  return overflow !== 'hidden' && overflow !== 'clip'
}

/** The scroller nearest to the middle of the viewport. */
function atCentre(document: Document): Element | undefined {
  const { width, height } = viewportOf(document)
  for (let at = elementAt(document, width / 2, height / 2); at !== null; at = paintedParent(at)) {
    if (at !== documentRoot(document) && scrollsInside(at)) return at
  }
  return undefined
}

/** The largest scroller on a page whose middle does not scroll. */
function largest(document: Document): Element | undefined {
  const { height, width } = viewportOf(document)
  let best: Element | undefined
  let most = 0
  // Enough for the panes of an application; a document that scrolls never comes here.
  for (const element of [...all(document, 'main, article, section, div, ul, ol, table, textarea')].slice(
    0,
    5_000,
  )) {
    if (limitOf(element) === 0) continue
    const { left, right, top, bottom } = rectOf(element)
    const seen =
      Math.max(0, Math.min(right, width) - Math.max(left, 0)) *
      Math.max(0, Math.min(bottom, height) - Math.max(top, 0))
    if (seen > most && scrollsInside(element)) [best, most] = [element, seen]
  }
  return best
}

/** What "scroll" means on this page now, or undefined where nothing can scroll. */
export function chooseScroller(document: Document): Element | undefined {
  const own = scrollingElement(document)
  // A modal dialog takes what is said to the page: what lies behind it is out of reach.
  const modal = all(document, 'dialog:modal').length > 0 ? atCentre(document) : undefined
  if (modal !== undefined) return modal
  if (own !== null && documentScrolls(document, own)) return own
  return atCentre(document) ?? largest(document) ?? own ?? undefined
}

/** How far down the page is, 0 to 100. */
export function scrollPercent(document: Document): number {
  const scroller = chooseScroller(document)
  if (scroller === undefined || limitOf(scroller) === 0) return 0
  const percent = (100 * scroller.scrollTop) / limitOf(scroller)
  return Math.min(100, Math.max(0, Math.round(percent * 10) / 10))
}

/** Resolves when the scroller has reached `target`, has stopped on its own, or has taken too long. */
async function arrival(document: Document, scroller: Element, target: number): Promise<void> {
  let ended = false
  const source = scroller === scrollingElement(document) ? document : scroller
  const onEnd = () => {
    ended = true
  }
  source.addEventListener('scrollend', onEnd, { once: true })
  const until = performance.now() + longest
  let last = scroller.scrollTop
  for (let still = 0; !ended && still < stillFrames && performance.now() < until; ) {
    await frame(document)
    if (Math.abs(scroller.scrollTop - target) < 1) break
    still = scroller.scrollTop === last ? still + 1 : 0
    last = scroller.scrollTop
  }
  source.removeEventListener('scrollend', onEnd)
}

async function move(document: Document, by: ScrollBy): Promise<Scrolled> {
  const scroller = chooseScroller(document)
  if (scroller === undefined) return { from: 0, to: 0, limit: 0 }
  const from = scroller.scrollTop
  const target = scrollTarget(by, from, limitOf(scroller), scroller.clientHeight)
  const calm = !isDrawn(document) || matchMedia('(prefers-reduced-motion: reduce)').matches
  if (Math.abs(target - from) >= 1) {
    if (!calm) {
      scroller.scrollTo({ top: target, behavior: 'smooth' })
      await arrival(document, scroller, target)
    }
    // Does nothing where the smooth movement arrived; completes it where the page or machine stopped it.
    if (Math.abs(scroller.scrollTop - target) >= 1) scroller.scrollTo({ top: target, behavior: 'instant' })
    await frameEnd(document)
  }
  return { from, to: scroller.scrollTop, limit: limitOf(scroller) }
}

/** Scrolls one request after the other, so that each starts where the one before has ended. */
export function createScroller(document: Document): (by: ScrollBy) => Promise<Scrolled> {
  let last: Promise<unknown> = Promise.resolve()
  return by => {
    const result = last.then(() => move(document, by))
    last = result.catch(() => undefined) // the caller hears of it; the next scroll must still run
    return result
  }
}
