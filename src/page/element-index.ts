/**
 * One index of everything on the page that Clavier may speak of, built at the first need and kept up
 * to date, so that a question about the view costs what is in view and not what is in the document.
 */
import type { Stop } from '../ports/clock.ts'
import {
  childrenOf,
  documentRoot,
  isConnected,
  parentNodeOf,
  rectOf,
  shadowOf,
  tagOf,
  windowOf,
} from './clobber-proof.ts'
import { type Sort, sortOf } from './kinds.ts'
import { frameEnd, soon } from './moments.ts'

/** Above this many elements only the surroundings of the viewport are indexed, at each question. */
export const mostKept = 25_000
/** Longest stretch of indexing without giving way to the page, in milliseconds. */
const slice = 12
/** Nodes that changed within this many milliseconds count as restless: a clock, a ticker. */
const restlessFor = 2_000

export interface Entry extends Sort {
  readonly element: Element
}

export interface ElementIndex {
  /** What may be in view: a superset, at most about a viewport too far. Builds the index if needed. */
  near(): Promise<readonly Entry[]>
  /** What the element is, by its markup. */
  sort(element: Element): Sort | undefined
  /** Which nodes have been changing by themselves up to now; asked until `end` is called. */
  restless(): { has(node: Node): boolean; end: Stop }
  /** Tells of every change to the page's elements, once for each batch. */
  onChange(changed: () => void): Stop
  /** The open shadow roots that are known; on a large page those near the view are not looked for. */
  shadowRoots(): Iterable<ShadowRoot>
  /** Leaves an element of our own out of the index. */
  ignore(element: Element): void
  /** True for a list of that one element: a record of our own doing. */
  isOurs(nodes: NodeList): boolean
  stop: Stop
}

const watchedAttributes = [
  'role',
  'tabindex',
  'onclick',
  'href',
  'contenteditable',
  'disabled',
  'aria-disabled',
  'type',
]

export function createElementIndex(document: Document): ElementIndex {
  const known = new Map<Element, Entry>()
  const inside = new Set<Element>()
  /** Not yet reported on by the IntersectionObserver, so taken as near. */
  const fresh = new Set<Element>()
  /** Custom elements without a shadow root so far: attaching one is announced to nobody. */
  const hosts = new Set<Element>()
  const roots = new Set<ShadowRoot>()
  const ours = new WeakSet<Element>()
  const changedAt = new WeakMap<Node, number>()
  const listeners = new Set<() => void>()
  let building: Promise<void> | undefined
  let large = false
  let built = false
  /** On a large page: what the last walk found, and from where. */
  let walked: { readonly entries: readonly Entry[]; readonly view: string; readonly top: number } | undefined
  const stopper = new AbortController()
  let held = false

  const observed: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: watchedAttributes,
  }
  const mutations = new MutationObserver(take)
  // `scrollMargin` widens inner scrollers as `rootMargin` widens the viewport (Chrome 120).
  const margins: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: '100%',
    scrollMargin: '100%',
  }
  const intersections = new IntersectionObserver(place, margins)

  function place(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      fresh.delete(target)
      if (isIntersecting && known.has(target)) inside.add(target)
      else inside.delete(target)
    }
  }

  function forget(element: Element): void {
    hosts.delete(element)
    if (!known.delete(element)) return
    intersections.unobserve(element)
    inside.delete(element)
    fresh.delete(element)
  }

  function register(element: Element): void {
    const shadow = shadowOf(element)
    if (shadow !== null) adopt(shadow)
    else if (tagOf(element).includes('-')) hosts.add(element)
    const sort = sortOf(element)
    if (sort === undefined) {
      forget(element)
      return
    }
    if (!known.has(element)) fresh.add(element)
    if (built && !known.has(element)) intersections.observe(element)
    known.set(element, { element, ...sort })
  }

  function adopt(shadow: ShadowRoot): void {
    hosts.delete(shadow.host)
    if (roots.has(shadow)) return
    roots.add(shadow)
    mutations.observe(shadow, observed)
    for (const element of elementsIn(shadow)) register(element)
  }

  function* elementsIn(root: Node): Generator<Element> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
    for (let at: Node | null = root; at !== null; at = walker.nextNode()) {
      if (at instanceof Element && !ours.has(at)) yield at
    }
  }

  function removed(node: Node): void {
    for (const element of elementsIn(node)) {
      forget(element)
      const shadow = shadowOf(element)
      if (shadow !== null && roots.delete(shadow)) removed(shadow)
    }
  }

  function take(records: readonly MutationRecord[]): void {
    let changed = false
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (isOurs(addedNodes) || isOurs(removedNodes)) continue
      changed = true
      walked = undefined
      if (!held) changedAt.set(target, performance.now())
      if (large) continue
      for (const node of removedNodes) if (node instanceof Element && !isConnected(node)) removed(node)
      for (const node of addedNodes) {
        if (node instanceof Element && isConnected(node))
          for (const element of elementsIn(node)) register(element)
      }
      // Text that came or went, or an attribute, may make another thing of the element.
      const owner = type === 'characterData' ? parentNodeOf(target) : target
      if (owner instanceof Element && isConnected(owner)) register(owner)
    }
    if (changed) for (const listener of listeners) listener()
  }

  const isOurs = (nodes: NodeList) => {
    const [first] = nodes
    return nodes.length === 1 && first instanceof Element && ours.has(first)
  }

  async function build(): Promise<void> {
    const root = documentRoot(document)
    if (root === null) return
    mutations.observe(document, observed)
    if (document.getElementsByTagName('*').length > mostKept) return becomeLarge()
    let until = performance.now() + slice
    let walk = elementsIn(root)
    for (let restarts = 0; ; ) {
      const { done, value } = walk.next()
      if (done) break
      register(value)
      if (performance.now() < until) continue
      await soon(0)
      until = performance.now() + slice
      // The place where the walk stood may have left the page meanwhile, and the walk with it.
      if (!isConnected(value) && restarts < 3) {
        restarts += 1
        walk = elementsIn(root)
      }
    }
    // Observed only now: each frame in between would measure all that is observed.
    built = true
    for (const element of known.keys()) intersections.observe(element)
  }

  function isNear(element: Element): boolean {
    const { innerHeight: height = 0 } = windowOf(document) ?? {}
    const { top, bottom } = rectOf(element)
    return bottom > -height && top < 2 * height
  }

  function becomeLarge(): void {
    large = true
    intersections.disconnect()
    const scrolled = ({ target }: Event) => {
      if (target !== document) walked = undefined
    }
    document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: stopper.signal })
    for (const set of [known, inside, fresh, hosts]) set.clear()
  }

  /** For large pages: as walked last, while the view is still within what was walked. */
  function walkedNearby(root: Element): readonly Entry[] {
    const { innerWidth = 0, innerHeight = 0, scrollY = 0 } = windowOf(document) ?? {}
    const view = `${innerWidth} ${innerHeight}`
    if (walked?.view !== view || Math.abs(walked.top - scrollY) > innerHeight / 2) {
      walked = { entries: nearby(root), view, top: scrollY }
    }
    return walked.entries.filter(({ element }) => isConnected(element))
  }

  /** For large pages: walks down only where boxes reach within a viewport of the view. */
  function nearby(root: Element): Entry[] {
    const { innerHeight: height = 0 } = windowOf(document) ?? {}
    const found: Entry[] = []
    const open: Element[] = [root]
    for (let element = open.pop(); element !== undefined; element = open.pop()) {
      if (ours.has(element)) continue
      const { top, bottom } = rectOf(element)
      if (bottom > top && (bottom < -height || top > 2 * height)) continue
      const sort = sortOf(element)
      if (sort !== undefined) found.push({ element, ...sort })
      for (const child of childrenOf(element)) open.push(child)
      for (const child of shadowOf(element)?.children ?? []) open.push(child)
    }
    return found
  }

  return {
    async near() {
      const first = building === undefined
      building ??= build()
      await building
      // The frame's own work delivers what scrolled in since the last question.
      if (!first) await frameEnd(document)
      take(mutations.takeRecords())
      place(intersections.takeRecords())
      for (const host of hosts) {
        const shadow = shadowOf(host)
        if (shadow !== null) adopt(shadow)
      }
      const root = documentRoot(document)
      if (!large && known.size > mostKept) becomeLarge()
      if (large) return root === null ? [] : walkedNearby(root)
      const entries: Entry[] = []
      for (const element of [...inside, ...[...fresh].filter(isNear)]) {
        const shadow = shadowOf(element)
        if (shadow !== null) adopt(shadow)
        const entry = known.get(element)
        if (entry !== undefined && isConnected(element)) entries.push(entry)
      }
      return entries
    },
    sort: element => known.get(element) ?? sortOf(element),
    restless() {
      take(mutations.takeRecords())
      const now = performance.now()
      held = true
      return {
        has(node) {
          const at = changedAt.get(node)
          return at !== undefined && now - at < restlessFor
        },
        end: () => {
          held = false
        },
      }
    },
    onChange(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    shadowRoots: () => roots,
    ignore: element => ours.add(element),
    isOurs,
    stop() {
      mutations.disconnect()
      intersections.disconnect()
      stopper.abort()
      listeners.clear()
    },
  }
}
