/** Short paths to an element of a document, of what pages rarely change, and the way back. */
import {
  all,
  attribute,
  childrenOf,
  parentElementOf,
  parentNodeOf,
  shadowOf,
  tagOf,
  treeRootOf,
} from './clobber-proof.ts'
import { looksGenerated } from './target-words.ts'

/** Longest path, in UTF-16 units; open shadow roots that it leads through, at most. */
const longest = 1_000
const deepest = 16
/** How far up a path goes before it gives up, in elements. */
const reach = 40

export interface CssPath {
  /** Within the last of the shadow roots, or the document. */
  readonly css: string
  /** To the hosts of the shadow roots that it is in, outermost first; each within the one before. */
  readonly shadow: readonly string[]
}

/** Undefined where there is no short one. `named`: it has a name, which tells it from others. */
export function cssPathOf(element: Element, named: boolean): CssPath | undefined {
  const shadow: string[] = []
  let css = pathIn(treeRootOf(element), element, named)
  for (let root = treeRootOf(element); root instanceof ShadowRoot; root = treeRootOf(root.host)) {
    const host = pathIn(treeRootOf(root.host), root.host, true)
    if (host === undefined || shadow.length === deepest) return undefined
    shadow.unshift(host)
  }
  css = css !== undefined && css.length <= longest ? css : undefined
  return css === undefined ? undefined : { css, shadow }
}

/** All that the path leads to; empty where it is no path. */
export function elementsAt(document: Document, { css, shadow }: CssPath): readonly Element[] {
  try {
    let root: ParentNode = document
    for (const selector of shadow) {
      const [host, ...others] = all(root, selector)
      const inside = host === undefined || others.length > 0 ? null : shadowOf(host)
      if (inside === null) return []
      root = inside
    }
    return [...all(root, css)]
  } catch {
    // It came from a file, and is no selector.
    return []
  }
}

function pathIn(root: Node, element: Element, named: boolean): string | undefined {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined
  const isUnique = (selector: string) => {
    const [first, second] = all(root, selector)
    return first === element && second === undefined
  }
  const own = ownParts(element, named)
  for (const part of own) if (isUnique(part)) return part
  // Up to something with a name, by places among its like.
  const [best = tagOf(element)] = own
  let path = ''
  let at: Element | null = element
  for (let up = 0; at !== null && up < reach; up += 1) {
    const parent: Element | null = parentElementOf(at)
    const mark = at === element ? undefined : markOf(at)
    if (mark !== undefined) {
      for (const part of own) if (isUnique(`${mark} ${part}`)) return `${mark} ${part}`
      if (isUnique(`${mark} > ${path}`)) return `${mark} > ${path}`
    }
    const step = at === element && !isClasses(best) ? `${best}${placeOf(at)}` : `${tag(at)}${placeOf(at)}`
    path = path === '' ? step : `${step} > ${path}`
    if (path.length > longest) return undefined
    at = parent
  }
  return isUnique(path) ? path : undefined
}

const isClasses = (part: string) => /^[a-z0-9-]+\./.test(part)
const tag = (element: Element) => CSS.escape(tagOf(element))

/** What an element says of itself, the best first. */
function ownParts(element: Element, named: boolean): readonly string[] {
  const parts: string[] = []
  const mark = markOf(element)
  if (mark !== undefined) parts.push(mark)
  const name = attribute(element, 'name') ?? ''
  if (name !== '' && !looksGenerated(name)) parts.push(`${tag(element)}[name="${CSS.escape(name)}"]`)
  const href = attribute(element, 'href') ?? ''
  // Queries may carry what is nobody else's business.
  if (/^[^?#\s"\\]{2,200}$|^#[\w-]{1,60}$/.test(href)) parts.push(`${tag(element)}[href="${href}"]`)
  if (!named) parts.push(...pictureOf(element).map(inside => `${tag(element)}:has(${inside})`))
  const classes = (attribute(element, 'class') ?? '')
    .split(/\s+/)
    .filter(one => one !== '' && !looksGenerated(one))
  if (classes.length > 0) {
    const best = classes.slice(0, 3).map(one => `.${CSS.escape(one)}`)
    parts.push(`${tag(element)}${best.join('')}`)
  }
  return parts
}

/** By what it shows, where it shows no words: of another icon the path leads nowhere. */
function pictureOf(element: Element): readonly string[] {
  const [use] = all(element, 'use')
  const href = use && attribute(use, 'href')
  if (href && /^[\w./#-]{2,120}$/.test(href)) return [`use[href="${href}"]`]
  const [path] = all(element, 'path')
  const line = (path && attribute(path, 'd'))?.slice(0, 60) ?? ''
  if (/^[\w ,.-]{8,60}$/.test(line)) return [`path[d^="${line}"]`]
  const [image] = all(element, 'img')
  const [file] = /[\w.-]{3,60}$/.exec((image && attribute(image, 'src')) ?? '') ?? []
  return file === undefined ? [] : [`img[src$="${file}"]`]
}

function markOf(element: Element): string | undefined {
  const id = attribute(element, 'id') ?? ''
  return id === '' || looksGenerated(id) ? undefined : `#${CSS.escape(id)}`
}

/** Its place among its like. */
function placeOf(element: Element): string {
  const parent = parentNodeOf(element)
  const siblings = parent instanceof Element ? childrenOf(parent) : parent?.children
  const like = [...(siblings ?? [])].filter(other => tagOf(other) === tagOf(element))
  const at = like.indexOf(element)
  // From both ends: where something came before or after it, the path leads nowhere rather than to another.
  return like.length < 2 ? ':only-of-type' : `:nth-of-type(${at + 1}):nth-last-of-type(${like.length - at})`
}
