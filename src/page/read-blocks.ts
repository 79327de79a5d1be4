/** What there is to read, in order, as blocks of text that know where each letter stands. */
import type { ReadBlock } from '../ports/page-reading.ts'
import {
  all,
  attribute,
  has,
  paintedChildren,
  parentElementOf,
  rectOf,
  tagOf,
  textOf,
} from './clobber-proof.ts'
import type { Piece } from './find-blocks.ts'
import { isUnpainted, roleOf } from './kinds.ts'
import { createListReader } from './read-list.ts'
import { createTableReader, type TableReader } from './read-table.ts'

export interface Readable extends Omit<ReadBlock, 'index'> {
  readonly pieces: readonly Piece[]
  /** 1 to 6 of a heading. */
  readonly level: number
}

export interface ReadWhat {
  readonly root: Element
  readonly only?: ReadonlySet<Node> | undefined
  /** What is selected: nothing else, and of that everything. */
  readonly limit?: Range
}

/** UTF-16 units after which a block is cut, and the most that are collected of a page. */
const longestBlock = 20_000
const longestPage = 1_000_000
const mostBlocks = 5_000
/** Elements inside elements; what is deeper is left out. */
const deepest = 400
/** Sides in CSS pixels from which on an image is told by itself; below it is a sign within the text. */
const ownImage = 48

/** Not what a page is read for. */
const besides = new Set('nav aside footer button select textarea input form dialog menu'.split(' '))
const besidesRoles = new Set(
  (
    'navigation complementary contentinfo banner search menu menubar toolbar tablist button dialog alertdialog ' +
    'progressbar status timer'
  ).split(' '),
)
const insides = new Set('svg canvas video audio object embed iframe frame rt rp datalist'.split(' '))
/** Names that pages give to what is not their own. */
const advertising =
  /(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|cookies?|consent|newsletter|share|social)(?:$|[\s_-])/i
/** Longer parts than this, in characters, are no advertisement whatever they are called. */
const longestAdvert = 600

interface Around {
  readonly kind: Readable['kind']
  readonly level: number
  readonly language: string
  readonly preformatted: boolean
  /** The row that cells are joined in. */
  readonly table: TableReader | undefined
}

export function readableBlocks({ root, only, limit }: ReadWhat): Readable[] {
  const blocks: Readable[] = []
  const numberOf = createListReader()
  let total = 0
  let text = ''
  let pieces: Piece[] = []

  function close({ kind, level, language }: Around): void {
    if (/[\p{L}\p{N}]/u.test(text) && blocks.length < mostBlocks) {
      blocks.push({ kind, level, language: language.slice(0, 100), text, pieces })
      total += text.length
    }
    text = ''
    pieces = []
  }

  function addText(node: Text, around: Around): void {
    if (only !== undefined && !only.has(node)) return
    const { data } = node
    let from = limit !== undefined && node === limit.startContainer ? limit.startOffset : 0
    const end = limit !== undefined && node === limit.endContainer ? limit.endOffset : data.length
    if (limit !== undefined && !limit.intersectsNode(node)) return
    while (from < end && total < longestPage) {
      const to = Math.min(end, from + longestBlock - text.length)
      pieces.push({ node, from, length: to - from, at: text.length })
      const part = data.slice(from, to)
      text += around.preformatted ? part : part.replace(/\s/g, ' ')
      from = to
      if (text.length >= longestBlock) close(around)
    }
  }

  function visit(node: Node, around: Around, depth: number): void {
    if (total >= longestPage || blocks.length >= mostBlocks || depth > deepest) return
    if (node instanceof Text) addText(node, around)
    if (!(node instanceof Element)) return
    const tag = tagOf(node)
    if (tag === 'br') text += '\n'
    if (isUnpainted(node) || insides.has(tag) || attribute(node, 'aria-hidden') === 'true') return
    if (limit === undefined && isBeside(node, tag)) return
    if (limit !== undefined && !limit.intersectsNode(node)) return
    const style = getComputedStyle(node)
    if (style.display === 'none' || style.contentVisibility === 'hidden') return
    const language = attribute(node, 'lang') ?? around.language
    if (tag === 'img' || (roleOf(node) === 'img' && has(node, 'aria-label'))) {
      addImage(node, { ...around, language })
      return
    }
    if (style.visibility !== 'visible' && limit === undefined) {
      // Parts of what is not seen may be.
      for (const child of [...paintedChildren(node)])
        if (child instanceof Element) visit(child, around, depth + 1)
      return
    }
    const apart = !/^(?:inline|contents|ruby)/.test(style.display) && around.table === undefined
    const inside: Around = { ...within(node, tag, around), language }
    if (apart || language !== around.language) close(around)
    if (around.table !== undefined) text += around.table.before(node, text)
    else if (tag === 'li') text += numberOf(node)
    // As they are now: what the page does meanwhile does not lead the walk astray.
    const children = [...paintedChildren(node)]
    const shown = tag === 'details' && !has(node, 'open') ? children.filter(isSummary) : children
    for (const child of shown) visit(child, inside, depth + 1)
    if (apart || language !== around.language) close(inside)
  }

  function addImage(element: Element, around: Around): void {
    const words = (attribute(element, 'alt') ?? attribute(element, 'aria-label') ?? '').trim().slice(0, 500)
    if (words === '' || only !== undefined) return
    const { width, height } = rectOf(element)
    if (width === 0 || height === 0) return
    if (Math.min(width, height) < ownImage || around.table !== undefined) {
      text += ` ${words} `
      return
    }
    close(around)
    text = words
    close({ ...around, kind: 'image' })
  }

  const language = languageAround(root)
  const beginning: Around = { kind: 'text', level: 0, language, preformatted: false, table: undefined }
  visit(root, beginning, 0)
  close(beginning)
  return blocks
}

function within(element: Element, tag: string, around: Around): Around {
  const heading = headingLevel(element, tag)
  const preformatted = around.preformatted || tag === 'pre'
  if (heading > 0) return { ...around, kind: 'heading', level: heading, preformatted }
  if (tag === 'table') return { ...around, kind: 'text', level: 0, preformatted }
  if (tag === 'tr' && around.table === undefined) {
    const table = createTableReader(element)
    if (table !== undefined) return { ...around, kind: 'row', level: 0, preformatted, table }
  }
  const kind = tag === 'li' ? 'item' : around.kind === 'heading' ? 'text' : around.kind
  return { ...around, kind, preformatted }
}

/** 1 to 6; 0 for what is no heading. */
export function headingLevel(element: Element, tag = tagOf(element)): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1])
  if (attribute(element, 'role') !== 'heading') return 0
  const stated = Number(attribute(element, 'aria-level') ?? 2)
  return stated >= 1 && stated <= 6 ? Math.trunc(stated) : 2
}

function isBeside(element: Element, tag: string): boolean {
  if (besides.has(tag)) return tag !== 'form' || all(element, 'p').length === 0
  const role = (attribute(element, 'role') ?? '').trim().toLowerCase()
  if (besidesRoles.has(role) || roleOf(element) === 'banner') return true
  const called = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 500)
  return advertising.test(called) && (textOf(element) ?? '').length < longestAdvert
}

const isSummary = (node: Node) => node instanceof Element && tagOf(node) === 'summary'

function languageAround(element: Element): string {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    const stated = attribute(at, 'lang')
    if (stated !== null) return stated
  }
  return ''
}
