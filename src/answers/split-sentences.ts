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
  const spans: Span[] = []
  let start = 0
  for (const { segment, index } of segmenterFor(language, 'sentence').segment(text)) {
    const end = index + segment.length
    if (end < text.length && !/[\r\n\u2028\u2029]\s*$/.test(segment) && abbreviation.test(segment)) continue
    addTrimmed(spans, text, start, end)
    start = end
  }
  return spans
}

/** A segmenter for the language, or the general one where the page's tag is no language. */
export function segmenterFor(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language === '' ? 'und' : language, { granularity })
  } catch {
    // Pages declare what they like as their language; the general rules serve them all.
    return new Intl.Segmenter('und', { granularity })
  }
}

function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = from + piece.trimEnd().length
  if (end <= start) return
  if (end - start <= longestSentence) {
    spans.push({ start, end })
    return
  }
  const cut = start + cutPoint(text.slice(start, start + longestSentence))
  addTrimmed(spans, text, start, cut)
  addTrimmed(spans, text, cut, end)
}

/** Where to cut an overlong sentence that begins with `head`: at a space, never inside a character. */
function cutPoint(head: string): number {
  const space = head.search(/\s\S*$/)
  if (space > longestSentence / 2) return space
  const last = head.charCodeAt(head.length - 1)
  const splitsPair = last >= 0xd800 && last <= 0xdbff
  return splitsPair ? head.length - 1 : head.length
}
