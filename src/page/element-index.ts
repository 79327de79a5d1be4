/**
 * Everything near the view that Clavier may speak of. What an element is by its markup is remembered until
 * it changes, and what is painted elsewhere than its parents is known before it is asked for; where things
 * are is read when somebody asks, of what is near the view alone. Nothing watches boxes: an
 * IntersectionObserver on 20,000 elements costs the page 30 ms of every frame that it scrolls.
 */
import type { Stop } from '../ports/clock.ts'
import {
  attribute,
  bodyOfDocument,
  documentRoot,
  elementAt,
  isConnected,
  parentNodeOf,
  windowOf,
} from './clobber-proof.ts'
import { type Sort, sortOf } from './kinds.ts'
import { type Visited, walkNear } from './near-walk.ts'
import { createStrays } from './strays.ts'
import { raisedIn } from './top-layer.ts'

/** Nodes that changed within this many milliseconds count as restless: a clock, a ticker. */
const restlessFor = 2_000
/** How long a question may be held up to learn what has changed since, in milliseconds. */
const patience = 24

export interface Entry extends Sort {
  readonly element: Element
}

/** What may be in view. */
export interface Near {
  readonly entries: readonly Entry[]
  /** All elements near the view, those that are nothing by themselves as well. */
  readonly visited: readonly Visited[]
  /** Dialogs, popovers and what fills the screen, in the order of the document. */
  readonly raised: readonly Element[]
}

export interface ElementIndex {
  /** Gets ready in idle moments, so that the first question is answered at once. */
  warm(): Promise<void>
  near(): Promise<Near>
  /** What the element is, by its markup. */
  sort(element: Element): Sort | undefined
  /** Which nodes have been changing by themselves up to now; asked until `end` is called. */
  restless(): { has(node: Node): boolean; end: Stop }
  /** Tells of every change to the page's elements, once for each batch. */
  onChange(changed: () => void): Stop
  /** The open shadow roots that are known so far. */
  shadowRoots(): Iterable<ShadowRoot>
  /** Leaves an element of our own out of the index. */
  ignore(element: Element): void
  /** True for an element that was left out. */
  isIgnored(element: Element): boolean
  /** True for a list of that one element: a record of our own doing. */
  isOurs(nodes: NodeList): boolean
  stop: Stop
}

/** They decide where something is or whether it is there. */
const placing = ['class', 'style', 'hidden', 'open', 'inert']
/** They decide what it is. */
const making = [
  'role',
  'tabindex',
  'onclick',
  'href',
  'contenteditable',
  'disabled',
  'aria-disabled',
  'type',
  'aria-label',
  'aria-labelledby',
  'usemap',
]

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...placing, ...making],
}

/** Of an element whose style changed so many in it are looked at again: pages animate by style. */
const fewInside = 200
const mayMove = (element: Element, attributeName: string | null) =>
  attributeName !== 'style' || attribute(element, 'style')?.includes('position') === true

export function createElementIndex(document: Document): ElementIndex {
  let sorts = new WeakMap<Element, { readonly sort: Sort | undefined }>()
  const roots = new Set<ShadowRoot>()
  const ours = new WeakSet<Element>()
  const changedAt = new WeakMap<Node, number>()
  const listeners = new Set<() => void>()
  const strays = createStrays(document, adopt)
  const mutations = new MutationObserver(take)
  let watching = false
  let owed = false
  let readWholeAt = Number.NEGATIVE_INFINITY
  let held = false

  function adopt(shadow: ShadowRoot): void {
    if (roots.has(shadow)) return
    roots.add(shadow)
    mutations.observe(shadow, observed)
  }

  function watch(): void {
    const root = documentRoot(document)
    if (watching || root === null) return
    watching = true
    mutations.observe(document, observed)
    strays.again(root)
  }

  function take(records: readonly MutationRecord[]): void {
    let changed = false
    const now = performance.now()
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (isOurs(addedNodes) || isOurs(removedNodes)) continue
      if (target instanceof Element && ours.has(target)) continue
      changed = true
      if (type === 'attributes' && placing.includes(attributeName ?? '')) {
        if (target instanceof Element && mayMove(target, attributeName)) restyled(target, now)
        continue
      }
      if (!held) changedAt.set(target, now)
      // Text that came or went, or an attribute, may make another thing of the element.
      const owner = type === 'characterData' ? parentNodeOf(target) : target
      if (owner instanceof Element) sorts.delete(owner)
      for (const node of addedNodes) if (node instanceof Element) strays.again(node)
    }
    if (!changed) return
    for (const root of roots) if (!isConnected(root)) roots.delete(root)
    void strays.rest()
    for (const listener of listeners) listener()
  }

  /** A class of the page as a whole may place anything in it elsewhere: a menu that opens, a dialog. */
  function restyled(element: Element, now: number): void {
    const isPage = element === documentRoot(document) || element === bodyOfDocument(document)
    // A page that does so all the time is read when somebody asks.
    owed ||= isPage && now - readWholeAt < restlessFor
    if (isPage && !owed) readWholeAt = now
    strays.again(element, isPage && !owed ? undefined : fewInside)
  }

  const isOurs = (nodes: NodeList) => {
    const [first] = nodes
    return nodes.length === 1 && first instanceof Element && ours.has(first)
  }

  function remembered(element: Element): Sort | undefined {
    const known = sorts.get(element)
    if (known !== undefined) return known.sort
    const sort = sortOf(element)
    sorts.set(element, { sort })
    return sort
  }

  /** What is on top at a few places, for as long as not all strays are known. */
  function probed(width: number, height: number): Element[] {
    const places = [
      [0.5, 0.5],
      [0.5, 0.97],
      [0.96, 0.95],
      [0.04, 0.95],
      [0.5, 0.03],
    ] as const
    return places.flatMap(([x, y]) => elementAt(document, width * x, height * y) ?? [])
  }

  return {
    async warm() {
      watch()
      await strays.rest()
    },
    async near() {
      watch()
      take(mutations.takeRecords())
      const root = documentRoot(document)
      if (owed && root !== null) strays.again(root)
      owed = false
      if (root === null) return { entries: [], visited: [], raised: [] }
      const { innerWidth = 0, innerHeight = 0 } = windowOf(document) ?? {}
      const known = strays.look(patience)
      if (!known)
        void strays.rest().then(() =>
          listeners.forEach(listener => {
            listener()
          }),
        )
      const raised = raisedIn(document, 'dialog[open]')
      const starts = [root, ...raised, ...strays.found(), ...(known ? [] : probed(innerWidth, innerHeight))]
      const { visited, shadows } = walkNear(starts, innerHeight, element => ours.has(element))
      for (const shadow of shadows) adopt(shadow)
      const entries: Entry[] = []
      for (const { element } of visited) {
        const sort = remembered(element)
        if (sort !== undefined) entries.push({ element, ...sort })
      }
      return { entries, visited, raised }
    },
    sort: remembered,
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
    isIgnored: element => ours.has(element),
    isOurs,
    stop() {
      mutations.disconnect()
      strays.stop()
      listeners.clear()
      sorts = new WeakMap()
    },
  }
}
