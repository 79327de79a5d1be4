/**
 * What can be clicked although its markup does not say so: where scripts listen, and where the pointer
 * turns into a hand. A listener on something large, or on a list, is there for what lies in it.
 */
import { area } from './box.ts'
import {
  attribute,
  bodyOfDocument,
  childrenOf,
  documentRoot,
  has,
  isLeaf,
  isWithin,
  matches,
  paintedParent,
  rectOf,
  tagOf,
  treeRootOf,
  windowOf,
} from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import type { Listening } from './listening.ts'

/** A target larger than this part of the view is a surface, and no thing to click. */
const largest = 0.4
/** A row that is only guessed at is no larger than this part of the view. */
const largestGuess = 0.25

const lists = new Set('ul ol menu dl table thead tbody tfoot'.split(' '))
const listRoles = new Set('list listbox menu menubar tree grid treegrid table rowgroup tablist'.split(' '))
/** By these a part of something is named, or its action. */
const partNames = ['aria-label', 'title', 'data-action', 'jsaction']
const between = new Set(['thead', 'tbody', 'tfoot', 'rowgroup'])

export interface Target {
  readonly element: Element
  readonly doubtful: boolean
}

export interface Operable {
  /** What a click on the element would work: itself or what it is in; undefined for nothing by script or style. */
  targetOf(element: Element): Target | undefined
  /** The nearest that a script listens on: itself or what it is in, but not the page. */
  listener(element: Element): Element | undefined
  /** True where it says by a role that it acts, and no script listens on it. */
  isIdle(element: Element): boolean
  /** True where it cannot be used now, or what it is in cannot. */
  isOff(element: Element): boolean
}

/** What has been found so far. */
export interface Things {
  /** How many things to click there are in an element. */
  heldBy(element: Element): number
  /** True where others like it are clicked as well: then each is for itself. */
  isOneOfMany(element: Element): boolean
}

/** Answers for one moment. */
export function createOperable(
  document: Document,
  index: Pick<ElementIndex, 'sort'>,
  { known, listens }: Listening,
  viewArea: number,
  things: Things,
): Operable {
  const hands = new Map<Element, boolean>()
  const body = bodyOfDocument(document)
  const root = documentRoot(document)
  const isPage = (element: Element) => element === body || element === root
  const part = (element: Element) => area(rectOf(element)) / viewArea
  const roleIn = (element: Element) => (attribute(element, 'role') ?? '').toLowerCase()
  let pageWide: boolean | undefined

  function hand(element: Element): boolean {
    let has = hands.get(element)
    if (has === undefined) {
      has = getComputedStyle(element).cursor === 'pointer'
      hands.set(element, has)
    }
    return has
  }

  /** The outermost element that the hand was given to, or undefined where there is none. */
  function handed(element: Element): Element | undefined {
    let found: Element | undefined
    for (let at: Element | null = element; at !== null && hand(at); at = paintedParent(at)) {
      if (isPage(at)) return undefined
      found = at
    }
    return found
  }

  function listener(element: Element): Element | undefined {
    for (let at: Element | null = element; at !== null && !isPage(at); at = paintedParent(at))
      if (listens(at)) return at
    return undefined
  }

  /** What it is in that can be clicked by its markup. */
  function markedUp(element: Element): Element | undefined {
    for (let at: Element | null = element; at !== null; at = paintedParent(at))
      if (index.sort(at)?.clickable === true) return at
    return undefined
  }

  /** True where a click on it may be handled by the page or the shadow tree as a whole, or nobody noticed. */
  function isHandledAtLarge(element: Element): boolean {
    const all = [document, windowOf(document), body, root]
    // Chrome shows XML by a page of its own, whose scripts nobody notices.
    pageWide ??=
      !known ||
      !document.contentType.includes('html') ||
      all.some(target => target !== null && listens(target))
    if (pageWide) return true
    for (let tree = treeRootOf(element); tree instanceof ShadowRoot; tree = treeRootOf(tree.host))
      if (listens(tree)) return true
    return false
  }

  const isList = (element: Element) =>
    (lists.has(tagOf(element)) || listRoles.has(roleIn(element))) && childrenOf(element).length > 1

  /** What in a listening container the element belongs to: the row of a list, else a child. */
  function rowOf(container: Element, element: Element): Element | undefined {
    let row: Element | undefined
    for (let at: Element | null = element; at !== null && at !== container; at = paintedParent(at)) {
      if (between.has(tagOf(at)) || between.has(roleIn(at))) break
      row = at
    }
    return row
  }

  function inContainer(container: Element, element: Element): Target | undefined {
    const row = rowOf(container, element)
    if (row === undefined || part(row) > largestGuess) return undefined
    return { element: row, doubtful: !isList(container) || things.heldBy(row) > 2 }
  }

  /** What has the hand, its clicks handled further out; a part that has a name of its own is a thing of its own. */
  function inHand(handedTo: Element, element: Element, doubtful: boolean): Target | undefined {
    if (part(handedTo) > largest) return undefined
    const isPart = element !== handedTo && isLeaf(element) && part(element) < part(handedTo) / 4
    const named = isPart && partNames.some(name => has(element, name))
    return { element: named ? element : handedTo, doubtful }
  }

  function byListener(listening: Element, element: Element): Target | undefined {
    const handedTo = handed(element)
    const isHanded = handedTo !== undefined && isWithin(listening, handedTo)
    if (handedTo !== undefined && !isHanded) return inHand(handedTo, element, false)
    if (isList(listening) || part(listening) > largest) return inContainer(listening, element)
    if (isHanded || things.heldBy(listening) < 2 || things.isOneOfMany(listening))
      return { element: listening, doubtful: false }
    return inContainer(listening, element)
  }

  return {
    listener,
    targetOf(element) {
      const listening = listener(element)
      const marked = markedUp(element)
      if (marked !== undefined) {
        // A role may be said of more than what acts: of a branch with all its leaves.
        const isInside = listening !== undefined && listening !== marked && isWithin(listening, marked)
        return isInside && isByRole(marked) ? { element: listening, doubtful: false } : undefined
      }
      if (listening !== undefined) return byListener(listening, element)
      const handedTo = handed(element)
      return handedTo && inHand(handedTo, element, !isHandledAtLarge(element))
    },
    isIdle: element => known && isByRole(element) && !listens(element),
    isOff(element) {
      if (matches(element, ':disabled')) return true
      for (let at: Element | null = element; at !== null; at = paintedParent(at)) {
        if (attribute(at, 'aria-disabled') === 'true') return true
        if (tagOf(at) === 'button' && matches(at, ':disabled')) return true
      }
      return false
    },
  }
}

/** True where only its role says that it can be clicked. */
function isByRole(element: Element): boolean {
  return (
    has(element, 'role') &&
    !['a', 'button', 'input', 'select', 'textarea', 'summary'].includes(tagOf(element))
  )
}
