import MiniSearch from 'minisearch'
import { type Span, segmenterFor, splitSentences } from './split-sentences.ts'

/** Passages are filled up to this many UTF-16 units … */
const passageLength = 600
/** … but end earlier at a paragraph, once they are this long: a heading stays with its text. */
const shortestPassage = 250
/** Scripts that put no spaces between words, where only a dictionary can find them. */
const withoutSpaces = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/

/** A passage of a page: where it is in the text, and its words (untrusted). */
export interface Passage extends Span {
  readonly text: string
}

/** Groups a text's sentences into passages, in order, without overlap, losing nothing but white space. */
export function splitPassages(text: string, language: string): Passage[] {
  const passages: Passage[] = []
  let open: { start: number; end: number } | undefined
  const close = () => {
    if (open !== undefined) passages.push({ ...open, text: text.slice(open.start, open.end) })
    open = undefined
  }
  for (const sentence of splitSentences(text, language)) {
    if (open !== undefined) {
      const full = sentence.end - open.start > passageLength
      const paragraph = /\n\s*\n/.test(text.slice(open.end, sentence.start))
      if (full || (paragraph && open.end - open.start >= shortestPassage)) close()
    }
    open = { start: open?.start ?? sentence.start, end: sentence.end }
  }
  close()
  return passages
}

/**
 * Passages that share words with the question, best first (BM25+, as MiniSearch ranks). Words match
 * without accents and case, as beginnings from four letters on, and with one letter in five wrong
 * from six on, which weighs less.
 */
export function rankPassages(question: string, passages: readonly Passage[], language: string): Passage[] {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: text => words(text, language),
    processTerm: foldWord,
  })
  index.addAll(passages.map(({ text }, id) => ({ id, text })))
  const found = index.search(question, {
    prefix: term => term.length >= 4,
    fuzzy: term => (term.length >= 6 ? 0.2 : false),
    weights: { prefix: 0.5, fuzzy: 0.25 },
  })
  return found.flatMap(({ id }) => passages[Number(id)] ?? [])
}

/** The words of a text, by spaces and signs, or by a dictionary in scripts that have no spaces. */
export function words(text: string, language: string): string[] {
  if (!withoutSpaces.test(text)) return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const segments = segmenterFor(language, 'word').segment(text)
  return Array.from(segments).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
}

/** Without accents and case. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
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
