import { type Span, sentencesOf } from './split-sentences.ts'

/** A passage of a page: where it is in the text, and its words (untrusted). */
export interface Passage extends Span {
  readonly text: string
}

/** How long passages are, in UTF-16 units; a unit of a script without spaces counts for two. */
export interface PassageSize {
  /** Passages are filled up to this … */
  readonly longest: number
  /** … but end at a paragraph, once they are this long. */
  readonly shortest: number
}

/** Found by trying (`bench/retrieval.bench.ts`): smaller ones lose their context, larger ones their point. */
export const usualSize: PassageSize = { longest: 600, shortest: 250 }
/** A heading begins a passage of its own where the one before is at least this long. */
const shortestBeforeHeading = 120
/** Longest line that may be a heading, in UTF-16 units. */
const longestHeading = 120
/** Scripts that put no spaces between words, and say as much in half the letters. */
const dense = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/g

/** Groups a text's sentences into passages, in order, without overlap, losing nothing but white space. */
export function splitPassages(text: string, language: string, size = usualSize): Passage[] {
  return [...passagesOf(text, language, size)]
}

/** A stretch of the text, with how many units of it count twice. */
interface Part extends Span {
  readonly dense: number
}

/** The same, one after another: a long text need not be split in one go. */
export function* passagesOf(text: string, language: string, size = usualSize): Generator<Passage, void> {
  let open: Part | undefined
  /** A heading, or the line that leads a list in: it goes with what comes after it. */
  let held: Part | undefined
  const passage = ({ start, end }: Span): Passage => ({ start, end, text: text.slice(start, end) })
  /** Whether the second may follow the first in one passage. */
  const goesOn = (first: Part, second: Part, shortest: number) => {
    if (weightOf(joined(first, second)) > size.longest) return false
    return weightOf(first) < shortest || !/\n\s*\n/.test(text.slice(first.end, second.start))
  }

  for (const sentence of sentencesOf(text, language)) {
    const part = { ...sentence, dense: text.slice(sentence.start, sentence.end).match(dense)?.length ?? 0 }
    const heading = leadsOn(text, part)
    // Several headings in a row go together, but not for ever.
    if (heading && (held === undefined || weightOf(joined(held, part)) <= size.longest / 2)) {
      held = joined(held, part)
      continue
    }
    const whole = joined(held, part)
    const shortest = held === undefined ? size.shortest : Math.min(shortestBeforeHeading, size.shortest)
    held = undefined
    if (open !== undefined && !goesOn(open, whole, shortest)) {
      yield passage(open)
      open = undefined
    }
    open = joined(open, whole)
  }
  if (open !== undefined && held !== undefined && !goesOn(open, held, size.longest)) {
    yield passage(open)
    open = undefined
  }
  const last = held === undefined ? open : joined(open, held)
  if (last !== undefined) yield passage(last)
}

const joined = (before: Part | undefined, part: Part): Part =>
  before === undefined ? part : { start: before.start, end: part.end, dense: before.dense + part.dense }

const weightOf = ({ start, end, dense: twice }: Part) => end - start + twice

/** A line by itself that ends without a full stop, or with a colon, and has something after it. */
function leadsOn(text: string, { start, end }: Span): boolean {
  const length = end - start
  if (length > longestHeading || !startsLine(text, start)) return false
  const after = /^[^\S\n]*(\n\s*)/.exec(text.slice(end, end + 80))?.[1]
  if (after === undefined) return false
  const last = text[end - 1] ?? ''
  if (last === ':' || last === '：') return true
  return /\n\s*\n/.test(after) && /[\p{L}\p{N})”"»？?]/u.test(last) && /\p{L}/u.test(text.slice(start, end))
}

/** The heading that a passage begins with, which what comes after it stands under as well; undefined without one. */
export function headingIn(passage: string): string | undefined {
  const end = passage.indexOf('\n')
  return end > 0 && leadsOn(passage, { start: 0, end }) ? passage.slice(0, end) : undefined
}

function startsLine(text: string, start: number): boolean {
  return start === 0 || /\n[^\S\n]*$/.test(text.slice(Math.max(0, start - 40), start))
}
