import { isConnected, scrollingElement } from './clobber-proof.ts'
import { fnv1a } from './similarity.ts'

/** Names scrollers towards the panel, so that undo finds the same one again. */
export interface ScrollerIds {
  idOf(scroller: Element): number
  /** Undefined where it is gone, or belongs to another document. */
  scrollerOf(id: number): Element | undefined
}

/**
 * The document's own id comes from its address, so that a scroll is undone after a reload as well. Others
 * begin at random above all of those: after a reload they belong to nobody.
 */
export function createScrollerIds(document: Document): ScrollerIds {
  const documentId = fnv1a(document.URL.replace(/#.*$/, ''))
  const known = new WeakMap<Element, number>()
  const scrollers = new Map<number, WeakRef<Element>>()
  let next = 2 ** 32 + Math.floor(Math.random() * 2 ** 50)

  return {
    idOf(scroller) {
      if (scroller === scrollingElement(document)) return documentId
      const given = known.get(scroller)
      if (given !== undefined) return given
      next += 1
      known.set(scroller, next)
      scrollers.set(next, new WeakRef(scroller))
      return next
    },
    scrollerOf(id) {
      if (id === documentId) return scrollingElement(document) ?? undefined
      const scroller = scrollers.get(id)?.deref()
      return scroller !== undefined && isConnected(scroller) ? scroller : undefined
    },
  }
}
