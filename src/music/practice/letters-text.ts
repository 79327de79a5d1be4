import { emptyLine, writeOn } from '../letters/compose-line.ts'
import type { LetterBook } from '../letters/letter-book.ts'
import { writeStrikes } from '../letters/write-strikes.ts'
import type { ItemProgress } from './boxes.ts'
import { mostYoung } from './choose-next.ts'

/** Words of a text that is written. */
const wordsOfText = 5
/** Words that are looked through for it, the most common first, and how long they may be, in UTF-16 units. */
const wordsLookedAt = 300
const longestWord = 7
/** Strikes of one text that may be new. */
const newInText = mostYoung + 1

/** Id of a piece that one strike writes. */
export function pieceId(language: string, piece: string): string {
  return `letter:${language}:${piece}`
}

/** The piece that a strike writes, without the space behind it; a space alone is one, what writes nothing is none. */
export function pieceOf(keys: readonly number[], book: LetterBook): string | undefined {
  const meaning = book.read(keys)
  if (meaning?.kind === 'space') return ' '
  return meaning?.kind === 'text' ? meaning.text : undefined
}

/**
 * A short text of common words: those first whose pieces are due, then those with few new ones, then the most
 * common.
 * @param words the most common first
 * @param progress of a piece; undefined for one that is new
 * @param now wall time, ms
 */
export function chooseText(
  words: readonly string[],
  book: LetterBook,
  progress: (piece: string) => ItemProgress | undefined,
  now: number,
): string {
  const rows = words
    .filter(word => word.length <= longestWord)
    .slice(0, wordsLookedAt)
    .flatMap(word => {
      const strikes = writeStrikes(word.toLowerCase(), book)
      if (strikes === undefined) return []
      return [{ word: word.toLowerCase(), pieces: strikes.flatMap(keys => pieceOf(keys, book) ?? []) }]
    })
  const covered = new Set<string>()
  const chosen: string[] = []
  let fresh = 0
  while (chosen.length < wordsOfText) {
    const scored = rows
      .filter(({ word }) => !chosen.includes(word))
      .map(({ word, pieces }) => {
        const open = [...new Set(pieces)].filter(piece => !covered.has(piece))
        const isNew = open.filter(piece => progress(piece) === undefined).length
        const due = open.filter(piece => (progress(piece)?.due ?? Number.POSITIVE_INFINITY) <= now).length
        // Beyond what may be new a word has to wait, however useful it is.
        const over = Math.max(0, fresh + isNew - newInText)
        return { word, pieces, isNew, score: due * 2 + Math.min(isNew, newInText - fresh) - over * 5 }
      })
    const best = scored.reduce<(typeof scored)[number] | undefined>(
      (first, row) => (first === undefined || row.score > first.score ? row : first),
      undefined,
    )
    if (best === undefined) break
    chosen.push(best.word)
    fresh += best.isNew
    for (const piece of best.pieces) covered.add(piece)
  }
  return chosen.join(' ')
}

/** What a strike made of a text that is being written. */
export type TextStrike =
  /** It wrote what comes next: so much of the text is written now, in UTF-16 units. */
  | { readonly kind: 'right'; readonly written: number; readonly piece: string }
  /** It wrote something else, or nothing; the text stays as it is. */
  | { readonly kind: 'wrong'; readonly wrote: string | undefined }

/** Any strike is right that writes on, also a letter where its pair would have been shorter. */
export function strikeText(
  text: string,
  written: number,
  keys: readonly number[],
  book: LetterBook,
): TextStrike {
  const piece = pieceOf(keys, book)
  const meaning = book.read(keys)
  if (piece === undefined || meaning === undefined) return { kind: 'wrong', wrote: undefined }
  const added = writeOn(emptyLine, meaning).text
  if (text.startsWith(added, written)) return { kind: 'right', written: written + added.length, piece }
  // The space behind the last word is welcome.
  if (written + added.length === text.length + 1 && `${text} `.startsWith(added, written))
    return { kind: 'right', written: text.length, piece }
  return { kind: 'wrong', wrote: added }
}

/** The keys that write on in the fewest strikes; none at the end. */
export function nextStrike(text: string, written: number, book: LetterBook): readonly number[] {
  return writeStrikes(text.slice(written), book)?.[0] ?? []
}
