import type { TextPassage } from '../ports/text-search.ts'
import { type FoldedQuote, foldQuote } from './fold-quote.ts'

/** What a model is told of citing, where passages stand numbered `[1] …` in the prompt (see `numbered`). */
export const citationRule =
  'The passages are numbered. After each statement write the number of the passage it rests on, as [1]; or, best, with the words it rests on, copied exactly and at most twenty of them, as [1: “words of the passage”]. Cite nothing that is not in the passages.'

/** A passage as it stands in the prompt, by its place there, from 1. */
export function numbered(passage: string, number: number): string {
  return `[${number}] ${passage}`
}

/** Where in what was read an answer's mark leads: a quote, or a whole passage. Untrusted text. */
export interface Citation {
  /** As in the answer's text, from 1, in order of first use. */
  readonly number: number
  readonly source: string
  /** UTF-16 units in the source. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The passage that it is in: it tells one place of a short quote from another. */
  readonly passage: string
}

export interface CitedAnswer {
  /** With plain marks, as `[1]`. Of an answer that still streams, what more of it can not change any more. */
  readonly text: string
  readonly citations: readonly Citation[]
}

/** More than any answer needs, and a bound to what a hostile one costs. */
const mostCitations = 100
/** Quotes that are looked for in one answer. */
const mostQuotes = 500
/** UTF-16 units of a quote, with what stands around it. */
const longestQuote = 1_000
/** Numbers in one mark, as `[1, 2]`. */
const mostNumbers = 20
/** UTF-16 units in which the marks of one place, or a gap before a sign, have room. */
const longestEnd = 200

/** Opening signs of quotes, with those that close them. */
const closing: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '„': '“”"',
  '”': '”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  '‚': "‘’'",
  "'": "'’",
  '「': '」',
  '『': '』',
}

type Mark =
  | {
      readonly kind: 'cites'
      readonly numbers: readonly number[]
      readonly quote: string | undefined
      readonly end: number
    }
  /** It may become one with the next words of the stream. */
  | { readonly kind: 'open' }
  | { readonly kind: 'none' }

/**
 * The answer with its marks made plain and numbered anew, and what they lead to. A number of no passage is dropped,
 * and so is a mark whose quote is in no passage (compared without case, white space, kinds of quotes and hyphens
 * that may be). A quote under a wrong number is cited from where it stands. Works on any beginning of an answer:
 * text and citations of a longer one begin with those of a shorter one; a mark that is still open is held back.
 * Takes time that grows with the length of the answer.
 *
 * @param passages as they were numbered in the prompt, from 1
 */
export function checkCitations(answer: string, passages: readonly TextPassage[]): CitedAnswer {
  const finder = quoteFinderOf(passages)
  const citations: Citation[] = []
  const byPlace = new Map<string, number>()
  const byPassage = new Map<number, number>()
  /** What is written already, but for its end. */
  const before: string[] = []
  /** The end of it: only that is looked at, for an answer may be nothing but marks. */
  let text = ''
  let copied = 0
  let quotes = 0
  let lastMark = ''

  const cite = (at: number, stretch: { readonly start: number; readonly end: number } | undefined) => {
    const passage = passages[at]
    if (passage === undefined) return undefined
    const known =
      stretch === undefined ? byPassage.get(at) : byPlace.get(`${at} ${stretch.start} ${stretch.end}`)
    if (known !== undefined) return known
    if (citations.length === mostCitations) return undefined
    const { start, end } = stretch ?? { start: 0, end: passage.text.length }
    const number = citations.length + 1
    citations.push({
      number,
      source: passage.source,
      start: passage.start + start,
      end: passage.start + end,
      text: passage.text.slice(start, end),
      passage: passage.text,
    })
    if (stretch !== undefined) byPlace.set(`${at} ${start} ${end}`, number)
    if (!byPassage.has(at)) byPassage.set(at, number)
    return number
  }

  for (const { index: open } of answer.matchAll(/[[【]/g)) {
    if (open < copied) continue
    const mark = readMark(answer, open)
    if (mark.kind === 'none') continue
    append(answer.slice(copied, open))
    copied = mark.kind === 'open' ? answer.length : mark.end
    if (mark.kind === 'open') break
    const found = mark.numbers.flatMap(number => citedBy(number, mark.quote) ?? [])
    const marks = [...new Set(found)].map(number => `[${number}]`).join('')
    // The same mark twice in a row tells nothing more.
    if (marks !== '' && !(lastMark === marks && text.endsWith(marks))) {
      text += marks
      lastMark = marks
    }
  }
  append(answer.slice(copied))
  // White space at the end goes before a sign that may follow a mark that is dropped.
  return { text: [...before, text].join('').trimEnd(), citations }

  /** Without the space that a dropped mark leaves before a sign or another space. */
  function append(rest: string): void {
    const gap = /[ \t]$/.test(text) && /^[ \t.,;:!?…)]/.test(rest)
    text = (gap ? text.replace(/[ \t]{1,8}$/, '') : text) + rest
    if (text.length < 2 * longestEnd) return
    before.push(text.slice(0, -longestEnd))
    text = text.slice(-longestEnd)
  }

  function citedBy(number: number, quote: string | undefined): number | undefined {
    if (quote === undefined) return cite(number - 1, undefined)
    quotes += 1
    if (quotes > mostQuotes) return undefined
    const place = finder(quote, number - 1)
    return place === undefined ? undefined : cite(place.at, place)
  }
}

const head = /[[【]\s{0,2}(\d{1,3}(?:\s{0,2}[,;]\s{0,2}\d{1,3})*)?\s{0,2}([\]】:]|$)?/y
/** A number has begun, and the text ends in it or behind a comma. */
const openHead = /[[【]\s{0,2}(?:\d{1,3}\s{0,2}[,;]\s{0,2})*(?:\d{1,3})?\s{0,2}$/y

function readMark(answer: string, at: number): Mark {
  openHead.lastIndex = at
  if (openHead.test(answer)) return { kind: 'open' }
  head.lastIndex = at
  const match = head.exec(answer)
  const [whole = '', list, sign] = match ?? []
  if (list === undefined || sign === undefined || sign === '') return { kind: 'none' }
  const numbers = list.split(/[,;]/).slice(0, mostNumbers).map(Number)
  const end = at + whole.length
  if (sign !== ':') return { kind: 'cites', numbers, quote: undefined, end }
  return readQuote(answer, end, numbers)
}

/** What stands behind the colon: words in quotes, or without, up to the bracket. A time, as `[12:30]`, is no mark. */
function readQuote(answer: string, from: number, numbers: readonly number[]): Mark {
  if (from === answer.length) return { kind: 'open' }
  const window = answer.slice(from, from + longestQuote)
  const complete = from + longestQuote <= answer.length
  const spaces = window.length - window.trimStart().length
  const first = window[spaces]
  if (first === undefined) return complete ? { kind: 'none' } : { kind: 'open' }
  const closers = Object.hasOwn(closing, first) ? (closing[first] ?? '') : ''
  if (closers === '' && spaces === 0) return { kind: 'none' }
  const begin = closers === '' ? spaces : spaces + 1
  for (let at = begin; at < window.length; at += 1) {
    if (window[at] !== ']' && window[at] !== '】') continue
    let last = at - 1
    while (last > begin && window[last] === ' ') last -= 1
    // A bracket inside the quote is not its end.
    if (closers !== '' && (last < begin || !closers.includes(window[last] ?? ''))) continue
    const quote = window.slice(begin, closers === '' ? last + 1 : last)
    return { kind: 'cites', numbers, quote, end: from + at + 1 }
  }
  return complete ? { kind: 'none' } : { kind: 'open' }
}

interface QuotePlace {
  /** Place of the passage among those of the prompt, from 0. */
  readonly at: number
  /** UTF-16 units in the passage. */
  readonly start: number
  readonly end: number
}
type QuoteFinder = (quote: string, wanted: number) => QuotePlace | undefined

/** An answer is checked with every word that comes in: what was folded and found for it is kept as long as its passages. */
const finders = new WeakMap<readonly TextPassage[], QuoteFinder>()

function quoteFinderOf(passages: readonly TextPassage[]): QuoteFinder {
  const known = finders.get(passages)
  if (known !== undefined) return known
  const made = createQuoteFinder(passages)
  finders.set(passages, made)
  return made
}

function createQuoteFinder(passages: readonly TextPassage[]): QuoteFinder {
  const folded: FoldedQuote[] = []
  const found = new Map<string, QuotePlace | undefined>()
  const foldedAt = (at: number): FoldedQuote | undefined => {
    const passage = passages[at]
    if (passage === undefined) return undefined
    folded[at] ??= foldQuote(passage.text)
    return folded[at]
  }
  const inPassage = (needle: string, at: number): QuotePlace | undefined => {
    const text = foldedAt(at)
    const stretch = text && wholeWords(text, needle)
    return stretch && { at, ...stretch }
  }
  return (quote, wanted) => {
    const needle = bare(foldQuote(quote).text)
    if (needle === '') return undefined
    const key = `${wanted} ${needle}`
    if (!found.has(key)) {
      if (found.size >= mostQuotes) found.clear()
      found.set(key, search(needle, wanted))
    }
    return found.get(key)
  }

  function search(needle: string, wanted: number): QuotePlace | undefined {
    if (passages[wanted] === undefined) return undefined
    const there = inPassage(needle, wanted)
    if (there !== undefined) return there
    for (let at = 0; at < passages.length; at += 1) {
      const place = at === wanted ? undefined : inPassage(needle, at)
      if (place !== undefined) return place
    }
    return undefined
  }
}

/** Without the signs around it: a model adds a full stop, and dots where it leaves something out. */
function bare(quote: string): string {
  return quote.replace(/^[\s.,;:!?…'[\]()-]+/, '').replace(/[\s.,;:!?…'[\]()-]{1,40}$/, '')
}

/** The first place of the words that neither begins nor ends inside a word. */
function wholeWords(
  { text, starts, ends }: FoldedQuote,
  needle: string,
): { readonly start: number; readonly end: number } | undefined {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const end = at + needle.length
    if (splitsWord(text, at) || splitsWord(text, end)) continue
    return { start: starts[at] ?? 0, end: ends[end - 1] ?? 0 }
  }
  return undefined
}

/** Scripts that put no spaces between words: a quote may begin anywhere. */
const withoutSpaces = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/

function splitsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at, at + 2)
  if (withoutSpaces.test(before.slice(-1)) || withoutSpaces.test(after.slice(0, 1))) return false
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
}
