/** Where an element's words are painted. */
import type { Box } from '../ports/page.ts'
import { area } from './box.ts'
import { rectsOf, siblingBefore, tagOf, treeWalker } from './clobber-proof.ts'

/** The most text nodes that are passed over to find words. */
const mostNodes = 12
/** The most lines that are told. */
const mostLines = 3

const fields = new Set(['input', 'textarea', 'select'])

/** Up to three lines of its words, or the whole of a field; none where it has no words. */
export function wordsOf(element: Element): Box[] {
  if (fields.has(tagOf(element))) return linesOf(rectsOf(element))
  const walker = treeWalker(document, element, NodeFilter.SHOW_TEXT)
  const range = new Range()
  const lines: Box[] = []
  for (let passed = 0; passed < mostNodes && lines.length < mostLines; passed += 1) {
    const node = walker.nextNode()
    if (node === null) break
    if (!/\S/.test((node.nodeValue ?? '').slice(0, 1_000))) continue
    range.selectNodeContents(node)
    lines.push(...linesOf(range.getClientRects()))
  }
  return lines.slice(0, mostLines)
}

function linesOf(rects: DOMRectList): Box[] {
  const lines: Box[] = []
  for (let at = 0; at < rects.length && lines.length < mostLines; at += 1) {
    const rect = rects[at]
    if (rect !== undefined && area(rect) > 0)
      lines.push({ x: rect.x, y: rect.y, width: rect.width, height: rect.height })
  }
  return lines
}

/** True where words or a link of the same line come right before it. */
export function followsWords(element: Element): boolean {
  const node = siblingBefore(element)
  if (node instanceof Text) return /\S[^\n]*$/.test((node.nodeValue ?? '').slice(-200))
  return node instanceof HTMLAnchorElement
}
