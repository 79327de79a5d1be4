import MiniSearch from 'minisearch'
import { foldWord } from './fold-word.ts'
import { words as wordsOf } from './passage-words.ts'

/** A passage that was found in a tab. Untrusted text. */
export interface FoundText {
  readonly title: string
  readonly text: string
  /** It has the words as they were said. */
  readonly exact: boolean
}

/** Words of a title count so many times as much as those of the text. */
const titleWeight = 2
/** What the words as they were said are worth, beside rank and nearness, which are 0 to 1 each. */
const exactWorth = 1.5

/** The best passages first: by the words as they were said, by rare words and the title, by how near together they are. */
export function rankFound<T extends FoundText>(words: string, found: readonly T[]): readonly T[] {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: text => wordsOf(text, ''),
    processTerm: foldWord,
  })
  index.addAll(found.map(({ title, text }, id) => ({ id, title, text })))
  const scores = new Map(
    index
      .search(words, { boost: { title: titleWeight }, prefix: true })
      .map(({ id, score }) => [id as number, score]), // the ids given above
  )
  const highest = Math.max(1e-9, ...scores.values())
  return found
    .map((one, place) => ({
      one,
      place,
      worth: (scores.get(place) ?? 0) / highest + nearness(words, one.text) + (one.exact ? exactWorth : 0),
    }))
    .toSorted((a, b) => b.worth - a.worth || a.place - b.place)
    .map(({ one }) => one)
}

/** 1 where the words stand side by side, towards 0 the farther apart the first place of each is. */
function nearness(words: string, text: string): number {
  const plain = foldWord(text)
  const places = wordsOf(words, '')
    .map(word => plain.indexOf(foldWord(word)))
    .filter(place => place >= 0)
  if (places.length < 2) return 0
  return 20 / (20 + Math.max(...places) - Math.min(...places))
}
