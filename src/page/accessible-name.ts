import {
  all,
  attribute,
  isConnected,
  isRendered,
  labelsOf,
  paintedChildren,
  squeeze,
  tagOf,
  textOf,
  treeRootOf,
} from './clobber-proof.ts'
import { isInline, isUnpainted } from './kinds.ts'

/** Longest name, in characters. */
const longest = 120

function byIds(element: Element, ids: string): string {
  const root = treeRootOf(element)
  if (!(root instanceof Document || root instanceof ShadowRoot)) return ''
  const named = ids.split(/\s+/).slice(0, 10)
  return named.map(id => contentName(root.getElementById(id))).join(' ')
}

const controls = new Set(['input', 'select', 'textarea'])

function isHidden(element: Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true
  // Without a box it may still stand for its children.
  return !isRendered(element) && isConnected(element) && getComputedStyle(element).display === 'none'
}

/** Text as a reader would hear it: alternatives of images, no scripts, no hidden parts, no values of fields. */
function contentName(node: Node | null, depth = 0): string {
  if (node === null || depth > 40) return ''
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
  if (!(node instanceof Element)) return ''
  const tag = tagOf(node)
  if (tag === 'br') return ' '
  if (isUnpainted(node)) return ''
  if (depth > 0) {
    if (isHidden(node) || controls.has(tag)) return ''
    const stated = attribute(node, 'aria-label') || attribute(node, 'alt')
    if (stated) return ` ${stated} `
  }
  let name = tag === 'svg' ? titleChild(node) : ''
  if (name === '') {
    for (const child of paintedChildren(node)) {
      name += contentName(child, depth + 1)
      if (name.length > longest * 8) break
    }
  }
  if (depth > 0 && !/\S/.test(name)) name = attribute(node, 'title') ?? ''
  return isInline(tag) ? name : ` ${name} `
}

function titleChild(svg: Element): string {
  const title = all(svg, ':scope > title')[0]
  return title === undefined ? '' : (textOf(title) ?? '')
}

/** The label of buttons made of `input`. Never the value of any other field: that may be private. */
function buttonValue(element: Element): string {
  const type = (attribute(element, 'type') ?? '').toLowerCase()
  if (tagOf(element) !== 'input' || !['button', 'submit', 'reset'].includes(type)) return ''
  return attribute(element, 'value') ?? ''
}

const isField = (element: Element) =>
  controls.has(tagOf(element)) || attribute(element, 'contenteditable') !== null

/**
 * A short form of the W3C's accessible name computation, in its order: aria-labelledby, aria-label,
 * alt or label, content, title, placeholder. Untrusted page text, at most 120 characters.
 */
export function accessibleName(element: Element): string {
  const tries = [
    () => byIds(element, attribute(element, 'aria-labelledby') ?? ''),
    () => attribute(element, 'aria-label') ?? '',
    () => attribute(element, 'alt') ?? '',
    () =>
      labelsOf(element)
        .map(label => contentName(label))
        .join(' '),
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
