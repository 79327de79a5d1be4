import { type Span, splitSentences } from '../answers/split-sentences.ts'
import type { ReadMove } from '../commands/finding-context.ts'
import { ClavierError } from '../errors.ts'
import type { Page } from '../ports/page.ts'
import type { ReadBlock, Reading } from '../ports/page-reading.ts'

/** A sentence of a page, and where it stands. Untrusted text. */
export interface ReadSentence {
  readonly block: number
  /** How many blocks the page had when reading began. */
  readonly blocks: number
  /** Offsets into the block's text. */
  readonly start: number
  readonly end: number
  readonly words: string
  readonly kind: ReadBlock['kind']
  /** BCP 47 tag. */
  readonly language: string
  /** The page is another since, and this is not what stood here. */
  readonly moved: boolean
}

interface Parts {
  readonly page: Page
  readonly tabId: number
  readonly reading: Reading
  /** Language of a page that tells none. */
  readonly fallback: () => string
}

interface Split extends ReadBlock {
  readonly sentences: readonly Span[]
  readonly moved: boolean
}

/** Blocks without a word to say that are passed over in a row. */
const mostEmpty = 50

/** Goes through a page's sentences, a block at a time. */
export function createReadingCursor({ page, tabId, reading, fallback }: Parts) {
  let held: Split | undefined

  return {
    /** The sentence to begin with; undefined at the end. Rejects with `page-changed` where the place is gone. */
    async begin(move: ReadMove): Promise<ReadSentence | undefined> {
      const block = await blockAt(reading.block)
      if (block === undefined) throw new ClavierError('page-changed')
      const place = block.sentences.findIndex(({ end }) => end > reading.offset)
      const here = place < 0 ? block.sentences.length : place
      if (move === 'again') return sentence(block, 0) ?? follow(block.index + 1)
      if (move === 'previous') return before(block, here)
      return sentence(block, move === 'next' ? here + 1 : here) ?? follow(block.index + 1)
    },
    /** The sentence after that one; undefined at the end. */
    async after({ block, start }: ReadSentence): Promise<ReadSentence | undefined> {
      const same = held?.index === block ? held : await blockAt(block)
      const next = same?.sentences.findIndex(other => other.start > start) ?? -1
      return (same && next >= 0 ? sentence(same, next) : undefined) ?? follow(block + 1)
    },
  }

  async function before(block: Split, place: number): Promise<ReadSentence | undefined> {
    if (place > 0) return sentence(block, place - 1)
    for (let index = block.index - 1; index >= 0 && index > block.index - mostEmpty; index -= 1) {
      const earlier = await blockAt(index)
      const last = earlier && sentence(earlier, earlier.sentences.length - 1)
      if (last !== undefined) return last
    }
    return sentence(block, 0)
  }

  async function follow(from: number): Promise<ReadSentence | undefined> {
    let index = from
    for (let empty = 0; empty < mostEmpty; empty += 1) {
      if (reading.until !== undefined && index >= reading.until) return undefined
      const block = await blockAt(index)
      if (block === undefined) return undefined
      const first = sentence(block, 0)
      if (first !== undefined) return first
      index = block.index + 1
    }
    return undefined
  }

  async function blockAt(index: number): Promise<Split | undefined> {
    const { block, moved } = await page.readBlock(tabId, reading.documentId, index)
    if (block === undefined) return undefined
    const language = languageTag(block.language) ?? fallback()
    const sentences = splitSentences(block.text, language).filter(({ start, end }) =>
      /[\p{L}\p{N}]/u.test(block.text.slice(start, end)),
    )
    held = { ...block, language, sentences, moved }
    return held
  }

  function sentence(block: Split, place: number): ReadSentence | undefined {
    const span = block.sentences[place]
    if (span === undefined) return undefined
    const { index, kind, language, text, moved } = block
    const words = text
      .slice(span.start, span.end)
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
    return {
      block: index,
      blocks: reading.blocks,
      ...span,
      words,
      kind,
      language,
      moved: moved && place === 0,
    }
  }
}

/** The tag as it is written properly; undefined for what a page says that is none. */
function languageTag(stated: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(stated.trim())[0]
  } catch {
    // Pages write what they like into lang.
    return undefined
  }
}
