/** Where words are in a text: as they were said, or all of them in any order. */
import { foldText, foldWithOffsets } from './find-fold.ts'

/** Words that are sought, folded. */
export interface Sought {
  readonly phrase: string
  /** Each once, at most 20. */
  readonly words: readonly string[]
}

/** A stretch of a text, as offsets in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const mostWords = 20
/** Places of one word that are marked in a passage. */
const mostPlaces = 10
/** Scripts that put no spaces between words: a word may begin anywhere. */
const withoutSpaces = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/

export function soughtOf(words: string): Sought {
  const phrase = foldText(words).trim()
  const single = phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return { phrase, words: [...new Set(single)].slice(0, mostWords) }
}

/** Every place of the phrase in the text, in order, without overlap, at most `most`. */
export function phrasesIn(text: string, { phrase }: Sought, most: number): readonly Stretch[] {
  if (phrase === '' || !foldText(text).includes(phrase)) return []
  const folded = foldWithOffsets(text)
  const found: Stretch[] = []
  let at = folded.text.indexOf(phrase)
  while (at >= 0 && found.length < most) {
    found.push({ start: folded.starts[at] ?? 0, end: folded.ends[at + phrase.length - 1] ?? text.length })
    at = folded.text.indexOf(phrase, at + phrase.length)
  }
  return found
}

/** Which of the words begin somewhere in the text, and where, in order. */
export function wordsIn(
  text: string,
  { words }: Sought,
): { readonly words: readonly string[]; readonly places: readonly Stretch[] } {
  const plain = foldText(text)
  const there = words.filter(word => plain.includes(word))
  if (there.length === 0) return { words: [], places: [] }
  const folded = foldWithOffsets(text)
  const places: Stretch[] = []
  const begun = there.filter(word => {
    let count = 0
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      if (!beginsWord(folded.text, at)) continue
      places.push({ start: folded.starts[at] ?? 0, end: folded.ends[at + word.length - 1] ?? text.length })
      count += 1
      if (count === mostPlaces) break
    }
    return count > 0
  })
  return { words: begun, places: places.toSorted((a, b) => a.start - b.start) }
}

function beginsWord(text: string, at: number): boolean {
  if (at === 0 || withoutSpaces.test(text[at] ?? '')) return true
  return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))
}

/** UTF-16 units of text told on either side of a match. */
const around = 60

/** A match with the words around it, white space collapsed. */
export interface InContext {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** The match, at most 200 units of it, with at most 60 units on either side, cut between words. */
export function inContext(text: string, { start, end }: Stretch): InContext {
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + around)
  const cutBefore = start > around ? before.replace(/^\S*\s/, '') : before
  const cutAfter = end + around < text.length ? after.replace(/\s\S*$/, '') : after
  return {
    before: plain(cutBefore).trimStart(),
    match: plain(text.slice(start, Math.min(end, start + 200))),
    after: plain(cutAfter).trimEnd(),
  }
}

/** No half surrogate pair at either end. */
function plain(text: string): string {
  return text
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\s+/g, ' ')
}
