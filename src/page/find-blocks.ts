/**
 * The text of a document as it is painted, block by block, in the order of the page: through open shadow
 * roots and slots, with the place of every letter. Only reads.
 */
import { attribute, childNodesOf, documentRoot, shadowOf, tagOf } from './clobber-proof.ts'

/** A stretch of a text node, and where it begins in the block's text. */
export interface Piece {
  readonly node: Text
  readonly from: number
  readonly length: number
  readonly at: number
}

/** What is written in one go: a paragraph, a cell, a heading. A very long one comes in parts that overlap. */
export interface TextBlock {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** UTF-16 units at its beginning that were the end of the part before. */
  readonly overlap: number
}

export type Walked =
  | { readonly kind: 'block'; readonly block: TextBlock }
  | { readonly kind: 'frame'; readonly element: Element }
  /** A moment at which the walk may be interrupted. */
  | { readonly kind: 'rest' }

/** UTF-16 units after which a block is handed on in parts. */
const longestPart = 20_000
/** Nodes between two moments of rest. */
const restAfter = 64
/** Nodes that are looked at, at most: what a page grows meanwhile must not keep it up for ever. */
const mostNodes = 3_000_000

/** Their insides are no text of the page. `rt` would part the words that it stands above. */
const skipped = new Set(
  (
    'head script style template noscript link meta title base select option datalist textarea input canvas svg ' +
    'video audio object embed rt rp iframe frame'
  ).split(' '),
)

interface Level {
  readonly nodes: readonly Node[]
  next: number
  readonly block: boolean
  /** Whether text right inside is seen; asked only where there is some. */
  seen: boolean | undefined
  readonly style: CSSStyleDeclaration | undefined
}

/** @param overlap UTF-16 units by which parts of a long block overlap */
export function* textBlocks(document: Document, overlap: number): Generator<Walked, void> {
  const root = documentRoot(document)
  if (root === null) return
  const stack: Level[] = [levelOf([root], true, undefined)]
  let text = ''
  let pieces: Piece[] = []
  let overlapped = 0
  let visited = 0

  function* flush(goesOn: boolean): Generator<Walked, void> {
    if (text.length > overlapped) yield { kind: 'block', block: { text, pieces, overlap: overlapped } }
    const kept = goesOn ? Math.min(overlap, text.length) : 0
    const from = text.length - kept
    pieces = kept === 0 ? [] : pieces.flatMap(piece => cutBefore(piece, from))
    text = text.slice(from)
    overlapped = kept
  }

  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const node = level.nodes[level.next]
    if (node === undefined) {
      stack.pop()
      if (level.block) yield* flush(false)
      continue
    }
    level.next += 1
    visited += 1
    if (visited > mostNodes) break
    if (visited % restAfter === 0) yield { kind: 'rest' }
    if (node instanceof Text) {
      level.seen ??= level.style === undefined || level.style.visibility === 'visible'
      if (!level.seen) continue
      const { data } = node
      for (let from = 0; from < data.length; ) {
        const to = wholeCharacters(
          data,
          Math.min(data.length, from + longestPart - (text.length - overlapped)),
        )
        pieces.push({ node, from, length: to - from, at: text.length })
        text += data.slice(from, to)
        from = to
        if (text.length - overlapped >= longestPart - 1) {
          yield* flush(true)
          yield { kind: 'rest' }
        }
      }
      continue
    }
    if (!(node instanceof Element)) continue
    const tag = tagOf(node)
    if (tag === 'br') text += '\n'
    if (tag === 'iframe' || tag === 'frame') yield { kind: 'frame', element: node }
    if (skipped.has(tag)) continue
    const style = getComputedStyle(node)
    const { display } = style
    if (display === 'none' || isLocked(node, style)) continue
    const block = !/^(?:inline|contents|ruby)/.test(display)
    if (block) yield* flush(false)
    stack.push(levelOf(paintedChildren(node), block, style))
  }
  yield* flush(false)
}

/** Its text is not painted, and no search reveals it. */
function isLocked(element: Element, style: CSSStyleDeclaration): boolean {
  return style.contentVisibility === 'hidden' && attribute(element, 'hidden')?.toLowerCase() !== 'until-found'
}

/** The children as they are painted, as they are now: what the page does meanwhile does not lead the walk astray. */
export function paintedChildren(element: Element): readonly Node[] {
  const shadow = shadowOf(element)
  if (shadow !== null) return Array.from(childNodesOf(shadow))
  if (element instanceof HTMLSlotElement) {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(element)
    if (assigned.length > 0) return assigned
  }
  return Array.from(childNodesOf(element))
}

function levelOf(nodes: readonly Node[], block: boolean, style: CSSStyleDeclaration | undefined): Level {
  return { nodes, next: 0, block, style, seen: undefined }
}

function cutBefore(piece: Piece, from: number): readonly Piece[] {
  const end = piece.at + piece.length
  if (end <= from) return []
  const cut = Math.max(0, from - piece.at)
  return [{ node: piece.node, from: piece.from + cut, length: piece.length - cut, at: piece.at + cut - from }]
}

/** The offset itself, or one more where it lies inside a surrogate pair. */
function wholeCharacters(text: string, offset: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) ? offset + 1 : offset
}

/** The range of the document for a stretch of a block's text; undefined where nothing of it is the page's own. */
export function rangeOf(
  pieces: readonly Piece[],
  start: number,
  end: number,
): { readonly first: Text; readonly range: Range } | undefined {
  const first = pieces.find(piece => piece.at + piece.length > start)
  const last = pieces.findLast(piece => piece.at < end)
  if (first === undefined || last === undefined || first.at >= end) return undefined
  const range = new Range()
  try {
    range.setStart(first.node, first.from + Math.max(0, start - first.at))
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.at))
  } catch {
    // The page has changed the text since it was read.
    return undefined
  }
  return { first: first.node, range }
}
