/** Where the tab key goes: the order of HTML, through shadow roots, to the edge of this document. */
import {
  all,
  attribute,
  childrenOf,
  closest,
  documentRoot,
  has,
  matches,
  rectsOf,
  shadowOf,
  tagOf,
} from './clobber-proof.ts'

/** The most elements that are looked at. */
const mostElements = 30_000

const focusable =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]'

/** Everything that the tab key stops at, in its order. */
export function tabStops(document: Document): readonly HTMLElement[] {
  const stops: { readonly element: HTMLElement; readonly index: number }[] = []
  let looked = 0
  const open = [...all(document, 'dialog:modal')].at(-1)
  const root = open ?? documentRoot(document)
  if (root !== null) visit(root)
  const later = (index: number) => (index > 0 ? index : Number.POSITIVE_INFINITY)
  // Sorting is stable: equals stay in the order of the document.
  return stops.sort((a, b) => compare(later(a.index), later(b.index))).map(({ element }) => element)

  function visit(element: Element): void {
    looked += 1
    if (looked > mostElements || has(element, 'inert')) return
    if (element instanceof HTMLElement && matches(element, focusable)) {
      const index = indexOf(element)
      if (index >= 0 && isStop(element)) stops.push({ element, index })
    }
    for (const child of inner(element)) visit(child)
  }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Children as they are painted: of the shadow root, and what was put into a slot. */
function inner(element: Element): Iterable<Element> {
  const shadow = shadowOf(element)
  if (shadow !== null) return shadow.children
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements()
    if (assigned.length > 0) return assigned
  }
  return childrenOf(element)
}

function indexOf(element: HTMLElement): number {
  const stated = Number.parseInt(attribute(element, 'tabindex') ?? '', 10)
  return Number.isNaN(stated) ? 0 : stated
}

function isStop(element: HTMLElement): boolean {
  if (matches(element, ':disabled') || rectsOf(element).length === 0) return false
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  if (attribute(element, 'contenteditable')?.toLowerCase() === 'false' && !has(element, 'tabindex'))
    return false
  if (tagOf(element) === 'summary' && !has(element, 'tabindex'))
    return closest(element, 'details')?.querySelector(':scope > summary') === element
  return !(element instanceof HTMLInputElement) || isRadioStop(element)
}

/** Of a group of radio buttons the tab key stops at one: the chosen one, or the first. */
function isRadioStop(input: HTMLInputElement): boolean {
  if (input.type === 'hidden') return false
  if (input.type !== 'radio' || input.name === '' || input.checked) return true
  const group = radioGroup(input)
  return !group.some(({ checked }) => checked) && group[0] === input
}

/** The radio buttons of one choice, those that cannot be chosen left out. */
export function radioGroup(input: HTMLInputElement): readonly HTMLInputElement[] {
  const root = Node.prototype.getRootNode.call(input)
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [input]
  return [...all(root, 'input[type="radio" i]')].filter(
    (other): other is HTMLInputElement =>
      other instanceof HTMLInputElement &&
      other.name === input.name &&
      other.form === input.form &&
      !other.disabled,
  )
}

/**
 * The stop after `from`, or before it; undefined past either end. From what is no stop itself it goes on
 * from its place in the document.
 */
export function nextStop(
  stops: readonly HTMLElement[],
  from: Element | null,
  way: 1 | -1,
): HTMLElement | undefined {
  const at = from instanceof HTMLElement ? stops.indexOf(from) : -1
  if (at >= 0) return stops[at + way]
  if (from === null || tagOf(from) === 'body') return way > 0 ? stops[0] : stops.at(-1)
  const follows = (stop: Element) =>
    (Node.prototype.compareDocumentPosition.call(from, stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return way > 0 ? stops.find(follows) : stops.findLast(stop => !follows(stop))
}
