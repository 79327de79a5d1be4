/** The text of an editor as plain text, and the way from places in it to places in the document and back. */
import { longestFieldText } from '../ports/page-writing.ts'
import { childNodesOf, parentNodeOf, tagOf } from './clobber-proof.ts'

/** A place in the document, as a selection has it. */
export interface Place {
  readonly node: Node
  readonly offset: number
}

/** Characters of one text node that follow one another in the text. */
interface Run {
  readonly node: Text
  /** Of its first character in the node, and in the text. */
  readonly start: number
  readonly at: number
  readonly length: number
}

export interface RichText {
  readonly text: string
  /** False where the editor holds more than is told. */
  readonly whole: boolean
  /** The place of an offset; `before`: of what begins there, not of what ends there. */
  placeOf(offset: number, bias?: 'before' | 'after'): Place
  offsetOf(place: Place): number
}

/** The most nodes that are looked at: an editor of that size holds more text than is told. */
const mostNodes = 20_000
/** Editors put these where nothing else is, to have a place for the caret. */
const invisible = /[\uFEFF\u200B]/

/** Reads the text that an editor shows: its blocks and breaks as lines. */
export function richTextOf(root: HTMLElement): RichText {
  const runs: Run[] = []
  /** Where each line begins. */
  const lines: { readonly at: number; readonly place: Place }[] = [
    { at: 0, place: { node: root, offset: 0 } },
  ]
  let text = ''
  let nodes = 0
  let whole = true
  /** What comes next begins a line. */
  let parted = false

  walk(root)
  return { text, whole, placeOf, offsetOf }

  function walk(parent: Node): void {
    const children = childNodesOf(parent)
    for (let index = 0; index < children.length; index += 1) {
      const node = children[index]
      if (node === undefined || !whole) return
      nodes += 1
      if (nodes > mostNodes || text.length >= longestFieldText) {
        whole = false
        return
      }
      const here = { node: parent, offset: index }
      if (node instanceof Text) take(node, here)
      else if (node instanceof Element && tagOf(node) === 'br') {
        if (parted) begin(here)
        parted = true
      } else if (node instanceof Element) inside(node, here)
    }
  }

  function inside(element: Element, here: Place): void {
    const { display } = getComputedStyle(element)
    if (display === 'none') return
    const block = !display.startsWith('inline') && display !== 'contents'
    const began = text.length
    if (block && (parted || !atLineStart())) begin({ node: element, offset: 0 })
    else if (block && lines.at(-1)?.at === began) moveLine({ node: element, offset: 0 })
    else if (parted && tagOf(element) === 'img') begin(here)
    walk(element)
    if (block) parted = true
  }

  function atLineStart(): boolean {
    return text === '' || text.endsWith('\n')
  }

  function begin(place: Place): void {
    parted = false
    text += '\n'
    lines.push({ at: text.length, place })
  }

  /** A line that has nothing yet begins in its innermost block. */
  function moveLine(place: Place): void {
    const line = lines.at(-1)
    if (line !== undefined) lines[lines.length - 1] = { at: line.at, place }
  }

  function take(node: Text, here: Place): void {
    const data = node.data
    const keeps = keepsSpaces(node)
    if (!keeps && /^[ \t\r\n\f]*$/.test(data) && (parted || atLineStart() || data.includes('\n'))) return
    let start = 0
    for (const piece of data.split(invisible)) {
      if (piece !== '') {
        if (parted) begin(here)
        const shown = piece.replaceAll('\u00A0', ' ')
        runs.push({ node, start, at: text.length, length: piece.length })
        text += keeps ? shown : shown.replace(/[\r\n\t\f]/g, ' ')
      } else if (data !== '' && parted) begin({ node, offset: start })
      start += piece.length + 1
    }
  }

  function placeOf(offset: number, bias: 'before' | 'after' = 'after'): Place {
    const touching = runs.filter(({ at, length }) => at <= offset && offset <= at + length)
    const run = bias === 'after' ? touching[0] : touching.at(-1)
    if (run !== undefined) return { node: run.node, offset: run.start + offset - run.at }
    return lines.findLast(({ at }) => at <= offset)?.place ?? { node: root, offset: 0 }
  }

  function offsetOf({ node, offset }: Place): number {
    const own = runs.find(run => run.node === node && run.start <= offset && offset <= run.start + run.length)
    if (own !== undefined) return own.at + offset - own.start
    const point = Document.prototype.createRange.call(document)
    point.setStart(node, offset)
    let found = 0
    for (const run of runs)
      if (point.comparePoint(run.node, run.start) <= 0)
        found = Math.max(found, Math.min(run.at + run.length, farthest(run, node, offset)))
    for (const { at, place } of lines)
      if (point.comparePoint(place.node, place.offset) <= 0) found = Math.max(found, at)
    return found
  }
}

/** How far into a run a place reaches that is in its node, but among characters that are not shown. */
function farthest(run: Run, node: Node, offset: number): number {
  return run.node === node ? run.at + Math.max(0, offset - run.start) : run.at + run.length
}

function keepsSpaces(node: Text): boolean {
  const parent = parentNodeOf(node)
  return parent instanceof Element && /pre|break-spaces/.test(getComputedStyle(parent).whiteSpace)
}
