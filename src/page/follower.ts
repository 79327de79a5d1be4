/**
 * Tells what moves in one document while it is followed: the focus, what scrolls, the mouse. It listens only to
 * what is wanted, looks at the page only when it is about to tell, and tells at most once every 150 ms, the
 * latest of each kind: a page that moves its focus a thousand times a second costs a flag each.
 */
import type { Followed } from '../ports/page-layout.ts'
import { area, intersect } from './box.ts'
import { documentRoot, rectOf, scrollingElement, treeRootOf, windowOf } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { leastBetween, leastScroller, scrollsWithFocus } from './follow-move.ts'
import { frameOf, selfOf } from './frames.ts'
import { viewportOf } from './in-view.ts'
import type { PointerSeen } from './layout-view.ts'
import { focusOf } from './moment.ts'
import { axes } from './scroll-axis.ts'
import { seenThing, type Thing, type ThingSeen, thingAt, thingOf } from './thing-at.ts'

/** What a document can tell of; hints and the pointer of move mode are moved by the panel itself. */
export type MovedHere = Exclude<Followed, 'hint'>

export interface FollowSeen extends ThingSeen {
  readonly by: MovedHere
  /** 0 (top) to 1 (end), of what was scrolled; else of the page. */
  readonly scrolled: number
}

export interface Follower {
  /** Listens to these and to nothing else. */
  want(what: readonly Followed[]): void
}

export function createFollower(
  document: Document,
  index: ElementIndex,
  tell: (seen: FollowSeen) => void,
  mouseAt: (at: PointerSeen | undefined) => void,
): Follower {
  const listening = new Map<MovedHere, AbortController>()
  /** Each kind once, the longest waiting first: where the page has scrolled is not lost to a mouse that moves then. */
  let pending: readonly MovedHere[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let toldAt = Number.NEGATIVE_INFINITY
  let focusAt = Number.NEGATIVE_INFINITY
  let at: PointerSeen | undefined
  let scroller: WeakRef<Element> | undefined
  /** What the pointer is on, if that was told last: staying there is not told again. */
  let under: WeakRef<Element> | undefined
  let offsets = new WeakMap<Element, number>()

  const handlers: Readonly<Record<MovedHere, { type: string; heard: (event: Event) => void }>> = {
    focus: {
      type: 'focusin',
      heard() {
        focusAt = performance.now()
        listenInside()
        later('focus')
      },
    },
    scroll: {
      type: 'scroll',
      heard({ target }) {
        if (performance.now() - focusAt < scrollsWithFocus) return
        const moved = target instanceof Element ? target : scrollingElement(document)
        if (moved === null) return
        scroller = new WeakRef(moved)
        later('scroll')
      },
    },
    pointer: {
      type: 'pointermove',
      heard(event) {
        if (!(event instanceof PointerEvent)) return
        at = { x: event.clientX, y: event.clientY, drawn: false, when: Date.now() }
        mouseAt(at)
        later('pointer')
      },
    },
  }

  function later(by: MovedHere): void {
    if (!pending.includes(by)) pending = [...pending, by]
    timer ??= setTimeout(send, Math.max(0, toldAt + leastBetween - performance.now()))
  }

  function send(): void {
    timer = undefined
    const [by, ...others] = pending
    pending = others
    if (by === undefined) return
    const seen = { focus: atFocus, scroll: atScroll, pointer: atPointer }[by]()
    // What came to nothing has cost a look at the page all the same.
    toldAt = performance.now()
    if (others.length > 0) timer = setTimeout(send, leastBetween)
    if (seen !== undefined) tell(seen)
  }

  const told = (by: MovedHere, element: Element, kind: Thing['kind'] | undefined): FollowSeen => ({
    by,
    ...seenThing(document, element, kind),
    scrolled: pageScrolled(),
  })

  function atFocus(): FollowSeen | undefined {
    const focus = focusOf(document)
    // A document inside tells of its own focus.
    if (focus === null || frameOf(document, focus) !== undefined) return undefined
    under = undefined
    // It may come back to where it was from a frame, of which nothing is told here.
    return told('focus', focus, thingOf(focus)?.kind)
  }

  function atPointer(): FollowSeen | undefined {
    const thing = at && thingAt(document, index, at)
    if (thing !== undefined && under?.deref() === thing.element) return undefined
    under = thing && new WeakRef(thing.element)
    return thing && told('pointer', thing.element, thing.kind)
  }

  function atScroll(): FollowSeen | undefined {
    const moved = scroller?.deref()
    if (moved === undefined || axes.down.limit(moved) < 1) return undefined
    const offset = axes.down.offset(moved)
    if (offsets.get(moved) === offset || !isLarge(moved)) return undefined
    offsets.set(moved, offset)
    under = undefined
    const { x, y, width, height } = viewportOf(document)
    const middle = { x: x + width / 2, y: y + height / 2, width: 0, height: 0 }
    return { by: 'scroll', box: middle, name: '', self: selfOf(document), scrolled: part(moved) }
  }

  function isLarge(moved: Element): boolean {
    if (moved === scrollingElement(document) || moved === documentRoot(document)) return true
    const viewport = viewportOf(document)
    const shows = intersect(rectOf(moved), viewport)
    return shows !== undefined && area(shows) >= leastScroller * area(viewport)
  }

  const part = (moved: Element) =>
    Math.min(1, Math.max(0, axes.down.offset(moved) / Math.max(1, axes.down.limit(moved))))
  function pageScrolled(): number {
    const page = scrollingElement(document)
    return page === null ? 0 : part(page)
  }

  function listen(to: MovedHere): void {
    const stop = new AbortController()
    listening.set(to, stop)
    const options = { capture: true, passive: true, signal: stop.signal }
    windowOf(document)?.addEventListener(handlers[to].type, trusted, options)
    if (to === 'focus') listenInside()
  }

  /** A focus that moves within a shadow tree is told to nobody outside it. */
  function listenInside(): void {
    const signal = listening.get('focus')?.signal
    const focus = focusOf(document)
    if (signal === undefined || focus === null) return
    for (let tree = treeRootOf(focus); tree instanceof ShadowRoot; tree = treeRootOf(tree.host))
      tree.addEventListener('focusin', trusted, { capture: true, passive: true, signal })
  }

  /** One function for all: what is added twice listens once. */
  function trusted(event: Event): void {
    // A page can send events, but no trusted ones.
    if (!event.isTrusted) return
    if (event.type === 'focusin') handlers.focus.heard(event)
    else if (event.type === 'scroll') handlers.scroll.heard(event)
    else handlers.pointer.heard(event)
  }

  return {
    want(what) {
      for (const to of ['focus', 'scroll', 'pointer'] as const) {
        const on = listening.get(to)
        if (what.includes(to) === (on !== undefined)) continue
        if (on === undefined) listen(to)
        else {
          on.abort()
          listening.delete(to)
          pending = pending.filter(by => by !== to)
          if (to === 'pointer') mouseAt(undefined)
        }
      }
      if (listening.size > 0) return
      clearTimeout(timer)
      timer = undefined
      under = undefined
      offsets = new WeakMap()
    },
  }
}
