import { describe, expect, it } from 'vitest'
import {
  byMeaning,
  byTags,
  fused,
  lexical,
  measure,
  passagesOf,
  rewritten,
} from '../../../bench/retrieval/arms.ts'
import { readDocuments, readQuestions } from '../../../bench/retrieval/corpus.ts'
import { mean, ndcgAt, recallAt, reciprocalRank } from '../../../bench/retrieval/metrics.ts'
import { questionKinds } from '../../../bench/retrieval/questions.ts'
import { fuseRanks } from '../../../src/answers/fuse-ranks.ts'

describe('metrics, by examples worked by hand', () => {
  it('recall: what of the expected is there', () => {
    expect(recallAt([0, 1, 0, 1], 2, 3)).toBe(0.5)
    expect(recallAt([0, 1, 0, 1], 2, 4)).toBe(1)
    expect(recallAt([], 0, 5)).toBe(0)
  })
  it('reciprocal rank: the first that is right', () => {
    expect(reciprocalRank([0, 0, 1, 1])).toBeCloseTo(1 / 3)
    expect(reciprocalRank([0, 0])).toBe(0)
  })
  it('nDCG: the earlier the better, against the best order', () => {
    expect(ndcgAt([1, 0, 0], 1, 5)).toBe(1)
    expect(ndcgAt([0, 1, 0], 1, 5)).toBeCloseTo(1 / Math.log2(3), 6)
    // (1 ÷ log₂ 2 + 1 ÷ log₂ 4) ÷ (1 ÷ log₂ 2 + 1 ÷ log₂ 3) = 1.5 ÷ 1.63093
    expect(ndcgAt([1, 0, 1], 2, 5)).toBeCloseTo(0.919721, 6)
    expect(ndcgAt([0, 0, 0, 0, 0, 1], 1, 5)).toBe(0)
    expect(mean([1, 2, 6])).toBe(3)
  })
})

describe('reciprocal rank fusion', () => {
  it('adds what places are worth, and lets the first list decide between equals', () => {
    expect(
      fuseRanks([
        ['a', 'b', 'c'],
        ['c', 'a'],
      ]).map(({ item }) => item),
    ).toEqual(['a', 'c', 'b'])
    expect(fuseRanks([['a'], ['b']])).toEqual([
      { item: 'a', ranks: [1, undefined] },
      { item: 'b', ranks: [undefined, 1] },
    ])
    expect(fuseRanks([[], ['b']])).toEqual([{ item: 'b', ranks: [undefined, 1] }])
  })
})

const documents = readDocuments()
// Throws for a quote that is not in its document.
const asked = readQuestions(documents)

describe('the documents and questions', () => {
  it('are enough, and of every kind', () => {
    expect(documents.length).toBeGreaterThanOrEqual(12)
    expect(asked.length).toBeGreaterThanOrEqual(60)
    for (const { text } of documents) {
      const { length } = text.match(/[\p{L}\p{N}]+/gu) ?? []
      expect(length).toBeGreaterThanOrEqual(300)
      expect(length).toBeLessThanOrEqual(1_200)
    }
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(questionKinds))
    expect(new Set(asked.map(({ language }) => language))).toEqual(new Set(['en', 'es', 'de', 'fr']))
    expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length)
  })
})

describe('retrieval', () => {
  const passages = passagesOf(documents)

  it('by words alone is as good as it was', async () => {
    const figures = await measure(asked, passages, lexical(passages))
    expect(figures.ndcg5).toBeGreaterThanOrEqual(0.75)
    expect(figures.recall5).toBeGreaterThanOrEqual(0.8)
  })

  it('that knows the answers is perfect, and fused with words it is better than words alone', async () => {
    // What an ideal model would say: a passage and a question are near where the one answers the other.
    const axis = (at: number) =>
      Float32Array.from({ length: passages.length }, (_, place) => (place === at ? 1 : 0))
    const answerOf = (text: string) => {
      const [place] = asked.find(question => question.text === text)?.places ?? []
      return passages.findIndex(
        ({ document, start, end }) =>
          place !== undefined && document.id === place.document && start <= place.start && place.end <= end,
      )
    }
    const oracle = await byMeaning(passages, async (texts, purpose) =>
      texts.map(text =>
        axis(purpose === 'query' ? answerOf(text) : passages.findIndex(passage => passage.text === text)),
      ),
    )
    const words = lexical(passages)
    const [best, both, alone] = await Promise.all(
      [oracle, fused([words, oracle]), words].map(ranker => measure(asked, passages, ranker)),
    )
    expect(best?.mrr).toBeGreaterThan(0.98)
    expect(both?.recall5).toBeGreaterThan((alone?.recall5 ?? 1) + 0.05)
  })

  it('takes a rewritten question and tags along, a rare tag before one that everything has', async () => {
    const words = lexical(passages)
    const same = await measure(
      asked,
      passages,
      rewritten(async () => '', words),
    )
    expect(same).toEqual(await measure(asked, passages, words))
    const tagged = await byTags(passages, () => [], 100)({ ...questionOf('bees and the city'), places: [] })
    expect(passages[tagged[0] ?? 0]?.document.id).toBe('en-bees')
  })
})

const questionOf = (text: string) => ({ text, language: 'en', kind: 'words', expected: [] }) as const
