/**
 * The text of a document as it is painted, block by block, in the order of the page: through open shadow
 * roots and slots, with the place of every letter. Only reads. Asking for an element's style takes far longer
 * than reading its text: only blocks in which something may be found are put together.
 */
import { isFrame, tagOf } from './clobber-proof.ts'
import { foldTexts } from './find-fold.ts'
import type { Likely } from './find-likely.ts'
import { createStyles, type Styles } from './find-styles.ts'
import { ownerOf, type PaintedWalk, walkPainted } from './find-walk.ts'

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
  /** Once, where there is any text to be seen. */
  | { readonly kind: 'text' }
  /** A moment at which the walk may be interrupted. */
  | { readonly kind: 'rest' }

/** UTF-16 units after which a block is handed on in parts. */
const longestPart = 20_000
/** Nodes between two moments of rest where their styles are asked for. */
const restAfter = 64
/** Nodes that are looked at, at most: what a page grows meanwhile must not keep it up for ever. */
const mostNodes = 3_000_000
/** Nodes that are read in one go: few at first, so that the first match is seen soon. */
const firstGo = 256
const longestGo = 4_096
/** UTF-16 units a node, on average, after which a go ends early. */
const unitsEach = 25

/**
 * The blocks that hold a likely text, and all frames.
 * @param overlap UTF-16 units by which parts of a long block overlap
 */
export function* textBlocks(document: Document, overlap: number, likely: Likely): Generator<Walked, void> {
  const walk = walkPainted(document)
  const styles = createStyles()
  let nodes: readonly Node[] = []
  let texts: readonly (string | undefined)[] = []
  let frames: readonly number[] = []
  let go = firstGo
  let visited = 0
  let hasText = false
  for (let goesOn = true; goesOn; ) {
    const fresh = read(walk, Math.min(go, mostNodes - visited))
    visited += fresh.nodes.length
    goesOn = !fresh.ended && visited < mostNodes
    frames = [...frames, ...fresh.frames.map(at => at + nodes.length)]
    nodes = nodes.length === 0 ? fresh.nodes : [...nodes, ...fresh.nodes]
    texts = texts.length === 0 ? fresh.texts : [...texts, ...fresh.texts]
    const end = goesOn ? yield* lastBoundary(nodes, styles) : nodes.length
    if (end > 0) {
      const part = nodes.slice(0, end)
      if (!hasText && part.some(node => isSeenText(node, styles))) {
        hasText = true
        yield { kind: 'text' }
      }
      const unseen = (at: number) => isUnseen(part[at], styles)
      const places = [...likely(texts.slice(0, end), unseen), ...frames.filter(at => at < end)]
      yield* blocksAt(
        part,
        places.sort((a, b) => a - b),
        { styles, overlap },
      )
      frames = frames.filter(at => at >= end).map(at => at - end)
      nodes = nodes.slice(end)
      texts = texts.slice(end)
      go = Math.min(go * 2, longestGo)
    }
    // A block that goes on and on is not looked through again and again.
    else go *= 2
    walk.pause()
    yield { kind: 'rest' }
    styles.forget()
  }
}

/** The next nodes with their texts, folded: of elements none, but a space for a line break. */
function read(walk: PaintedWalk, most: number) {
  const nodes: Node[] = []
  const sources: string[] = []
  const long: number[] = []
  const frames: number[] = []
  let units = 0
  let ended = false
  while (nodes.length < most && units < most * unitsEach) {
    const node = walk.next()
    if (node === undefined) {
      ended = true
      break
    }
    const source = node instanceof Text ? node.data : walk.tag() === 'br' ? ' ' : ''
    if (source.length > longestPart) long.push(nodes.length)
    sources.push(source.length > longestPart ? '' : source)
    units += source.length
    if (walk.tag() === 'iframe' || walk.tag() === 'frame') frames.push(nodes.length)
    nodes.push(node)
  }
  const texts: (string | undefined)[] = foldTexts(sources)
  for (const at of long) texts[at] = undefined
  return { nodes, texts, frames, ended }
}
interface Parts {
  readonly styles: Styles
  readonly overlap: number
}

/** The blocks around texts at these places, and the frames there, in order. */
function* blocksAt(nodes: readonly Node[], places: readonly number[], parts: Parts): Generator<Walked, void> {
  let done = 0
  for (const at of places) {
    const node = nodes[at]
    if (at < done || node === undefined) continue
    if (isFrame(node)) yield* frameAt(node, parts.styles)
    else if (!isUnseen(node, parts.styles)) {
      let from = at
      const block = blockOf(node, parts.styles)
      while (from > done) {
        const before = blockOf(nodes[from - 1], parts.styles)
        if (before !== undefined && before !== block) break
        from -= 1
        if (from % restAfter === 0) yield { kind: 'rest' }
      }
      done = yield* blockFrom(nodes, from, parts)
    }
  }
}

/** The block that begins with that node, or behind it. Returns where the next begins. */
function* blockFrom(
  nodes: readonly Node[],
  from: number,
  { styles, overlap }: Parts,
): Generator<Walked, number> {
  let text = ''
  let pieces: Piece[] = []
  let overlapped = 0
  let block: Element | null | undefined

  function* flush(goesOn: boolean): Generator<Walked, void> {
    if (text.length > overlapped) yield { kind: 'block', block: { text, pieces, overlap: overlapped } }
    const kept = goesOn ? Math.min(overlap, text.length) : 0
    const cut = text.length - kept
    pieces = kept === 0 ? [] : pieces.flatMap(piece => cutBefore(piece, cut))
    text = text.slice(cut)
    overlapped = kept
  }

  let at = from
  for (; at < nodes.length; at += 1) {
    if (at % restAfter === 0) yield { kind: 'rest' }
    const node = nodes[at]
    const own = blockOf(node, styles)
    if (node === undefined || own === undefined) continue
    block ??= own
    if (own !== block) break
    if (isBreak(node)) text += '\n'
    if (isFrame(node)) yield* frameAt(node, styles)
    if (!(node instanceof Text) || !styles.of(ownerOf(node)).visible) continue
    const { data } = node
    for (let start = 0; start < data.length; ) {
      const room = longestPart - (text.length - overlapped)
      const end = wholeCharacters(data, Math.min(data.length, start + room))
      pieces.push({ node, from: start, length: end - start, at: text.length })
      text += data.slice(start, end)
      start = end
      if (text.length - overlapped >= longestPart - 1) {
        yield* flush(true)
        yield { kind: 'rest' }
      }
    }
  }
  yield* flush(false)
  return at
}

/** How many of the nodes are in blocks that have ended, or begun before the last of them; 0 where none has. */
function* lastBoundary(nodes: readonly Node[], styles: Styles): Generator<Walked, number> {
  let block: Element | null | undefined
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    if (at % restAfter === 0) yield { kind: 'rest' }
    const own = blockOf(nodes[at], styles)
    if (own === undefined) continue
    block ??= own
    if (own !== block) return at + 1
  }
  return 0
}

function* frameAt(element: Element, styles: Styles): Generator<Walked, void> {
  if (!styles.of(ownerOf(element)).hidden) yield { kind: 'frame', element }
}

/** The innermost block around its text; undefined where it is hidden. */
function blockOf(node: Node | undefined, styles: Styles): Element | null | undefined {
  if (node === undefined) return undefined
  const inside = node instanceof Element && !isFrame(node) ? node : ownerOf(node)
  const { hidden, block } = styles.of(inside)
  return hidden ? undefined : block
}

function isUnseen(node: Node | undefined, styles: Styles): boolean {
  if (!(node instanceof Text)) return false
  const { hidden, visible } = styles.of(ownerOf(node))
  return hidden || !visible
}

const isSeenText = (node: Node, styles: Styles) =>
  node instanceof Text && /\S/.test(node.data) && !isUnseen(node, styles)
const isBreak = (node: Node) => node instanceof Element && tagOf(node) === 'br'

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
