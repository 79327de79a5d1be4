import { lettersOf } from './text-change.ts'

/** Places in a text by words, lines and sentences. Pure: offsets are UTF-16 units. */

export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Where the words stand, case, accents and punctuation aside: whole words before parts of words, and of
 * several the nearest to `near`. Undefined where they do not.
 */
export function findWords(text: string, words: string, near: number): Stretch | undefined {
  const { plain, at } = folded(text)
  const sought = folded(words).plain.trim()
  if (sought === '') return findSigns(text, words, near)
  const found: (Stretch & { readonly whole: boolean })[] = []
  for (let place = plain.indexOf(sought); place >= 0; place = plain.indexOf(sought, place + 1)) {
    const end = place + sought.length
    const from = at[place] ?? 0
    const last = at[end - 1] ?? 0
    const whole = !isWordAt(plain, place - 1) && !isWordAt(plain, end)
    found.push({ from, to: last + charLength(text, last), whole })
  }
  return nearest(found.some(({ whole }) => whole) ? found.filter(({ whole }) => whole) : found, near)
}

function findSigns(text: string, signs: string, near: number): Stretch | undefined {
  const sought = signs.trim()
  const found: Stretch[] = []
  if (sought === '') return undefined
  for (let from = text.indexOf(sought); from >= 0; from = text.indexOf(sought, from + 1))
    found.push({ from, to: from + sought.length })
  return nearest(found, near)
}

function nearest(found: readonly Stretch[], near: number): Stretch | undefined {
  const distance = ({ from, to }: Stretch) => Math.min(Math.abs(from - near), Math.abs(to - near))
  const best = found.toSorted((a, b) => distance(a) - distance(b))[0]
  return best && { from: best.from, to: best.to }
}

const isWordAt = (plain: string, place: number) => /[\p{L}\p{N}]/u.test(plain[place] ?? ' ')

/** The text in small letters without accents, each run of anything else as one space, and where it came from. */
function folded(text: string): { readonly plain: string; readonly at: readonly number[] } {
  let plain = ''
  const at: number[] = []
  let place = 0
  for (const character of text) {
    const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    if (/^[\p{L}\p{N}]+$/u.test(bare)) {
      for (const unit of bare.split('')) {
        plain += unit
        at.push(place)
      }
      // Accents that stand alone belong to the letter before them.
    } else if (!/^\p{M}+$/u.test(character) && !plain.endsWith(' ')) {
      plain += ' '
      at.push(place)
    }
    place += character.length
  }
  return { plain, at }
}

function charLength(text: string, at: number): number {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0).length
  return first + (/^\p{M}+/u.exec(text.slice(at + first, at + first + 20))?.[0].length ?? 0)
}

/** The word at a place, or the one before it. */
export function wordAt(text: string, at: number): Stretch | undefined {
  const words = wordsOf(text)
  return (
    words.find(({ from, to }) => from <= at && at < to) ?? words.findLast(({ to }) => to <= at) ?? words[0]
  )
}

/** From the beginning of the `count`th word before a place to the place. */
export function wordsBefore(text: string, at: number, count: number): Stretch {
  const words = wordsOf(text).filter(({ from }) => from < at)
  return { from: words.at(-count)?.from ?? words[0]?.from ?? 0, to: at }
}

/** From a place to the end of the `count`th word after it. */
export function wordsAfter(text: string, at: number, count: number): Stretch {
  const words = wordsOf(text).filter(({ to }) => to > at)
  return { from: at, to: words[count - 1]?.to ?? words.at(-1)?.to ?? text.length }
}

/** The last characters before a place, as a reader counts them. */
export function lettersBefore(text: string, at: number, count: number): Stretch {
  const letters = lettersOf(text.slice(0, at))
  return { from: at - letters.slice(-count).join('').length, to: at }
}

export function lettersAfter(text: string, at: number, count: number): Stretch {
  return { from: at, to: at + lettersOf(text.slice(at)).slice(0, count).join('').length }
}

/** The line at a place, its end left out. */
export function lineAt(text: string, at: number): Stretch {
  const end = text.indexOf('\n', at)
  return { from: text.lastIndexOf('\n', at - 1) + 1, to: end < 0 ? text.length : end }
}

/** The sentence at a place, or the one before it, without the space after it. */
export function sentenceAt(text: string, at: number, language: string): Stretch | undefined {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const sentences = [...segmenter.segment(text)]
    .map(({ segment, index }) => ({ from: index, to: index + segment.trimEnd().length }))
    .filter(({ from, to }) => to > from)
  return (
    sentences.find(({ from, to }) => from <= at && at <= to) ??
    sentences.findLast(({ to }) => to <= at) ??
    sentences[0]
  )
}

/** How many such signs stand before a place. Not by one pattern, which would begin anew at every sign of the text. */
export function countBefore(text: string, at: number, sign: RegExp): number {
  let count = 0
  while (sign.test(text.charAt(at - count - 1))) count += 1
  return count
}

/** A stretch that goes, with a space beside it that would be left over. */
export function withSpace(text: string, { from, to }: Stretch): Stretch {
  const after = /^[ \t]+/.exec(text.slice(to))?.[0].length ?? 0
  const before = countBefore(text, from, /[ \t]/)
  const atStart = from - before === 0 || text[from - before - 1] === '\n'
  if (after > 0 && (before > 0 || atStart)) return { from, to: to + after }
  const atEnd = to === text.length || text[to] === '\n'
  return before > 0 && atEnd ? { from: from - before, to } : { from, to }
}

function wordsOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’_-][\p{L}\p{M}\p{N}]+)*/gu)].map(
    ({ 0: word, index }) => ({
      from: index,
      to: index + word.length,
    }),
  )
}
