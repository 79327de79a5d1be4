/** Reads one document to whoever asks: keeps what there is to read, the place, and its mark. */
import type { ReadBlock, ReadFrom, ReadNext, ReadOpened } from '../ports/page-reading.ts'
import { bodyOfDocument, documentRoot, focused, isConnected, windowOf } from './clobber-proof.ts'
import { rangeOf } from './find-blocks.ts'
import { mark, unmark } from './find-highlight.ts'
import { bringIntoView, elementAround, isInView } from './find-scroll.ts'
import { type Readable, readableBlocks } from './read-blocks.ts'
import { mainPart } from './read-main.ts'
import { sectionEnd, sectionNamed } from './read-sections.ts'

export interface Reader {
  open(from: ReadFrom): ReadOpened | undefined
  block(index: number): ReadNext
  show(index: number, start: number, end: number): void
  /** Takes the mark away; the place stays. */
  clear(): boolean
}

interface Place {
  readonly block: number
  readonly start: number
  readonly at: number
}

export function createReader(document: Document): Reader {
  let blocks: readonly Readable[] = []
  /** What is read is the selection, and nothing comes after it. */
  let selected = false
  let place: Place | undefined
  let shown: { readonly element: Element; readonly range: Range } | undefined

  function collect(): void {
    const main = mainPart(document)
    blocks = main === undefined ? [] : readableBlocks(main)
    if (blocks.length === 0 && main?.only !== undefined) blocks = readableBlocks({ root: main.root })
    selected = false
  }

  function opened(block: number, offset: number, more: { at?: number; until?: number } = {}): ReadOpened {
    const weight = blocks.reduce((sum, { text }) => sum + text.length, 0)
    return { block, offset, blocks: blocks.length, weight, at: 0, ...more }
  }

  return {
    open(from) {
      if (from.kind === 'place') {
        return place === undefined ? undefined : opened(place.block, place.start, { at: place.at, ...end() })
      }
      if (from.kind === 'selection') return openSelection()
      const before = place === undefined ? undefined : blocks[place.block]
      collect()
      if (blocks.length === 0) return undefined
      if (from.kind === 'page') return opened(0, 0)
      if (from.kind === 'here') {
        const here = firstInView()
        return here === undefined ? undefined : opened(here.block, here.offset)
      }
      const section =
        from.kind === 'section'
          ? sectionNamed(blocks, from.words)
          : sectionAfter(before === undefined ? undefined : nearest(before, place?.block ?? 0))
      return section === undefined ? undefined : opened(section, 0, { until: sectionEnd(blocks, section) })
    },
    block(index) {
      const wanted = blocks[index]
      if (wanted !== undefined && isThere(wanted)) return { block: told(wanted, index), moved: false }
      if (selected) return { moved: wanted !== undefined }
      // The page has been built anew, or has grown beyond what was its end.
      const last = blocks.at(-1)
      const length = blocks.length
      const hadText = wanted ?? last
      collect()
      if (wanted === undefined) {
        const grown = last === undefined ? -1 : nearest(last, length - 1)
        const next = blocks[grown + 1]
        return grown < 0 || next === undefined
          ? { moved: false }
          : { block: told(next, grown + 1), moved: false }
      }
      const now = hadText === undefined ? 0 : nearest(hadText, index)
      const found = blocks[now]
      return found === undefined
        ? { moved: true }
        : { block: told(found, now), moved: found.text !== wanted.text }
    },
    show(index, start, end) {
      place = { block: index, start, at: Date.now() }
      const block = blocks[index]
      const stretch = block && rangeOf(block.pieces, start, end)
      if (stretch === undefined) {
        unmark('clavier-reading')
        return
      }
      const { range } = stretch
      const element = elementAround(range.startContainer)
      if (element === null) return
      mark('clavier-reading', [range])
      // A reader whose last sentence is out of sight has scrolled away: the page stays where it was put.
      const followed =
        shown === undefined || !isConnected(shown.element) || isInView(document, shown.element, shown.range)
      if (followed && !isInView(document, element, range)) bringIntoView(document, element, range)
      shown = { element, range }
    },
    clear() {
      shown = undefined
      return unmark('clavier-reading')
    },
  }

  function end(): { until?: number } {
    return selected ? { until: blocks.length } : {}
  }

  function openSelection(): ReadOpened | undefined {
    const written = selectedInField(document)
    const selection = windowOf(document)?.getSelection() ?? null
    const root = bodyOfDocument(document) ?? documentRoot(document)
    let found: readonly Readable[] = []
    if (written !== '') found = [{ kind: 'text', level: 0, language: '', text: written, pieces: [] }]
    else if (root !== null && selection !== null && selection.rangeCount > 0 && !selection.isCollapsed)
      found = readableBlocks({ root, limit: selection.getRangeAt(0) })
    if (found.length === 0) return undefined
    blocks = found
    selected = true
    place = undefined
    return opened(0, 0, { until: blocks.length })
  }

  /** Place of what reads the same, nearest to where it was; that place itself where nothing does. */
  function nearest({ text }: Readable, was: number): number {
    let best = -1
    for (const [place, block] of blocks.entries())
      if (block.text === text && (best < 0 || Math.abs(place - was) < Math.abs(best - was))) best = place
    return best >= 0 ? best : Math.min(was, blocks.length - 1)
  }

  function sectionAfter(block: number | undefined): number | undefined {
    const from = block ?? (firstInView()?.block ?? 0) - 1
    const next = blocks.findIndex(({ kind }, place) => place > from && kind === 'heading')
    return next < 0 ? undefined : next
  }

  /** The first letter that is not above the viewport. */
  function firstInView(): { readonly block: number; readonly offset: number } | undefined {
    for (const [place, { pieces, text }] of blocks.entries()) {
      const box = rangeOf(pieces, 0, text.length)?.range.getBoundingClientRect()
      if (box === undefined || box.height === 0 || box.bottom <= 1) continue
      let [low, high] = [0, text.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        const letter = rangeOf(pieces, 0, middle + 1)?.range.getBoundingClientRect()
        if (letter === undefined || letter.bottom <= 1) low = middle + 1
        else high = middle
      }
      return { block: place, offset: low }
    }
    return undefined
  }
}

function told({ kind, text, language }: Readable, index: number): ReadBlock {
  return { index, kind, text, language }
}

/** Whether every letter of the block is still where it was. */
function isThere({ pieces }: Readable): boolean {
  return pieces.every(({ node, from, length }) => isConnected(node) && node.data.length >= from + length)
}

/** What is selected in a field of text; never of one that hides what is in it. */
function selectedInField(document: Document): string {
  const field = focused(document)
  const text =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && ['text', 'search', 'url', 'tel'].includes(field.type))
  if (!text) return ''
  return field.value
    .slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    .slice(0, 20_000)
    .trim()
}
