/**
 * Reads of the DOM that a page cannot forge. A form's fields, and a document's named images and forms,
 * shadow the DOM's own properties (`<form><input name="parentElement">`), for extensions as well; these
 * go to the prototypes' getters instead, which are ours alone in an extension's world.
 */
// The casts below give a DOM getter or method the type that the platform documents for it.
function getter<Owner extends object, Value>(prototype: Owner, name: keyof Owner): (owner: Owner) => Value {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return owner => (read === undefined ? owner[name] : Reflect.apply(read, owner, [])) as Value
}

export const tagOf = getter<Element, string>(Element.prototype, 'localName')
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
export const parentElementOf = getter<Node, HTMLElement | null>(Node.prototype, 'parentElement')
export const parentNodeOf = getter<Node, ParentNode | null>(Node.prototype, 'parentNode')
export const siblingBefore = getter<Node, ChildNode | null>(Node.prototype, 'previousSibling')
export const childNodesOf = getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes')
export const textOf = getter<Node, string | null>(Node.prototype, 'textContent')
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected')
const slotOf = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot')
const firstChildElement = getter<Element, Element | null>(Element.prototype, 'firstElementChild')
const childElements = getter<Element, HTMLCollection>(Element.prototype, 'children')
/** Whether what is inside can be edited by the user. */
export const isContentEditable = getter<HTMLElement, boolean>(HTMLElement.prototype, 'isContentEditable')
const rootOf = getter<Document, Element | null>(Document.prototype, 'documentElement')
const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body')
const scrollerOf = getter<Document, Element | null>(Document.prototype, 'scrollingElement')
const viewOf = getter<Document, Window | null>(Document.prototype, 'defaultView')
export const scrollTopOf = getter<Element, number>(Element.prototype, 'scrollTop')
export const scrollLeftOf = getter<Element, number>(Element.prototype, 'scrollLeft')
export const scrollHeightOf = getter<Element, number>(Element.prototype, 'scrollHeight')
export const scrollWidthOf = getter<Element, number>(Element.prototype, 'scrollWidth')
export const clientHeightOf = getter<Element, number>(Element.prototype, 'clientHeight')
export const clientWidthOf = getter<Element, number>(Element.prototype, 'clientWidth')
const visibilityOf = getter<Document, DocumentVisibilityState>(Document.prototype, 'visibilityState')
const titleOf = getter<Document, string>(Document.prototype, 'title')
export const fullscreenOf = getter<Document, Element | null>(Document.prototype, 'fullscreenElement')
export const pictureInPictureOf = getter<Document, Element | null>(
  Document.prototype,
  'pictureInPictureElement',
)
export const offsetParentOf = getter<HTMLElement, Element | null>(HTMLElement.prototype, 'offsetParent')
/** Of what is in `root`, which it starts at: `show` is one of `NodeFilter`'s sorts of nodes. */
export const treeWalker = (document: Document, root: Node, show: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, show)
export const labelControl = getter<HTMLLabelElement, HTMLElement | null>(
  HTMLLabelElement.prototype,
  'control',
)
/** Up to 20 labels of an element. A form has none: what is called so in one are fields of that name. */
export function labelsOf(element: Element): readonly Element[] {
  if (element instanceof HTMLFormElement || !('labels' in element)) return []
  if (!(element.labels instanceof NodeList)) return []
  return [...element.labels].slice(0, 20).filter(label => label instanceof Element)
}
export const documentRoot = (document: Document) => rootOf(document)
export const bodyOfDocument = (document: Document) => bodyOf(document)
export const scrollingElement = (document: Document) => scrollerOf(document)
export const windowOf = (document: Document) => viewOf(document)
/** True while the page is drawn: in front, in a window that is not minimised. */
export const isDrawn = (document: Document) => visibilityOf(document) === 'visible'
/** The page's title with white space collapsed, at most 1,000 characters. */
export const pageTitle = (document: Document) => squeeze(String(titleOf(document)), 1_000)
export const isLeaf = (element: Element) => firstChildElement(element) === null
export const childrenOf = (element: Element) => childElements(element)

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}
export function has(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name)
}
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector)
}
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector)
}
/** True where it has a box, seen or not. */
export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element)
}
export function treeRootOf(element: Element): Node {
  return Node.prototype.getRootNode.call(element)
}
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element)
}
export function rectsOf(element: Element): DOMRectList {
  return Element.prototype.getClientRects.call(element)
}
export function all(root: ParentNode, selector: string): NodeListOf<Element> {
  const { prototype } =
    root instanceof Document ? Document : root instanceof Element ? Element : DocumentFragment
  return prototype.querySelectorAll.call(root, selector)
}

/** The parent as it is painted: through slots and out of shadow roots. */
export function paintedParent(element: Element): Element | null {
  const slot = slotOf(element)
  if (slot !== null) return slot
  const parent = parentNodeOf(element)
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : null
}

/** Shows another document. */
export const isFrame = (node: unknown): node is HTMLIFrameElement | HTMLFrameElement =>
  node instanceof HTMLIFrameElement || node instanceof HTMLFrameElement

/** Scrolls all that is around it, frames of other sites as well, until the element shows. */
export function scrollToShow(element: Element, block: ScrollLogicalPosition): void {
  Element.prototype.scrollIntoView.call(element, { block, inline: 'nearest', behavior: 'instant' })
}
export function scrollElement(element: Element, options: ScrollToOptions): void {
  Reflect.apply(Element.prototype.scrollTo, element, [options])
}

/** What is painted in it: of a shadow tree rather than of the page, what was put into a slot. */
export function paintedChildren(element: Element): Iterable<Node> {
  const assigned = element instanceof HTMLSlotElement && HTMLSlotElement.prototype.assignedNodes.call(element)
  return assigned && assigned.length > 0 ? assigned : childNodesOf(shadowOf(element) ?? element)
}

/** True when `inner` is `outer` or painted inside it. */
export function isWithin(inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = paintedParent(at)) if (at === outer) return true
  return false
}

/** The topmost element painted at a point of the viewport that takes pointer events. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let hit = Document.prototype.elementFromPoint.call(document, x, y)
  while (hit !== null) {
    const inner = shadowOf(hit)?.elementFromPoint(x, y)
    if (!inner || inner === hit) return hit
    hit = inner
  }
  return null
}

/** The focused element, inside whichever open shadow root it is, or null. */
export function focused(document: Document): Element | null {
  const active = getter<Document, Element | null>(Document.prototype, 'activeElement')
  let at = active(document)
  while (at !== null) {
    const inner = shadowOf(at)?.activeElement
    if (!inner) return at
    at = inner
  }
  return null
}

/** White space collapsed, at most `most` characters, never half a surrogate pair at the end. */
export function squeeze(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= most ? line : line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
