import { strike } from '../motif.ts'
import { highest, middle } from '../notes.ts'
import { type ComposedLine, emptyLine, writeOn } from './compose-line.ts'
import type { LetterBook } from './letter-book.ts'
import { letterDigits, letterSigns } from './letter-functions.ts'

export interface WriteOptions {
  /** Whether a pair and a space may be one strike of three keys; else a strike has two keys at most. */
  readonly threeKeys: boolean
}

/** A way to write the beginning of a text: how many strikes, and the last one with the way before it. */
interface Way {
  readonly count: number
  readonly line: ComposedLine
  readonly last: readonly number[] | undefined
  readonly before: Way | undefined
}

/**
 * The fewest strikes that write the text, capitals and digits counted with the strikes that turn them on
 * and off. Undefined where a character cannot be written. Typographic signs are written as plain ones.
 */
export function writeStrikes(
  text: string,
  book: LetterBook,
  options: WriteOptions = { threeKeys: true },
): readonly (readonly number[])[] | undefined {
  const wanted = [...playable(text)]
  // The state of shift and digits decides what a strike writes: the best way is kept for each.
  const ways: Map<string, Way>[] = wanted.map(() => new Map())
  ways.push(new Map())
  keep(ways[0], { count: 0, line: emptyLine, last: undefined, before: undefined })
  for (const [place] of wanted.entries()) {
    // Three times: shift may have to be struck twice, and digits once.
    if (needsTurn(wanted[place] ?? '', ways[place]))
      for (let again = 0; again < 3; again += 1) turn(ways[place], book)
    for (const way of ways[place]?.values() ?? []) {
      for (const keys of strikesAt(wanted, place, book, options)) {
        const meaning = book.read(keys)
        if (meaning === undefined) continue
        const { text: now, ...state } = writeOn({ ...way.line, text: '' }, meaning)
        const end = place + [...now].length
        if (now === '' || wanted.slice(place, end).join('') !== now) continue
        keep(ways[end], { count: way.count + 1, line: { text: '', ...state }, last: keys, before: way })
      }
    }
  }
  const [best] = [...(ways[wanted.length]?.values() ?? [])].sort((a, b) => a.count - b.count)
  return best === undefined ? undefined : strikesOf(best)
}

/** Characters that stand for plain ones in printed text. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐‑–—]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
]

/** The text with typographic signs and spaces as they can be played. */
export function playable(text: string): string {
  return plain.reduce((rest, [from, to]) => rest.replace(from, to), text.normalize('NFC'))
}

function strikesAt(
  wanted: readonly string[],
  place: number,
  book: LetterBook,
  { threeKeys }: WriteOptions,
): readonly (readonly number[])[] {
  const first = wanted[place] ?? ''
  if (first === ' ') return [[middle]]
  const one = first.toLowerCase()
  const two = one + (wanted[place + 1] ?? '').toLowerCase()
  const digit = [...letterDigits].find(([, written]) => written === first)
  const sign = letterSigns.find(([, , shifted]) => shifted === first)
  const plainKeys = [
    book.keysOf(one === 'ẞ' ? 'ß' : one),
    book.pairs.includes(two) ? book.keysOf(two) : undefined,
    digit === undefined ? undefined : [digit[0]],
    sign === undefined ? undefined : strike([sign[0], highest]),
  ].filter(keys => keys !== undefined)
  const spaced = plainKeys.filter(keys => threeKeys || keys.length < 2)
  return [...plainKeys, ...spaced.map(keys => strike([...keys, middle]))]
}

/** False where small letters go on: no change of shift or digits could save a strike. */
function needsTurn(character: string, here: Map<string, Way> | undefined): boolean {
  return (here?.size ?? 0) > 1 || !/[\p{Ll} ]/u.test(character)
}

/** Adds the ways that change shift or digits at the same place. */
function turn(here: Map<string, Way> | undefined, book: LetterBook): void {
  for (const kind of ['shift', 'digits'] as const) {
    const keys = kind === 'shift' ? [48, 52] : [48, 50]
    const meaning = book.read(keys)
    if (meaning === undefined) continue
    for (const way of [...(here?.values() ?? [])])
      keep(here, { count: way.count + 1, line: writeOn(way.line, meaning), last: keys, before: way })
  }
}

function keep(here: Map<string, Way> | undefined, way: Way): void {
  const state = `${way.line.shift} ${way.line.digits}`
  const known = here?.get(state)
  if (known === undefined || way.count < known.count) here?.set(state, way)
}

function strikesOf(way: Way): readonly (readonly number[])[] {
  const strikes: (readonly number[])[] = []
  for (let at: Way | undefined = way; at?.last !== undefined; at = at.before) strikes.unshift(at.last)
  return strikes
}
