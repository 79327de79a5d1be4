/**
 * The words around an element that tell it from others of the same name: the heading that it stands under,
 * the row or the card that it is in.
 */
import {
  all,
  attribute,
  childNodesOf,
  closest,
  isContentEditable,
  isRendered,
  isWithin,
  paintedParent,
  shadowOf,
  squeeze,
  tagOf,
} from './clobber-proof.ts'
import { isUnpainted } from './kinds.ts'
import { foldWords } from './target-words.ts'

/** Longest words that are kept, and longest that are read to make them, in UTF-16 units. */
const longest = 120
const mostRead = 4_000
/** How far up the words around an element are looked for, in elements. */
const reach = 12
/** Names up to that length may stand in every row: "Delete", "Read more", "Add to basket". */
const shortName = 20

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend, caption'
const rows = 'tr, [role="row"], article, [role="article"], li, [role="listitem"], [role="option"], fieldset'
const fields = new Set(['input', 'select', 'textarea'])

/** What it says, fields and what is hidden left out; of long words both ends, so that no other begins alike. */
function wordsIn(element: Element): string {
  let words = ''
  const open: Node[] = [element]
  let visited = 0
  for (let node = open.pop(); node !== undefined && visited < mostRead; node = open.pop()) {
    visited += 1
    if (node.nodeType === Node.TEXT_NODE) {
      words += ` ${(node.nodeValue ?? '').slice(0, mostRead)}`
      if (words.length > mostRead) break
      continue
    }
    if (!(node instanceof Element) || isLeftOut(node)) continue
    const children = shadowOf(node)?.childNodes ?? childNodesOf(node)
    for (let at = Math.min(children.length, mostRead) - 1; at >= 0; at -= 1) {
      const child = children[at]
      if (child !== undefined) open.push(child)
    }
  }
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return squeeze(`${line.slice(0, 70)}… ${line.slice(-40)}`, longest)
}

/** What was typed is no part of a page's own words. */
function isLeftOut(element: Element): boolean {
  if (isUnpainted(element) || fields.has(tagOf(element))) return true
  // Without a box it may still stand for its children.
  if (!isRendered(element) && getComputedStyle(element).display === 'none') return true
  return element instanceof HTMLElement && isContentEditable(element)
}

export interface Surroundings {
  /**
   * What tells `element` from `others` of its role and name; of one that has no others, its row, if its name
   * is one that every row may have. An empty string where nothing is needed, or there is nothing.
   */
  of(element: Element, name: string, others: readonly Element[]): string
  /** Whether those words are around it: of its heading, or of anything that it is in. */
  are(element: Element, around: string): boolean
}

/** Answers for one moment: what it has read, it remembers. */
export function createSurroundings(): Surroundings {
  const read = new Map<Element, string>()
  const sought = new Map<Element, NodeListOf<Element>>()

  function words(element: Element): string {
    const known = read.get(element)
    if (known !== undefined) return known
    const now = foldWords(wordsIn(element))
    read.set(element, now)
    return now
  }

  function headingsIn(part: Element): NodeListOf<Element> {
    const known = sought.get(part) ?? all(part, headings)
    sought.set(part, known)
    return known
  }

  /** Of the nearest part of the page that has a name or a heading: that, or the last heading before the element. */
  function headingOf(element: Element): string {
    let at = paintedParent(element)
    for (let up = 0; at !== null && up < 3 * reach; up += 1, at = paintedParent(at)) {
      const label = attribute(at, 'aria-label')
      if (label !== null && /\S/.test(label)) return squeeze(label, longest)
      const heading = headingAt(headingsIn(at), element)
      if (heading !== undefined && !isWithin(element, heading) && !isWithin(heading, element))
        return squeeze(wordsIn(heading), longest)
    }
    return ''
  }

  function isCalled(element: Element, heading: string): boolean {
    return foldWords(headingOf(element)) === foldWords(heading)
  }

  return {
    of(element, name, others) {
      if (others.length === 0) return name.length > shortName ? '' : rowOf(element, name)
      const heading = headingOf(element)
      if (heading !== '' && !others.some(other => isCalled(other, heading))) return heading
      const card = cardOf(element, others)
      const said = card === undefined ? '' : wordsIn(card)
      return said !== '' && foldWords(said) !== foldWords(name) ? said : heading
    },
    are(element, around) {
      if (isCalled(element, around)) return true
      const wanted = foldWords(around)
      let at = paintedParent(element)
      for (let up = 0; at !== null && up < reach; up += 1, at = paintedParent(at))
        if (words(at) === wanted) return true
      return false
    },
  }
}

/** The last heading before the element, or else the first; found by halves: they are in the order of the page. */
function headingAt(found: NodeListOf<Element>, element: Element): Element | undefined {
  const isBefore = (heading: Element | undefined) =>
    heading !== undefined &&
    (Node.prototype.compareDocumentPosition.call(element, heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(found[middle])) low = middle + 1
    else high = middle
  }
  return found[Math.max(0, low - 1)]
}

function rowOf(element: Element, name: string): string {
  const row = closest(element, rows)
  if (row === null || row === element || all(row, 'ul, ol, table').length > 0) return ''
  const words = wordsIn(row)
  return foldWords(words) === foldWords(name) ? '' : words
}

/** The largest part of the page that holds it and no other. */
function cardOf(element: Element, others: readonly Element[]): Element | undefined {
  const shared = new Set<Element>()
  for (const other of others) {
    for (let at = paintedParent(other); at !== null && !shared.has(at); at = paintedParent(at)) shared.add(at)
  }
  let card: Element | undefined
  for (let at = paintedParent(element); at !== null && !shared.has(at); at = paintedParent(at)) card = at
  return card
}
