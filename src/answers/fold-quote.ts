/** Folds text for comparing quotes: case, white space, kinds of quotes and dashes, and invisible marks do not count. */

/** A folded text, and which stretch of the source each of its UTF-16 units came from. */
export interface FoldedQuote {
  readonly text: string
  /** Offsets into the source of the first unit, and of one past the last. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Hyphens that may be, joiners, and what only tells a direction. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu
const quotes = /["'‘’‚‛“”„‟«»‹›「」『』｢｣`´]/gu
const dashes = /[‐‑‒–—―−]/gu

/** The folded text with the way back. Takes time that grows with its length. */
export function foldQuote(source: string): FoldedQuote {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  // A letter with its marks is folded as one: it may be written composed or not.
  for (const match of source.matchAll(/\s+|\P{M}\p{M}{0,8}|\p{M}/gu)) {
    const [part] = match
    const end = match.index + part.length
    const folded = foldPart(part)
    if (folded === '' || (folded === ' ' && text.endsWith(' '))) {
      // What counts for nothing belongs to what is before it.
      if (ends.length > 0) ends[ends.length - 1] = end
      continue
    }
    text += folded
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(match.index)
      ends.push(end)
    }
  }
  return { text, starts, ends }
}

function foldPart(part: string): string {
  if (/^[a-z0-9]$/.test(part)) return part
  if (/^\s/.test(part)) return ' '
  return part
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(quotes, "'")
    .replace(dashes, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
}
