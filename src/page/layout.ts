import type { Box, PageLayout, PlacedElement } from '../ports/page.ts'
import { area, inReadingOrder, joinLines } from './box.ts'
import { childNodesOf, paintedParent } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { type Clipper, createClipper, inView, type Shown } from './in-view.ts'

/** The most elements that a layout tells of. */
const most = 5_000

/** The lines that an element's own text is painted in, clipped to what shows of it. */
function lines(clipper: Clipper, element: Element): Box[] {
  const found: Box[] = []
  const range = document.createRange()
  for (const node of childNodesOf(element)) {
    if (node.nodeType !== Node.TEXT_NODE || !/\S/.test(node.nodeValue ?? '')) continue
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const line = clipper.inside(element, rect)
      if (line !== undefined && area(line) >= 4) found.push(line)
    }
  }
  return found
}

const notText = new Set(['link', 'button', 'field', 'heading', 'media'])

/** True where the text belongs to something that has a kind of its own: a link, a heading. */
function belongsElsewhere(index: ElementIndex, element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = paintedParent(at)) {
    const kind = index.sort(at)?.kind
    if (kind !== undefined && notText.has(kind)) return true
  }
  return false
}

/** The nearest ancestor that makes lines of its own: the paragraph, for the emphasis in it. */
function blockOf(element: Element): Element {
  let at = element
  while (getComputedStyle(at).display.startsWith('inline')) {
    const parent = paintedParent(at)
    if (parent === null) break
    at = parent
  }
  return at
}

/** A picture that is part of a button or a field is what that looks like, and no image by itself. */
function isDecoration(index: ElementIndex, element: Element): boolean {
  for (let at = paintedParent(element); at !== null; at = paintedParent(at)) {
    const kind = index.sort(at)?.kind
    if (kind === 'button' || kind === 'field') return true
  }
  return false
}

/** The part of a heading that is painted: its text, not the whole width of the page. */
function tight(clipper: Clipper, { element, box }: Shown): Box {
  const range = document.createRange()
  range.selectNodeContents(element)
  const rects = [...range.getClientRects()].filter(rect => area(rect) > 0)
  const [first] = rects
  if (first === undefined) return box
  let { x, y } = first
  let [right, bottom] = [x, y]
  for (const rect of rects) {
    x = Math.min(x, rect.x)
    y = Math.min(y, rect.y)
    right = Math.max(right, rect.right)
    bottom = Math.max(bottom, rect.bottom)
  }
  return clipper.inside(element, { x, y, width: right - x, height: bottom - y }) ?? box
}

export async function layoutOf(document: Document, index: ElementIndex): Promise<PageLayout> {
  const seen = await inView(document, index)
  const clipper = createClipper(document)
  const elements: PlacedElement[] = []
  const blocks = new Map<Element, Box[]>()
  for (const item of seen) {
    const { element, kind } = item
    if (kind === undefined) continue
    if (kind === 'text') {
      if (belongsElsewhere(index, element)) continue
      const block = blockOf(element)
      blocks.set(block, [...(blocks.get(block) ?? []), ...lines(clipper, element)])
    } else if (kind === 'heading') {
      elements.push({ kind, box: tight(clipper, item) })
    } else if (kind !== 'image' || !isDecoration(index, element)) {
      elements.push({ kind, box: item.box })
    }
  }
  for (const pieces of blocks.values()) {
    for (const box of joinLines(pieces)) elements.push({ kind: 'text', box })
  }
  const { width, height } = clipper.viewport
  return { viewport: { width, height }, elements: inReadingOrder(elements).slice(0, most) }
}
