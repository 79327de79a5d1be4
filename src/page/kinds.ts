import type { ElementKind } from '../ports/page.ts'
import { all, attribute, childNodesOf, has, isLeaf, parentElementOf, tagOf } from './clobber-proof.ts'

/** What an element is by its markup. What is in view is asked for the rest (`operable.ts`). */
export interface Sort {
  readonly kind: ElementKind | undefined
  /** `maybe` takes the focus, or holds what is clicked: only that does not make it clickable. */
  readonly clickable: boolean | 'maybe'
}

const kindOfRole: Readonly<Record<string, ElementKind>> = {
  link: 'link',
  button: 'button',
  tab: 'button',
  menuitem: 'button',
  menuitemcheckbox: 'button',
  menuitemradio: 'button',
  option: 'button',
  treeitem: 'button',
  checkbox: 'field',
  radio: 'field',
  switch: 'field',
  textbox: 'field',
  searchbox: 'field',
  combobox: 'field',
  listbox: 'field',
  slider: 'field',
  spinbutton: 'field',
  img: 'image',
  image: 'image',
  heading: 'heading',
  banner: 'landmark',
  complementary: 'landmark',
  contentinfo: 'landmark',
  form: 'landmark',
  main: 'landmark',
  navigation: 'landmark',
  region: 'landmark',
  search: 'landmark',
}

const roleOfTag: Readonly<Record<string, string>> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  select: 'combobox',
  img: 'img',
  svg: 'img',
  canvas: 'img',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  main: 'main',
  nav: 'navigation',
  aside: 'complementary',
  search: 'search',
  video: 'video',
  audio: 'audio',
}

const roleOfInput: Readonly<Record<string, string>> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
}

/** A header or footer is a landmark of the page unless it belongs to an article or section. */
function ofThePage(element: Element): boolean {
  for (let at = parentElementOf(element); at !== null; at = parentElementOf(at)) {
    if (['article', 'aside', 'main', 'nav', 'section'].includes(tagOf(at))) return false
  }
  return true
}

/** Pages may name what every object has: `constructor`. */
function known<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

function implicitRole(element: Element): string {
  const tag = tagOf(element)
  if ((tag === 'a' || tag === 'area') && (has(element, 'href') || has(element, 'xlink:href'))) return 'link'
  if (tag === 'input')
    return known(roleOfInput, (attribute(element, 'type') ?? '').toLowerCase()) ?? 'textbox'
  if (tag === 'header' && ofThePage(element)) return 'banner'
  if (tag === 'footer' && ofThePage(element)) return 'contentinfo'
  if (
    (tag === 'section' || tag === 'form') &&
    (has(element, 'aria-label') || has(element, 'aria-labelledby'))
  ) {
    return tag === 'form' ? 'form' : 'region'
  }
  return known(roleOfTag, tag) ?? (isEditable(element) ? 'textbox' : '')
}

/** The ARIA role: the first stated one that Clavier knows, else the one of the tag, else empty. */
export function roleOf(element: Element): string {
  for (const stated of (attribute(element, 'role') ?? '').toLowerCase().split(/\s+/)) {
    if (Object.hasOwn(kindOfRole, stated)) return stated
  }
  return implicitRole(element)
}

export function isEditable(element: Element): boolean {
  const editable = attribute(element, 'contenteditable')
  return editable !== null && editable.toLowerCase() !== 'false'
}

/** True where the element has text of its own, not only that of its children. */
function hasOwnText(element: Element): boolean {
  for (const node of childNodesOf(element)) {
    if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')) return true
  }
  return false
}

/** Elements that are never painted, or whose insides are not the page's. */
const unpainted = new Set(
  'head script style template noscript link meta title base param source track option optgroup br wbr'.split(
    ' ',
  ),
)
export const isUnpainted = (element: Element) => unpainted.has(tagOf(element))

const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Text of these goes on within the line; that of all others is a line by itself. */
export const isInline = (tag: string) => inline.has(tag)

/** Returns undefined for an element that is nothing by itself: a wrapper of others. */
export function sortOf(element: Element): Sort | undefined {
  if (isUnpainted(element)) return undefined
  const tag = tagOf(element)
  if (tag === 'input' && attribute(element, 'type')?.toLowerCase() === 'hidden') return undefined
  const role = roleOf(element)
  const kind = tag === 'video' || tag === 'audio' ? 'media' : known(kindOfRole, role)
  const clickable = isOff(element) ? false : clickableByMarkup(element, tag, role, kind)
  if (kind !== undefined || clickable !== false) return { kind: kind ?? ownText(element), clickable }
  if (hasOwnText(element)) return { kind: 'text', clickable: false }
  // A leaf may be an icon made by style alone, which is clickable if the pointer says so.
  return isLeaf(element) && tag !== 'iframe' ? { kind: undefined, clickable: false } : undefined
}

function ownText(element: Element): 'text' | undefined {
  return hasOwnText(element) ? 'text' : undefined
}

const nativelyClicked = new Set(['button', 'input', 'select', 'textarea', 'label'])
const clickHandlers = ['onclick', 'onmousedown', 'onmouseup', 'onpointerdown', 'onpointerup']

/** Said of itself; a fieldset may say it as well, which only style tells (`:disabled`). */
function isOff(element: Element): boolean {
  return has(element, 'disabled') || attribute(element, 'aria-disabled') === 'true'
}

function clickableByMarkup(
  element: Element,
  tag: string,
  role: string,
  kind: ElementKind | undefined,
): Sort['clickable'] {
  if (nativelyClicked.has(tag) || implicitRole(element) === 'link' || isEditable(element)) return true
  // A list of options is clicked at one of them; what only shows text, at nothing.
  if (role === 'listbox' || attribute(element, 'aria-readonly') === 'true') return 'maybe'
  if (tag === 'summary') return isDisclosure(element)
  if (kind === 'link' || kind === 'button' || kind === 'field') return true
  if (tag === 'video' || tag === 'audio') return has(element, 'controls')
  if (clickHandlers.some(name => has(element, name))) return true
  const tabindex = Number.parseInt(attribute(element, 'tabindex') ?? '', 10)
  return tabindex >= 0 ? 'maybe' : false
}

/** Of a `details` element the first summary opens it; others are text. */
function isDisclosure(summary: Element): boolean {
  const parent = parentElementOf(summary)
  return parent !== null && tagOf(parent) === 'details' && all(parent, ':scope > summary')[0] === summary
}
