/** A stretch of a text, as offsets in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Longest sentence, in UTF-16 units: what has no full stop (tables, code) is cut at a space. */
export const longestSentence = 600

/** Beginnings of a next sentence that only follow an abbreviation: the one before was not over. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|Sr|Sra|Dra|Ud|Uds|Mme|Mlle|bzw|ca|vs|cf|e\.g|i\.e|z\.B|d\.h|p\.ej|p\.ex)\.\s*$/u

/**
 * The sentences of a text in order, without the white space around them. They do not overlap, and
 * hold every character that is not white space. A line break always ends a sentence.
 *
 * @param language BCP 47 tag; an empty or unknown one falls back to the general rules of Unicode
 *   (UAX 29, section 5)
 */
export function splitSentences(text: string, language: string): Span[] {
  return [...sentencesOf(text, language)]
}

/** The same, one after another: a long text need not be split in one go. */
export function* sentencesOf(text: string, language: string): Generator<Span, void> {
  let start = 0
  for (const end of sentenceEnds(text, language)) {
    // Only its end is looked at: a page may be nothing but abbreviations.
    const ending = text.slice(Math.max(start, end - longestEnding), end)
    const lineEnds = /[\r\n\u2028\u2029]\s*$/.test(ending)
    if (end < text.length && !lineEnds && abbreviation.test(ending)) continue
    yield* trimmed(text, start, end)
    start = end
  }
}

/** UTF-16 units in which an abbreviation and the white space behind it have room. */
const longestEnding = 24

/** How much text the segmenter is given at a time: its time grows with the square of it. */
const blockLength = 4_000

/** Where Unicode ends a sentence, in ascending order; the last is the end of the text. */
function* sentenceEnds(text: string, language: string): Generator<number, void> {
  const segmenter = segmenterFor(language, 'sentence')
  let from = 0
  while (from < text.length) {
    const to = wholeCharacters(text, Math.min(from + blockLength, text.length))
    const lengths = Array.from(segmenter.segment(text.slice(from, to)), ({ segment }) => segment.length)
    // The last one of a block may go on in the next: it is looked at again from its beginning.
    if (to < text.length && lengths.length > 1) lengths.pop()
    for (const length of lengths) {
      from += length
      yield from
    }
  }
}

/** The offset itself, or one less where it lies inside a surrogate pair. */
function wholeCharacters(text: string, offset: number): number {
  const pair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
  return pair ? offset - 1 : offset
}

/** Segmenters take tens of milliseconds to make, and a page needs the same one again and again. */
const segmenters = new Map<string, Intl.Segmenter>()
/** Pages choose the tags, so there is a limit to how many are kept. */
const mostSegmenters = 8

/** A segmenter for the language, or the general one where the page's tag is no language. */
export function segmenterFor(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${language}`
  const kept = segmenters.get(key)
  if (kept !== undefined) return kept
  if (segmenters.size >= mostSegmenters) segmenters.clear()
  const made = makeSegmenter(language, granularity)
  segmenters.set(key, made)
  return made
}

function makeSegmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language === '' ? 'und' : language, { granularity })
  } catch {
    // Pages declare what they like as their language; the general rules serve them all.
    return new Intl.Segmenter('und', { granularity })
  }
}

/** The stretch without white space around it, in parts where it is too long. */
function* trimmed(text: string, from: number, to: number): Generator<Span, void> {
  let at = from
  for (;;) {
    const piece = text.slice(at, to)
    const start = at + piece.length - piece.trimStart().length
    const end = at + piece.trimEnd().length
    if (end <= start) return
    if (end - start <= longestSentence) {
      yield { start, end }
      return
    }
    at = cutPoint(text, start)
    const part = text.slice(start, at).trimEnd()
    if (part !== '') yield { start, end: start + part.length }
  }
}

/** Where to cut an overlong sentence that begins at `start`: at a space, never inside a character. */
function cutPoint(text: string, start: number): number {
  const space = text.slice(start, start + longestSentence).search(/\s\S*$/)
  return space > longestSentence / 2 ? start + space : wholeCharacters(text, start + longestSentence)
}
