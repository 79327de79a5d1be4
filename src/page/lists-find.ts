/** Lists of a page: which of its parts are the same thing many times, and which of these is likely meant. */
import {
  all,
  attribute,
  childrenOf,
  closest,
  documentRoot,
  isRendered,
  parentElementOf,
  rectOf,
  tagOf,
  textOf,
  windowOf,
} from './clobber-proof.ts'
import { createTurns } from './moments.ts'
import { elementsOf } from './walk-tree.ts'

export interface FoundList {
  readonly container: Element
  /** How likely it is the one that is meant: higher is likelier, 0 or more. */
  readonly score: number
}

/** Longest stretch of looking without giving way to the page, in milliseconds. */
const slice = 12
/** Looking takes that long at most, in milliseconds. */
const mostMs = 800
/** As many lists as can be gone through one after another. */
const mostLists = 12
/** Children that are looked at to tell whether they are alike. */
const sample = 40
/** Fewer than that alike are no list, unless the page says that they are. */
const leastAlike = 3

/** Roles and tags that say of themselves that they are lists, and what their items are. */
const itemsOfRole: Readonly<Record<string, string>> = {
  list: '[role="listitem"], li',
  feed: '[role="article"], article',
  grid: '[role="row"]',
  table: '[role="row"]',
  treegrid: '[role="row"]',
  listbox: '[role="option"]',
}
const itemsOfTag: Readonly<Record<string, string>> = {
  ul: 'li',
  ol: 'li',
  table: 'tr',
}
/** These stand beside each other because they are text, or parts of one thing. */
const neverItems = new Set(
  'p h1 h2 h3 h4 h5 h6 br hr td th dt dd option span b i em strong label col colgroup thead tfoot tbody caption input svg path g img'.split(
    ' ',
  ),
)
/** What only leads about the site. */
const aside =
  'nav, header, footer, aside, menu, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"]'

/** What the page says that the container's items are, or undefined where it says nothing. */
function stated(container: Element): string | undefined {
  const role = attribute(container, 'role')
  if (role !== null) return itemsOfRole[role]
  return itemsOfTag[tagOf(container)]
}

/** Tells children that are made alike from others. */
function makeOf(element: Element): string {
  const tag = tagOf(element)
  const first = /\S+/.exec(attribute(element, 'class') ?? '')?.[0] ?? ''
  const role = attribute(element, 'role') ?? ''
  if (first !== '' || role !== '') return `${tag}.${first}.${role}`
  const inside = [...childrenOf(element)].slice(0, 4).map(tagOf)
  return `${tag}>${inside.join()}`
}

/** The items of a list in the order of the page, shown or not; empty where it is none. */
export function itemsIn(container: Element): readonly Element[] {
  const selector = stated(container)
  if (selector !== undefined) {
    const own = [...all(container, selector)].filter(item => isOwn(container, item))
    return tagOf(container) === 'table' || selector.includes('row') ? own.filter(isNoHead) : own
  }
  const children = [...childrenOf(container)]
  const make = commonMake(children)
  return make === undefined ? [] : children.filter(child => makeOf(child) === make)
}

/** Items of a list inside an item belong to that list. */
function isOwn(container: Element, item: Element): boolean {
  for (let at = parentElementOf(item); at !== null; at = parentElementOf(at)) {
    if (at === container) return true
    if (stated(at) !== undefined) return false
  }
  return false
}

/** A row of headings names what is below. */
function isNoHead(row: Element): boolean {
  if (closest(row, 'thead') !== null) return false
  const cells = [...childrenOf(row)].slice(0, 10)
  return !(
    cells.length > 0 &&
    cells.every(cell => tagOf(cell) === 'th' || attribute(cell, 'role') === 'columnheader')
  )
}

/** How most of the first children are made, if they are alike and may be items. */
function commonMake(children: readonly Element[]): string | undefined {
  const counts = new Map<string, number>()
  const first = children.slice(0, sample)
  for (const child of first) {
    if (neverItems.has(tagOf(child))) continue
    const make = makeOf(child)
    counts.set(make, (counts.get(make) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  if (best === undefined || best[1] < leastAlike || best[1] < first.length / 3) return undefined
  return best[0]
}

/**
 * Lists of the document, the likeliest first: what is in view, takes much of it, has many items with text and
 * stands in the main part, comes before menus and asides.
 */
export async function findLists(document: Document): Promise<readonly FoundList[]> {
  const root = documentRoot(document)
  const view = windowOf(document)
  if (root === null || view === null) return []
  const turns = createTurns(slice)
  const until = performance.now() + mostMs
  const claimed = new WeakSet<Element>()
  const found: FoundList[] = []
  for (const element of elementsOf(root)) {
    await turns.giveWay()
    if (performance.now() > until) break
    const says = stated(element) !== undefined
    const children = childrenOf(element)
    if (!says && children.length < leastAlike) continue
    if (!isRendered(element)) continue
    const items = itemsIn(element)
    const [first] = items
    if (first === undefined || items.length < (says ? 2 : leastAlike) || claimed.has(first)) continue
    claimed.add(first)
    const score = scoreOf(element, items, says, view)
    if (score > 0) found.push({ container: element, score })
  }
  return found.sort((a, b) => b.score - a.score).slice(0, mostLists)
}

function scoreOf(container: Element, items: readonly Element[], says: boolean, view: Window): number {
  const { innerWidth: width, innerHeight: height } = view
  const box = rectOf(container)
  const across = Math.max(0, Math.min(box.right, width) - Math.max(box.left, 0))
  const down = Math.max(0, Math.min(box.bottom, height) - Math.max(box.top, 0))
  const share = Math.min(1, (across * down) / Math.max(1, width * height))
  const looked = items.slice(0, 12)
  const lengths = looked.map(item => (textOf(item) ?? '').slice(0, 4_000).replace(/\s+/g, ' ').trim().length)
  const average = lengths.reduce((sum, length) => sum + length, 0) / looked.length
  if (average < 2) return 0
  const tall = rectOf(looked[0] ?? container).height > height * 0.8
  const place =
    closest(container, 'dialog[open], [aria-modal="true"]') !== null
      ? 3
      : closest(container, aside) !== null
        ? 0.15
        : closest(container, 'main, [role="main"]') !== null
          ? 1.5
          : 1
  return (
    (0.2 + share) *
    Math.log2(1 + Math.min(items.length, 1_000)) *
    (0.15 + Math.min(1, average / 60)) *
    place *
    (says ? 1.2 : 1) *
    (tall ? 0.3 : 1)
  )
}
