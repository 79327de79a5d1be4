import { createPassageIndex } from './passage-index.ts'
import type { Passage } from './split-passages.ts'

export { foldWord, words } from './passage-words.ts'
export { type Passage, splitPassages } from './split-passages.ts'

/**
 * Passages that share words with the question, best first (BM25+, as MiniSearch ranks). Words match
 * without accents and case, as beginnings from four letters on, and with one letter in five wrong
 * from six on, which weighs less.
 */
export function rankPassages(question: string, passages: readonly Passage[], language: string): Passage[] {
  const index = createPassageIndex(language)
  index.add(passages.map(({ text }) => ({ text, title: '', heading: '' })))
  return index.search(question).flatMap(at => passages[at] ?? [])
}

/**
 * The passages worth most for a question within a budget, in the order of the page. Those that share
 * words with the question come first, then what the page begins with. One that does not fit is
 * passed over, for a shorter one may.
 *
 * @param budget what the passages may cost together, in the unit of `cost`
 */
export function choosePassages(
  question: string,
  passages: readonly Passage[],
  language: string,
  budget: number,
  cost: (text: string) => number,
): Passage[] {
  if (passages.reduce((sum, { text }) => sum + cost(text), 0) <= budget) return [...passages]
  const chosen = new Set<Passage>()
  let left = budget
  for (const passage of [...rankPassages(question, passages, language), ...passages]) {
    if (chosen.has(passage)) continue
    const price = cost(passage.text)
    if (price > left) continue
    chosen.add(passage)
    left -= price
  }
  return [...chosen].sort((a, b) => a.start - b.start)
}

/**
 * The best passages for reading out, in the order of the page: at most `count`, and where nothing
 * shares a word with the question, what the page begins with.
 */
export function bestPassages(
  question: string,
  passages: readonly Passage[],
  language: string,
  count: number,
): Passage[] {
  const ranked = rankPassages(question, passages, language)
  return (ranked.length > 0 ? ranked : [...passages]).slice(0, count).sort((a, b) => a.start - b.start)
}
