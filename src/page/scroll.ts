import { ClavierError } from '../errors.ts'
import type { Glided, ScrollBy, Scrolled } from '../ports/page.ts'
import { isDrawn, scrollingElement } from './clobber-proof.ts'
import { createGlider, type Glider } from './glide.ts'
import { frame, frameEnd } from './moments.ts'
import { type Axis, axes } from './scroll-axis.ts'
import { scrollDirection, scrollTarget } from './scroll-target.ts'
import type { ScrollerChoice } from './scroller-choice.ts'
import { createScrollerIds } from './scroller-ids.ts'

/** Longest smooth movement, in milliseconds; after it the rest is done at once. */
const longest = 1_200
/** Frames without movement after which a movement is over. */
const stillFrames = 8

export interface Scroller {
  /** One request after the other, so that each starts where the one before has ended. `less`: without motion. */
  scroll(by: ScrollBy, less?: boolean): Promise<Scrolled>
  glide: Glider['glide']
  glideEnd: () => Promise<Glided>
}

/** True where movement is to be done at once: the user wants none, or nobody sees it. */
export const isCalm = (document: Document) =>
  !isDrawn(document) || matchMedia('(prefers-reduced-motion: reduce)').matches

/** Resolves when the scroller has reached `target`, has stopped on its own, or has taken too long. */
async function arrival(document: Document, scroller: Element, axis: Axis, target: number): Promise<void> {
  let ended = false
  const source = scroller === scrollingElement(document) ? document : scroller
  const onEnd = () => {
    ended = true
  }
  source.addEventListener('scrollend', onEnd, { once: true })
  const until = performance.now() + longest
  let last = axis.offset(scroller)
  for (let still = 0; !ended && still < stillFrames && performance.now() < until; ) {
    await frame(document)
    if (Math.abs(axis.offset(scroller) - target) < 1) break
    still = axis.offset(scroller) === last ? still + 1 : 0
    last = axis.offset(scroller)
  }
  source.removeEventListener('scrollend', onEnd)
}

export function createScroller(document: Document, choice: ScrollerChoice, alive: () => boolean): Scroller {
  const ids = createScrollerIds(document)
  const glider = createGlider(document, choice, ids, alive)
  let last: Promise<unknown> = Promise.resolve()

  function wanted(by: ScrollBy, axis: Axis): Element | undefined {
    if (by.unit !== 'offset') return choice.choose(axis, scrollDirection(by))
    const known = ids.scrollerOf(by.scroller)
    if (known === undefined) throw new ClavierError('page-changed')
    return known
  }

  async function move(by: ScrollBy, less: boolean): Promise<Scrolled> {
    // Who says where to go does not want to be carried on.
    glider.stop()
    const axis = axes['axis' in by ? (by.axis ?? 'down') : 'down']
    const scroller = wanted(by, axis)
    if (scroller === undefined) return { from: 0, to: 0, limit: 0, scroller: 0 }
    const from = axis.offset(scroller)
    const target = scrollTarget(by, from, axis.limit(scroller), axis.size(scroller))
    if (Math.abs(target - from) >= 1) {
      if (!less && !isCalm(document)) {
        axis.moveTo(scroller, target, 'smooth')
        await arrival(document, scroller, axis, target)
      }
      // Does nothing where the smooth movement arrived; completes it where the page or machine stopped it.
      if (Math.abs(axis.offset(scroller) - target) >= 1) axis.moveTo(scroller, target, 'instant')
      await frameEnd(document)
    }
    const to = axis.offset(scroller)
    if (Math.abs(to - from) >= 1) choice.used(scroller)
    return { from, to, limit: axis.limit(scroller), scroller: ids.idOf(scroller) }
  }

  return {
    scroll(by, less = false) {
      const result = last.then(() => move(by, less))
      last = result.catch(() => undefined) // the caller hears of it; the next scroll must still run
      return result
    },
    glide: glider.glide,
    glideEnd: glider.end,
  }
}
