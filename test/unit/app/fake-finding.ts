import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import { phrasesIn, soughtOf, wordsIn } from '../../../src/page/find-matches.ts'
import {
  type Found,
  type FoundPassage,
  mostPassages,
  type PageFinding,
} from '../../../src/ports/page-finding.ts'
import type { PageReading, Reading } from '../../../src/ports/page-reading.ts'

/** What the fake needs to know of a tab: throws as the Page port rejects. */
interface Parts {
  readonly textOf: (id: number) => string
}

/** What is marked in a tab. */
interface Marked {
  readonly words: string
  readonly how: 'phrase' | 'passages'
  index: number
}

/** Finding and reading of pages that are paragraphs of text; one that begins with `# ` is a heading. */
export function createFakeFinding({ textOf }: Parts) {
  const marked = new Map<number, Marked>()
  const places = new Map<number, { block: number; offset: number }>()
  const asleep = new Set<number>()
  const selections = new Map<number, string>()
  const busy = new Set<number>()
  const unanswered = new Map<number, ErrorCode>()
  const shown: string[] = []
  /** Rises when a page is built anew: its documents have other ids then. */
  let generation = 0

  const blocksOf = (id: number) => {
    const selected = selections.get(id)
    return (
      places.get(id) !== undefined && reading.get(id) === 'selection' && selected ? selected : textOf(id)
    )
      .split('\n\n')
      .filter(text => text !== '')
  }
  const reading = new Map<number, 'page' | 'selection'>()
  const matches = (id: number, words: string, how: 'phrase' | 'passages') => {
    const sought = soughtOf(words)
    return textOf(id)
      .split('\n\n')
      .flatMap(text => {
        if (how === 'phrase') return phrasesIn(text, sought, 100).map(stretch => ({ text, stretch }))
        const found = wordsIn(text, sought)
        const [stretch] = found.places
        return found.words.length === sought.words.length && stretch !== undefined ? [{ text, stretch }] : []
      })
  }

  const port: PageFinding & PageReading = {
    async find(id, words, how): Promise<Found> {
      const { length: count } = matches(id, words, how)
      marked.delete(id)
      if (count > 0) marked.set(id, { words, how, index: 0 })
      const there = textOf(id)
        .split('\n\n')
        .flatMap(text => wordsIn(text, soughtOf(words)).words)
      return {
        runs: count === 0 ? [] : [{ documentId: `${id}.${generation}`, from: 0, count }],
        count,
        cut: false,
        words: [...new Set(there)],
        hasText: textOf(id) !== '',
      }
    },
    async showMatch(id, documentId, index) {
      const now = marked.get(id)
      if (documentId !== `${id}.${generation}` || now === undefined) return undefined
      const match = matches(id, now.words, now.how)[index]
      if (match === undefined) return undefined
      now.index = index
      const { text, stretch } = match
      return {
        before: text.slice(0, stretch.start),
        match: text.slice(stretch.start, stretch.end),
        after: text.slice(stretch.end),
      }
    },
    async clearMarks(id, what) {
      textOf(id)
      return what === 'reading' ? false : marked.delete(id)
    },
    async passages(id, words): Promise<readonly FoundPassage[]> {
      if (asleep.has(id)) throw new ClavierError('page-asleep')
      if (busy.has(id)) return new Promise(() => undefined)
      const refused = unanswered.get(id)
      if (refused !== undefined) throw new ClavierError(refused)
      const exact = matches(id, words, 'phrase').map(({ text }) => ({ text, exact: true }))
      const all =
        exact.length > 0 ? exact : matches(id, words, 'passages').map(({ text }) => ({ text, exact: false }))
      return all.slice(0, mostPassages)
    },
    async openReading(id, from): Promise<Reading | undefined> {
      const documentId = `${id}.${generation}`
      if (from.kind === 'place') {
        const place = places.get(id)
        return place && { documentId, ...place, blocks: blocksOf(id).length, until: undefined }
      }
      textOf(id)
      if (from.kind === 'selection' && !selections.has(id)) return undefined
      reading.set(id, from.kind === 'selection' ? 'selection' : 'page')
      if (from.kind === 'selection') places.set(id, { block: 0, offset: 0 })
      const blocks = blocksOf(id)
      if (blocks.length === 0) return undefined
      const headings = blocks.flatMap((text, place) => (text.startsWith('# ') ? [place] : []))
      const section =
        from.kind === 'section'
          ? headings.find(place => blocks[place]?.toLowerCase().includes(from.words))
          : headings.find(place => place > (places.get(id)?.block ?? -1))
      if (from.kind === 'page' || from.kind === 'here' || from.kind === 'selection')
        return { documentId, block: 0, offset: 0, blocks: blocks.length, until: undefined }
      if (section === undefined) return undefined
      const until = headings.find(place => place > section) ?? blocks.length
      return { documentId, block: section, offset: 0, blocks: blocks.length, until }
    },
    async readBlock(id, documentId, index) {
      const refused = unanswered.get(id)
      if (refused !== undefined) throw new ClavierError(refused)
      const text = blocksOf(id)[index]
      if (documentId !== `${id}.${generation}`) throw new ClavierError('page-changed')
      if (text === undefined) return { moved: false }
      const heading = text.startsWith('# ')
      const block = {
        index,
        text: text.replace(/^# /, ''),
        language: '',
        kind: heading ? 'heading' : 'text',
      } as const
      return { block, moved: false }
    },
    async showReading(id, _, block, start, end) {
      places.set(id, { block, offset: start })
      shown.push(`${block}: ${start}–${end}`)
    },
  }
  return {
    port,
    /** What is marked in a tab, for comparing. */
    found: (id: number) => {
      const now = marked.get(id)
      return now && { ...now }
    },
    sleep: (id: number) => asleep.add(id),
    /** The tab does not answer a search over all tabs. */
    hang: (id: number) => busy.add(id),
    /** The tab refuses a search over all tabs, and to be read on. */
    refuse: (id: number, code: ErrorCode) => unanswered.set(id, code),
    select: (id: number, text: string) => selections.set(id, text),
    /** Pages are built anew: what was found in them is gone. */
    rebuild: () => {
      generation += 1
    },
    shown,
  }
}
