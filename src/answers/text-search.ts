import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { FoundPassage, SearchVectors, TextPassage, TextSearch } from '../ports/text-search.ts'
import { fuseRanks } from './fuse-ranks.ts'
import { cosine } from './meaning.ts'
import { createPassageIndex, type IndexedPassage, type PassageIndex } from './passage-index.ts'
import { headingIn, passagesOf } from './split-passages.ts'
import { mostTexts, mostUnits } from './text-search-limits.ts'

/** A text that is known, with its index. */
interface Known {
  readonly title: string
  readonly language: string
  /** UTF-16 units. */
  readonly size: number
  readonly passages: readonly TextPassage[]
  readonly indexed: readonly IndexedPassage[]
  readonly index: PassageIndex
  vectors: { readonly space: string; readonly all: readonly Float32Array[] } | undefined
}

/** Indexes over several texts at once; each is made when they are first searched together. */
const mostJoined = 4
/** Passages that are put into an index in one go. */
const indexedAtOnce = 50
/** Passages that count by words, and by meaning, when the two are put together. */
const mostRanked = 200

interface Options {
  /** Lets others have their turn: long work pauses there, and ends where it was cancelled meanwhile. */
  readonly rest?: () => Promise<void>
}

/** The search where it is called from; the panel has one of these in a worker. */
export function createTextSearch({ rest = async () => {} }: Options = {}): TextSearch {
  /** The most recently used last. */
  const known = new Map<string, Known>()
  /** By the texts that are in it. */
  const joined = new Map<string, PassageIndex>()

  async function breathe(signal: CancelSignal): Promise<void> {
    await rest()
    if (signal.aborted) throw new ClavierError('cancelled')
  }

  function touch(id: string): Known | undefined {
    const text = known.get(id)
    if (text === undefined) return undefined
    known.delete(id)
    known.set(id, text)
    return text
  }

  function forget(id: string): void {
    known.delete(id)
    for (const key of joined.keys()) if (key.split('\n').includes(keyPart(id))) joined.delete(key)
  }

  function makeRoom(): void {
    let units = [...known.values()].reduce((sum, { size }) => sum + size, 0)
    for (const [id, { size }] of known) {
      if (known.size <= mostTexts && units <= mostUnits) return
      // What was asked for last is kept, however long it is.
      if (known.size === 1) return
      forget(id)
      units -= size
    }
  }

  async function indexOf(
    language: string,
    passages: readonly IndexedPassage[],
    signal: CancelSignal,
  ): Promise<PassageIndex> {
    const index = createPassageIndex(language)
    for (let at = 0; at < passages.length; at += indexedAtOnce) {
      index.add(passages.slice(at, at + indexedAtOnce))
      await breathe(signal)
    }
    return index
  }

  async function joinedIndex(ids: readonly string[], texts: readonly Known[], signal: CancelSignal) {
    const [only] = texts
    if (texts.length === 1 && only !== undefined) return only.index
    const key = ids.map(keyPart).join('\n')
    const before = joined.get(key)
    if (before !== undefined) return before
    // Texts of one language are searched by its rules, several by those that all have in common.
    const languages = new Set(texts.map(({ language }) => language))
    const language = languages.size === 1 ? (only?.language ?? '') : ''
    const made = await indexOf(
      language,
      texts.flatMap(({ indexed }) => indexed),
      signal,
    )
    for (const oldest of joined.keys()) {
      if (joined.size < mostJoined) break
      joined.delete(oldest)
    }
    joined.set(key, made)
    return made
  }

  return {
    async prepare({ id, title, text, language }, signal) {
      if (signal.aborted) throw new ClavierError('cancelled')
      const before = touch(id)
      if (before !== undefined) return before.passages
      const passages: TextPassage[] = []
      for (const passage of passagesOf(text, language)) {
        passages.push({ ...passage, source: id })
        if (passages.length % indexedAtOnce === 0) await breathe(signal)
      }
      const indexed = withHeadings(passages, title)
      const index = await indexOf(language, indexed, signal)
      forget(id)
      known.set(id, { title, language, size: text.length, passages, indexed, index, vectors: undefined })
      makeRoom()
      return passages
    },
    async learn(source, space, vectors) {
      const text = known.get(source)
      // Forgotten meanwhile, or another text than they were made of: words find it.
      if (text !== undefined && vectors.length === text.passages.length)
        text.vectors = { space, all: vectors }
    },
    async search(sources, question, most, signal, vectors) {
      if (signal.aborted) throw new ClavierError('cancelled')
      const ids = [...new Set(sources)].filter(id => known.has(id))
      const texts = ids.flatMap(id => touch(id) ?? [])
      const passages = texts.flatMap(text => text.passages)
      const index = await joinedIndex(ids, texts, signal)
      const byWords = index.search(question, mostRanked)
      const byMeaning = vectors === undefined ? [] : nearest(texts, vectors)
      return fuseRanks([byWords, byMeaning])
        .slice(0, Math.max(0, most))
        .flatMap(({ item, ranks: [wordsRank, meaningRank] }): FoundPassage[] => {
          const passage = passages[item]
          return passage === undefined ? [] : [{ ...passage, wordsRank, meaningRank }]
        })
    },
    async forget(sources) {
      for (const id of sources) forget(id)
    },
  }
}

/** An id within a key of several, which are parted by line breaks. */
const keyPart = (id: string) => JSON.stringify(id)

function withHeadings(passages: readonly TextPassage[], title: string): IndexedPassage[] {
  let heading = ''
  return passages.map(({ text }) => {
    const own = headingIn(text)
    const indexed = { text, title, heading: own === undefined ? heading : '' }
    heading = own ?? heading
    return indexed
  })
}

/** Numbers of the passages nearest to the question, over texts one after another; those without vectors of its space are left out. */
function nearest(texts: readonly Known[], { space, query }: SearchVectors): number[] {
  let first = 0
  const near: { readonly at: number; readonly worth: number }[] = []
  for (const { passages, vectors } of texts) {
    if (vectors?.space === space)
      near.push(...vectors.all.map((vector, at) => ({ at: first + at, worth: cosine(query, vector) })))
    first += passages.length
  }
  return near
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, mostRanked)
    .map(({ at }) => at)
}
