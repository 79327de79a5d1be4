/** A CSS selector by which an element is known again on its site. */
import { all, attribute, bodyOfDocument, childrenOf, parentElementOf, tagOf } from './clobber-proof.ts'

/** Longest selector, as it is kept (`src/settings/sites.ts`). */
const longest = 500
/** How far up an element is described, in elements. */
const reach = 4

/**
 * Made of what pages rarely change: tags, roles, names of classes and ids in plain words. Never of ids or
 * classes with digits, which are often made anew. `count` is how many elements of the page it means now.
 */
export function selectorFor(element: Element): { readonly selector: string; readonly count: number } {
  const document = element.ownerDocument
  const parts: string[] = []
  let at: Element | null = element
  for (let up = 0; at !== null && at !== bodyOfDocument(document) && up < reach; up += 1) {
    const part = describe(at)
    parts.unshift(part.text)
    if (part.telling) break
    at = parentElementOf(at)
  }
  const selector = parts.join(' > ')
  if (selector.length > longest)
    return { selector: tagOf(element), count: all(document, tagOf(element)).length }
  return { selector, count: all(document, selector).length }
}

function describe(element: Element): { readonly text: string; readonly telling: boolean } {
  const tag = CSS.escape(tagOf(element))
  const role = attribute(element, 'role') ?? ''
  const id = attribute(element, 'id') ?? ''
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(isStable).slice(0, 3)
  const text = [
    tag,
    isStable(id) ? `#${CSS.escape(id)}` : '',
    ...classes.map(name => `.${CSS.escape(name)}`),
    /^[a-z]{2,30}$/.test(role) ? `[role="${role}"]` : '',
  ].join('')
  if (text !== tag) return { text, telling: isStable(id) || classes.length > 0 }
  const label = attribute(element, 'aria-label') ?? ''
  if (label !== '' && label.length <= 80 && !/\d/.test(label))
    return { text: `${tag}[aria-label="${CSS.escape(label)}"]`, telling: true }
  return { text: `${tag}${place(element)}`, telling: false }
}

/** Its place among its like; nothing where it is the only one. */
function place(element: Element): string {
  const parent = parentElementOf(element)
  if (parent === null) return ''
  const like = [...childrenOf(parent)].filter(other => tagOf(other) === tagOf(element))
  return like.length < 2 ? '' : `:nth-of-type(${like.indexOf(element) + 1})`
}

/** Plain words: what is made by machines has digits, or capitals in its middle. */
function isStable(name: string): boolean {
  return /^[a-z]+(?:[-_]{1,2}[a-z]+)*$/.test(name) && name.length <= 40
}
