/** What of the elements on a page is there to be heard: each thing once, text by its painted lines. */
import type { Box, ElementKind } from '../ports/page.ts'
import { area, joinLines } from './box.ts'
import { childNodesOf, paintedParent } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { leastLine } from './layout-view.ts'

/** The most pieces of text of one block that are told apart: of more, neighbours are one. */
const mostPieces = 300

export interface Heard {
  readonly element: Element
  readonly kind: ElementKind
  readonly box: Box
}

/** What shows of a part of an element's content, where it is to be told of; undefined where nothing does. */
export type Inside = (element: Element, box: Box) => Box | undefined

const notText = new Set<ElementKind | undefined>(['link', 'button', 'field', 'heading', 'media'])

/** True where the text belongs to something that has a kind of its own: a link, a heading. */
function belongsElsewhere(index: ElementIndex, element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = paintedParent(at))
    if (notText.has(index.sort(at)?.kind)) return true
  return false
}

/** A picture that is part of a button or a field is what that looks like, and no image by itself. */
function isDecoration(index: ElementIndex, element: Element): boolean {
  for (let at = paintedParent(element); at !== null; at = paintedParent(at)) {
    const kind = index.sort(at)?.kind
    if (kind === 'button' || kind === 'field') return true
  }
  return false
}

/** The nearest ancestor that makes lines of its own: the paragraph, for the emphasis in it. */
export function blockOf(element: Element): Element {
  let at = element
  while (getComputedStyle(at).display.startsWith('inline')) {
    const parent = paintedParent(at)
    if (parent === null) break
    at = parent
  }
  return at
}

/** The lines that an element's own text is painted in. */
function addLines(to: Box[], element: Element, inside: Inside): void {
  const range = new Range()
  for (const node of childNodesOf(element)) {
    if (node.nodeType !== Node.TEXT_NODE || !/\S/.test(node.nodeValue ?? '')) continue
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const line = inside(element, rect)
      if (line !== undefined && area(line) >= leastLine) to.push(line)
    }
  }
}

/** The smallest box around all of them; undefined around none. */
function around(boxes: readonly Box[]): Box | undefined {
  const [first] = boxes
  if (first === undefined) return undefined
  let { x, y } = first
  let [right, bottom] = [x, y]
  for (const box of boxes) {
    x = Math.min(x, box.x)
    y = Math.min(y, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x, y, width: right - x, height: bottom - y }
}

/** The part of a heading that is painted: its text, not the whole width of the page. */
function tight({ element, box }: Heard, inside: Inside): Box {
  const range = new Range()
  range.selectNodeContents(element)
  const text = around([...range.getClientRects()].filter(rect => area(rect) > 0))
  return (text && inside(element, text)) ?? box
}

/** Pieces in the order of the text, few enough to be compared with each other. */
function fewer(pieces: readonly Box[]): readonly Box[] {
  if (pieces.length <= mostPieces) return pieces
  const run = Math.ceil(pieces.length / mostPieces)
  const found: Box[] = []
  for (let at = 0; at < pieces.length; at += run) {
    const whole = around(pieces.slice(at, at + run))
    if (whole !== undefined) found.push(whole)
  }
  return found
}

export interface HeardElements {
  /** `box`: what shows of the element. */
  add(item: { readonly element: Element; readonly kind: ElementKind; readonly box: Box }): void
  /** Everything that was added, text last. */
  all(): readonly Heard[]
}

export function createHeardElements(index: ElementIndex, inside: Inside): HeardElements {
  const found: Heard[] = []
  const blocks = new Map<Element, Box[]>()
  return {
    add(item) {
      const { element, kind } = item
      if (kind === 'text') {
        if (belongsElsewhere(index, element)) return
        const block = blockOf(element)
        const pieces = blocks.get(block) ?? []
        blocks.set(block, pieces)
        addLines(pieces, element, inside)
      } else if (kind === 'heading') {
        found.push({ ...item, box: tight(item, inside) })
      } else if (kind !== 'image' || !isDecoration(index, element)) {
        found.push(item)
      }
    },
    all() {
      const texts = [...blocks].flatMap(([element, pieces]) =>
        joinLines(fewer(pieces)).map((box): Heard => ({ element, kind: 'text', box })),
      )
      return [...found, ...texts]
    },
  }
}
