/** Words of a part of the page as a reader sees them, without those of parts that are told by themselves. */
import { attribute, isRendered, paintedChildren, squeeze, tagOf } from './clobber-proof.ts'
import { isInline, isUnpainted } from './kinds.ts'
import { fnv1a, hex } from './similarity.ts'

/** What is typed in these is nobody else's business. */
const typedIn = new Set(['input', 'textarea', 'select', 'option'])
/** As deep as parts are looked into. */
const deepest = 60

/** In one line, at most `most` UTF-16 units; `skip` leaves parts out. */
export function readable(
  root: Element,
  most: number,
  skip: (element: Element) => boolean = () => false,
): string {
  let text = ''
  const visit = (node: Node, depth: number): void => {
    if (text.length > most * 2 || depth > deepest) return
    if (node.nodeType === Node.TEXT_NODE) {
      text += node.nodeValue ?? ''
      return
    }
    if (!(node instanceof Element) || isUnpainted(node)) return
    const tag = tagOf(node)
    if (depth > 0 && (typedIn.has(tag) || skip(node) || isHidden(node))) return
    if (tag === 'img') text += ` ${attribute(node, 'alt') ?? ''} `
    for (const inner of paintedChildren(node)) visit(inner, depth + 1)
    if (!isInline(tag)) text += '\n'
  }
  visit(root, 0)
  return squeeze(text, most)
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true
  // Without a box it may still stand for its children.
  return !isRendered(element) && getComputedStyle(element).display !== 'contents'
}

/** Short enough to be compared, and alike only where the texts are: by two hashes of 32 bits. */
export const fingerprintOfText = (text: string): string =>
  hex(fnv1a(text)) + hex(fnv1a(text, 0x01000193 ^ text.length))
