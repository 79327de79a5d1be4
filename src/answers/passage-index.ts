import MiniSearch from 'minisearch'
import { foldWord } from './fold-word.ts'
import { words } from './passage-words.ts'
import { withoutQuestionWords } from './question-words.ts'

/** What of a passage its words are taken from. */
export interface IndexedPassage {
  readonly text: string
  /** Of the text that it is in. */
  readonly title: string
  /** Heading that it stands under, where that is not in the passage; an empty string without. */
  readonly heading: string
}

/** How passages are ranked by their words. Each value was found by trying (`bench/retrieval.bench.ts`). */
export interface Ranking {
  /** What words of the heading and of the title count, beside 1 for those of the passage. */
  readonly heading: number
  readonly title: number
  /** Words of the question from this many letters on also match as beginnings, and count so much less. */
  readonly prefixFrom: number
  readonly prefixWeight: number
  /** From this many letters on they match with so many letters in one wrong, and count so much less. */
  readonly fuzzyFrom: number
  readonly fuzziness: number
  readonly fuzzyWeight: number
  /** Whether “what”, “is” and “the” of a question count. */
  readonly questionWords: boolean
}

export const usualRanking: Ranking = {
  heading: 0.5,
  title: 0.3,
  prefixFrom: 4,
  prefixWeight: 0.5,
  fuzzyFrom: 6,
  fuzziness: 0.15,
  fuzzyWeight: 0.25,
  questionWords: false,
}

export interface PassageIndex {
  /** Adds passages; their numbers go on from those before. */
  add(passages: readonly IndexedPassage[]): void
  /** Numbers of passages that share words with the question, best first (BM25+, as MiniSearch ranks), at most `most`. */
  search(question: string, most?: number): number[]
}

/** An index of passages by their words, without accents and case. */
export function createPassageIndex(language: string, ranking = usualRanking): PassageIndex {
  const index = new MiniSearch<IndexedPassage & { readonly id: number }>({
    fields: ['text', 'heading', 'title'],
    tokenize: text => words(text, language),
    processTerm: foldWord,
  })
  let size = 0
  return {
    add(passages) {
      index.addAll(passages.map((passage, at) => ({ ...passage, id: size + at })))
      size += passages.length
    },
    search(question, most = Number.POSITIVE_INFINITY) {
      const said = words(question, language)
      const asked = ranking.questionWords ? said : withoutQuestionWords(said)
      const found = index.search(asked.join(' '), {
        tokenize: text => text.split(' '),
        boost: { heading: ranking.heading, title: ranking.title },
        prefix: term => term.length >= ranking.prefixFrom,
        fuzzy: term => (term.length >= ranking.fuzzyFrom ? ranking.fuzziness : false),
        weights: { prefix: ranking.prefixWeight, fuzzy: ranking.fuzzyWeight },
      })
      return found.slice(0, most).map(({ id }) => Number(id))
    },
  }
}
