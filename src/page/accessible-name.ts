import { all, attribute, childNodesOf, squeeze, tagOf, textOf, treeRootOf } from './clobber-proof.ts'
import { isUnpainted } from './kinds.ts'

/** Longest name, in characters. */
const longest = 120

function byIds(element: Element, ids: string): string {
  const root = treeRootOf(element)
  if (!(root instanceof Document || root instanceof ShadowRoot)) return ''
  const named = ids.split(/\s+/).slice(0, 10)
  return named.map(id => contentName(root.getElementById(id))).join(' ')
}

/** Text as a reader would hear it: alternatives of images, no scripts, no hidden parts. */
function contentName(node: Node | null, depth = 0): string {
  if (node === null || depth > 40) return ''
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
  if (!(node instanceof Element) || isUnpainted(node) || attribute(node, 'aria-hidden') === 'true') return ''
  const stated = depth > 0 ? attribute(node, 'aria-label') || attribute(node, 'alt') : null
  if (stated) return ` ${stated} `
  if (tagOf(node) === 'svg') return titleChild(node)
  let name = ''
  for (const child of childNodesOf(node)) {
    name += contentName(child, depth + 1)
    if (name.length > longest * 8) break
  }
  return name
}

function titleChild(svg: Element): string {
  const title = all(svg, ':scope > title')[0]
  return title === undefined ? '' : (textOf(title) ?? '')
}

function labelsOf(element: Element): string {
  if (!('labels' in element) || !(element.labels instanceof NodeList)) return ''
  return [...element.labels].map(label => contentName(label)).join(' ')
}

/** The label of buttons made of `input`. Never the value of any other field: that may be private. */
function buttonValue(element: Element): string {
  const type = (attribute(element, 'type') ?? '').toLowerCase()
  if (tagOf(element) !== 'input' || !['button', 'submit', 'reset'].includes(type)) return ''
  return attribute(element, 'value') ?? ''
}

const isField = (element: Element) =>
  ['input', 'select', 'textarea'].includes(tagOf(element)) || attribute(element, 'contenteditable') !== null

/**
 * A short form of the W3C's accessible name computation, in its order: aria-labelledby, aria-label,
 * alt or label, content, title, placeholder. Untrusted page text, at most 120 characters.
 */
export function accessibleName(element: Element): string {
  const tries = [
    () => byIds(element, attribute(element, 'aria-labelledby') ?? ''),
    () => attribute(element, 'aria-label') ?? '',
    () => attribute(element, 'alt') ?? '',
    () => labelsOf(element),
    () => buttonValue(element),
    () => (isField(element) ? '' : contentName(element)),
    () => attribute(element, 'title') ?? '',
    () => attribute(element, 'placeholder') ?? '',
    () => (isField(element) ? (attribute(element, 'name') ?? '') : ''),
  ]
  for (const tryOne of tries) {
    const name = squeeze(tryOne(), longest)
    if (name !== '') return name
  }
  return ''
}
