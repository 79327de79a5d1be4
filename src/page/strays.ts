/**
 * Elements that are painted elsewhere than what they are in: fixed to the view, or placed on the page as
 * a whole. A walk that passes over what is not near would pass over them. They are looked for in idle
 * moments, since that takes the style of every element.
 */
import type { Stop } from '../ports/clock.ts'
import {
  bodyOfDocument,
  documentRoot,
  isConnected,
  offsetParentOf,
  shadowOf,
  treeWalker,
} from './clobber-proof.ts'
import { idle } from './moments.ts'

/** Longest stretch in one go, in milliseconds: a page that answers a finger has 50, on a busy machine less. */
const slice = 4
/** The most that are known: a page of more places everything itself. */
const mostStrays = 3_000

export interface Strays {
  /** The living ones, in no order. */
  found(): readonly Element[]
  /** Looks again at an element that came or changed, and at the first `most` of what is in it. */
  again(element: Element, most?: number): void
  /** Looks on for at most so many milliseconds; true once all is known. */
  look(milliseconds: number): boolean
  /** Resolves when all is known; looks only when the page has nothing to do. */
  rest(): Promise<void>
  stop: Stop
}

export function createStrays(document: Document, adopt: (shadow: ShadowRoot) => void): Strays {
  const strays = new Set<Element>()
  /** With how many elements in each are looked at. */
  const waiting = new Map<Element, number>()
  let walk: Iterator<Element> | undefined
  let resting: Promise<void> | undefined
  let stopped = false

  function isStray(element: Element): boolean {
    const { position } = getComputedStyle(element)
    if (position === 'fixed') return true
    if (position !== 'absolute' || !(element instanceof HTMLElement)) return false
    const parent = offsetParentOf(element)
    return parent === null || parent === bodyOfDocument(document) || parent === documentRoot(document)
  }

  function take(element: Element): void {
    const shadow = shadowOf(element)
    if (shadow !== null) {
      adopt(shadow)
      for (const child of shadow.children) waiting.set(child, Number.POSITIVE_INFINITY)
    }
    if (strays.size < mostStrays && isStray(element)) strays.add(element)
    else strays.delete(element)
  }

  function* inside(root: Element, most: number): Generator<Element> {
    const walker = treeWalker(document, root, NodeFilter.SHOW_ELEMENT)
    let left = most
    for (let at: Node | null = root; at instanceof Element && left >= 0; at = walker.nextNode()) {
      yield at
      left -= 1
      // Where the walk stood was taken out of the page, and the walk with it.
      if (!isConnected(at) && isConnected(root)) waiting.set(root, left)
    }
  }

  function look(milliseconds: number): boolean {
    const until = performance.now() + milliseconds
    for (let count = 1; ; count += 1) {
      if (count % 8 === 0 && performance.now() > until) return false
      const next = walk?.next()
      if (next === undefined || next.done) {
        const [entry] = waiting
        if (entry === undefined) return true
        const [root, most] = entry
        waiting.delete(root)
        walk = isConnected(root) ? inside(root, most) : undefined
        continue
      }
      take(next.value)
    }
  }

  async function finish(): Promise<void> {
    while (!stopped && !look(Math.min(slice, await idle(document))));
    resting = undefined
  }

  return {
    found() {
      for (const stray of strays) if (!isConnected(stray)) strays.delete(stray)
      return [...strays]
    },
    again(element, most = Number.POSITIVE_INFINITY) {
      waiting.set(element, Math.max(most, waiting.get(element) ?? 0))
    },
    look,
    rest() {
      resting ??= finish()
      return resting
    },
    stop() {
      stopped = true
    },
  }
}
