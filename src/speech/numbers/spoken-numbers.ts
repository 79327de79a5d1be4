import { plainText } from '../plain-words.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import type { NumberWordList } from './number-words.ts'
import { spanish } from './spanish.ts'

/** Languages in which numbers can be said; as in the language packs. */
export type NumberWords = 'en' | 'es' | 'de' | 'fr'

/** Largest number that is said and understood in words; digits may be larger. */
export const largestInWords = 999_999
/** Most words that a number has: "minus" and 999,999 in French, with "et" between its parts. */
export const longestNumber = 16

const lists: Readonly<Record<NumberWords, NumberWordList>> = {
  en: english,
  es: spanish,
  de: german,
  fr: french,
}

/** The usual words of a whole number, at most `largestInWords` either way; digits for any other. */
export function numberInWords(n: number, language: NumberWords): string {
  const list = lists[language]
  if (!Number.isInteger(n) || Math.abs(n) > largestInWords) return String(n)
  return n < 0 ? `${list.minus[0]} ${inWords(-n, list)}` : inWords(n, list)
}

function inWords(n: number, list: NumberWordList): string {
  const thousands = Math.floor(n / 1000)
  const rest = n % 1000
  if (thousands === 0) return belowThousand(rest, list)
  const head =
    thousands === 1
      ? list.oneThousand
      : beforeThousand(belowThousand(thousands, list), list) + list.between + list.thousand
  return rest === 0 ? head : head + list.between + belowThousand(rest, list)
}

function belowThousand(n: number, list: NumberWordList): string {
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  const tail = list.belowHundred[rest] ?? ''
  if (hundreds === 0) return tail
  if (rest === 0) return list.hundredsAlone[hundreds - 1] ?? ''
  return (list.hundredsBefore[hundreds - 1] ?? '') + list.between + tail
}

function beforeThousand(words: string, { beforeThousand: changes }: NumberWordList): string {
  const change = changes.find(([end]) => words.endsWith(end))
  return change === undefined ? words : words.slice(0, -change[0].length) + change[1]
}

/**
 * The whole number that these plain words are, in digits or in words, or undefined. Digits may have a
 * sign, groups of three, and nine places.
 */
export function spokenNumber(words: readonly string[], language: NumberWords): number | undefined {
  const list = lists[language]
  const [first, ...rest] = words
  if (first === undefined || words.length > longestNumber) return undefined
  if (rest.length > 0 && list.minus.includes(first)) {
    const positive = positiveNumber(rest, list)
    return positive === undefined ? undefined : 0 - positive
  }
  if (rest.length === 0 && first.startsWith('-')) {
    const positive = digits(first.slice(1), list)
    return positive === undefined ? undefined : 0 - positive
  }
  return positiveNumber(words, list)
}

function positiveNumber(words: readonly string[], list: NumberWordList): number | undefined {
  const [first, ...rest] = words
  if (first !== undefined && /^\d/.test(first)) return digits([first, ...rest].join(' '), list)
  // Where words are parted is a matter of spelling: forty-two, forty two; zweiundvierzig, zwei und vierzig.
  return readThousands(words.join(''), readersOf(list))
}

function digits(text: string, { group }: NumberWordList): number | undefined {
  const grouped = text.split(group)
  const [head = '', ...groups] = grouped
  const whole = groups.every(three => /^\d{3}$/.test(three)) && /^\d{1,9}$/.test(head)
  const joined = grouped.join('')
  return whole && joined.length <= 9 && (groups.length === 0 || head.length <= 3) ? Number(joined) : undefined
}

/** A language's words as they are compared, run together. */
interface Readers {
  readonly belowHundred: ReadonlyMap<string, number>
  /** Hundreds that are words of their own, longer ones first. */
  readonly hundreds: readonly (readonly [string, number])[]
  readonly hundred: readonly string[]
  readonly thousand: string
  readonly and: readonly string[]
  readonly one: readonly string[]
}

const made = new Map<NumberWordList, Readers>()

function readersOf(list: NumberWordList): Readers {
  const known = made.get(list)
  if (known !== undefined) return known
  const hundreds = [list.hundredsAlone, list.hundredsBefore].flatMap(row =>
    row.map((word, place) => [joined(word), (place + 1) * 100] as const),
  )
  // Spanish hundreds have a feminine: doscientas.
  const feminine = hundreds.map(([word, value]) => [word.replace(/ientos$/, 'ientas'), value] as const)
  const readers: Readers = {
    belowHundred: new Map([
      ...list.belowHundred.map((word, value) => [joined(word), value] as const),
      ...Object.entries(list.variants).map(([word, value]) => [joined(word), value] as const),
    ]),
    hundreds: [...hundreds, ...feminine].sort(([a], [b]) => b.length - a.length),
    hundred: list.hundred.map(joined),
    thousand: joined(list.thousand),
    and: list.and.map(joined),
    one: list.one.map(joined),
  }
  made.set(list, readers)
  return readers
}

function joined(words: string): string {
  return plainText(words).replaceAll(' ', '')
}

function readThousands(text: string, readers: Readers): number | undefined {
  const [head = '', ...tails] = text.split(readers.thousand)
  const [tail] = tails
  if (tail === undefined) return readHundreds(text, readers)
  if (tails.length > 1) return undefined
  const thousands = head === '' || readers.one.includes(head) ? 1 : readHundreds(head, readers)
  const rest = tail === '' ? 0 : readHundreds(withoutAnd(tail, readers), readers)
  if (thousands === undefined || thousands < 1 || thousands > 999) return undefined
  // Nought is not said behind a thousand, and a thousand is not followed by more than hundreds.
  if (rest === undefined || (tail !== '' && rest < 1) || rest > 999) return undefined
  return thousands * 1000 + rest
}

function readHundreds(text: string, readers: Readers): number | undefined {
  const small = readers.belowHundred.get(text)
  if (small !== undefined) return small
  for (const [word, value] of readers.hundreds) {
    if (text === word) return value
    const rest = text.startsWith(word) ? readRest(text.slice(word.length), readers) : undefined
    if (rest !== undefined) return value + rest
  }
  for (const word of readers.hundred) {
    const place = text.indexOf(word)
    if (place === -1) continue
    const head = text.slice(0, place)
    const tail = text.slice(place + word.length)
    const hundreds = head === '' || readers.one.includes(head) ? 1 : readers.belowHundred.get(head)
    const rest = tail === '' ? 0 : readRest(tail, readers)
    // Twelve hundred is said, twenty hundred is not.
    if (hundreds !== undefined && hundreds % 10 !== 0 && hundreds < 20 && rest !== undefined)
      return hundreds * 100 + rest
  }
  return undefined
}

function readRest(text: string, readers: Readers): number | undefined {
  const rest = readers.belowHundred.get(withoutAnd(text, readers))
  return rest === 0 ? undefined : rest
}

function withoutAnd(text: string, { and }: Readers): string {
  const said = and.find(word => text.startsWith(word))
  return said === undefined ? text : text.slice(said.length)
}
