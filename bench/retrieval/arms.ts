import { fuseRanks } from '../../src/answers/fuse-ranks.ts'
import { cosine } from '../../src/answers/meaning.ts'
import { createPassageIndex, type Ranking, usualRanking } from '../../src/answers/passage-index.ts'
import { headingIn, type PassageSize, splitPassages, usualSize } from '../../src/answers/split-passages.ts'
import { tagWeight } from '../../src/answers/tag-weights.ts'
import type { BenchDocument, ExpectedPlace, readQuestions } from './corpus.ts'
import { mean, ndcgAt, recallAt, reciprocalRank } from './metrics.ts'

type Asked = ReturnType<typeof readQuestions>[number]

/** A passage of one of the documents, as an arm has it in its own index. */
export interface BenchPassage {
  readonly document: BenchDocument
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Ranks passages for a question: numbers of passages, best first. */
export type Ranker = (question: Asked) => Promise<readonly number[]> | readonly number[]

/** What an arm reached, over all questions. */
export interface Figures {
  readonly ndcg5: number
  readonly recall5: number
  readonly recall1: number
  readonly mrr: number
}

export function passagesOf(
  documents: readonly BenchDocument[],
  size: PassageSize = usualSize,
): BenchPassage[] {
  return documents.flatMap(document =>
    splitPassages(document.text, document.language, size).map(passage => ({ ...passage, document })),
  )
}

/** By words alone, over an index of its own. */
export function lexical(passages: readonly BenchPassage[], ranking: Ranking = usualRanking): Ranker {
  const index = createPassageIndex('', ranking)
  let heading = ''
  let document = ''
  index.add(
    passages.map(passage => {
      if (passage.document.id !== document) heading = ''
      document = passage.document.id
      const own = headingIn(passage.text)
      const above = own === undefined ? heading : ''
      heading = own ?? heading
      return { text: passage.text, title: passage.document.title, heading: above }
    }),
  )
  return ({ text }) => index.search(text)
}

/** Turns texts into vectors, each of length 1. */
export type Embed = (
  texts: readonly string[],
  purpose: 'document' | 'query',
) => Promise<readonly Float32Array[]>

/** By meaning alone. */
export async function byMeaning(passages: readonly BenchPassage[], embed: Embed): Promise<Ranker> {
  const vectors: Float32Array[] = []
  for (let at = 0; at < passages.length; at += 16)
    vectors.push(
      ...(await embed(
        passages.slice(at, at + 16).map(({ text }) => text),
        'document',
      )),
    )
  return async ({ text }) => {
    const [query] = await embed([text], 'query')
    if (query === undefined) return []
    const near = vectors.map((vector, at) => ({ at, worth: cosine(query, vector) }))
    return near.sort((a, b) => b.worth - a.worth || a.at - b.at).map(({ at }) => at)
  }
}

/** The first ranker decides between equals. */
export function fused(rankers: readonly Ranker[]): Ranker {
  return async question => {
    const lists = await Promise.all(rankers.map(ranker => ranker(question)))
    return fuseRanks(lists).map(({ item }) => item)
  }
}

/** The question in the words of a model, ranked beside its own. */
export function rewritten(rewrite: (question: string) => Promise<string>, ranker: Ranker): Ranker {
  return async question => ranker({ ...question, text: `${question.text} ${await rewrite(question.text)}` })
}

/**
 * As entries are found: those whose tags a question names come first among equals, a rare tag counting for more.
 * @param percent of inverse weighting: 0 counts every tag alike, 100 by its full inverse weight
 */
export function byTags(passages: readonly BenchPassage[], ranker: Ranker, percent: number): Ranker {
  const documents = [...new Set(passages.map(({ document }) => document))]
  const weight = (tag: string) =>
    tagWeight(documents.filter(({ tags }) => tags.includes(tag)).length, documents.length, percent)
  return async question => {
    const said = question.text.toLowerCase()
    const worth = (tags: readonly string[]) =>
      tags.reduce((sum, tag) => sum + (said.includes(tag) ? weight(tag) : 0), 0)
    const tagged = passages
      .map(({ document }, at) => ({ at, worth: worth(document.tags) }))
      .filter(({ worth: some }) => some > 0)
      .sort((a, b) => b.worth - a.worth)
    return fuseRanks([await ranker(question), tagged.map(({ at }) => at)]).map(({ item }) => item)
  }
}

/** The figures of a ranker over all questions, each rounded to four places. */
export async function measure(
  questions: readonly Asked[],
  passages: readonly BenchPassage[],
  ranker: Ranker,
): Promise<Figures> {
  const all: Figures[] = []
  for (const question of questions) {
    const ranking = (await ranker(question)).slice(0, 20)
    const met = new Set<ExpectedPlace>()
    const gains = ranking.map(at => {
      const passage = passages[at]
      const fresh = question.places.filter(
        place => passage !== undefined && !met.has(place) && holds(passage, place),
      )
      for (const place of fresh) met.add(place)
      return fresh.length
    })
    const expected = question.places.length
    all.push({
      ndcg5: ndcgAt(gains, expected, 5),
      recall5: recallAt(gains, expected, 5),
      recall1: recallAt(gains, expected, 1),
      mrr: reciprocalRank(gains),
    })
  }
  const of = (key: keyof Figures) => Number(mean(all.map(figures => figures[key])).toFixed(4))
  return { ndcg5: of('ndcg5'), recall5: of('recall5'), recall1: of('recall1'), mrr: of('mrr') }
}

/** More than half of the words that are expected are in the passage. */
function holds({ document, start, end }: BenchPassage, place: ExpectedPlace): boolean {
  const shared = Math.min(end, place.end) - Math.max(start, place.start)
  return document.id === place.document && shared > (place.end - place.start) / 2
}
