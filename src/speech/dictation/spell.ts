/** Letters that are spelt aloud. Pure. */
import { type NumberWords, spokenNumber } from '../numbers/spoken-numbers.ts'
import { plainText } from '../plain-words.ts'
import { longestSign, signTable, signWords } from './dictation-signs.ts'
import type { Sign } from './sign-words.ts'
import { type Spelling, spellingIn } from './spelling-alphabets.ts'

/** Most words that stand for one letter: “e accent aigu”, “A as in apple”. */
const longestName = 4

interface Tables {
  readonly spelling: Spelling
  readonly byName: ReadonlyMap<string, string>
}
const known = new Map<NumberWords, Tables>()

/**
 * What is spelt: letters by themselves, by their names or by words of an alphabet, digits, signs, and “space”.
 * Small letters unless a capital is said. What is none of these is taken as it is, in small letters, and then
 * it is not `sure` that anything was meant to be spelt.
 */
export function spelt(
  said: string,
  language: NumberWords,
): { readonly text: string; readonly sure: boolean } {
  const { spelling, byName } = tablesOf(language)
  const signs = signTable(language)
  const tokens = said.split(/[\s,]+/u).filter(token => token !== '')
  /** Who says “capital” before the first letter says it before each. */
  const capitalsBefore = oneOf(spelling.capital, 0) > 0 || spelling.capitalBehind.length === 0
  let text = ''
  let sure = true
  let at = 0
  while (at < tokens.length) at += take()
  return { text, sure }

  /** Takes the next letter and gives how many words it was. */
  function take(): number {
    const capital = capitalsBefore ? oneOf(spelling.capital, at) : 0
    if (capital > 0 && at + capital < tokens.length) return capital + takeCapital(at + capital)
    const small = oneOf(spelling.small, at)
    if (small > 0 && at + small < tokens.length) return small + takeLetters(at + small)
    return takeLetters(at)
  }

  function takeCapital(from: number): number {
    const before = text
    const length = takeLetters(from)
    text = before + upper(text.slice(before.length))
    return length
  }

  function takeLetters(from: number): number {
    const twice = oneOf(spelling.double, from)
    const named = letterAt(from)
    if (named === undefined && twice > 0) {
      const next = letterAt(from + twice)
      if (next !== undefined && /^\p{L}$/u.test(next.text)) {
        text += next.text + next.text
        return twice + next.length
      }
    }
    const letter = named ?? digitAt(from)
    if (letter === undefined) {
      sure = false
      text += (tokens[from] ?? '').toLocaleLowerCase(language)
      return 1
    }
    text += letter.text
    const example = exampleBehind(from + letter.length, letter.text)
    const behind = capitalsBefore ? 0 : oneOf(spelling.capitalBehind, from + letter.length + example)
    if (behind === 0) return letter.length + example
    text = text.slice(0, -letter.text.length) + upper(letter.text)
    return letter.length + example + behind
  }

  /** “wie Anton”, “as in apple”: as many words as that is. */
  function exampleBehind(from: number, letter: string): number {
    const join = oneOf(spelling.asIn, from)
    const word = plainText(tokens[from + join] ?? '')
    return join > 0 && word.length > 1 && word.startsWith(plainText(letter)) ? join + 1 : 0
  }

  function letterAt(from: number): { readonly text: string; readonly length: number } | undefined {
    for (let length = Math.min(longestSign, tokens.length - from); length > 0; length -= 1) {
      const said = tokens.slice(from, from + length).join(' ')
      const name = plainText(said)
      // “eñe” and “ene” are two letters, although accents do not count elsewhere.
      const letter =
        length <= longestName ? (byName.get(said.toLocaleLowerCase(language)) ?? byName.get(name)) : undefined
      if (letter !== undefined) return { text: accented(from, length, letter), length }
      if (spelling.space.some(word => plainText(word) === name)) return { text: ' ', length }
      const sign = signs.get(name)
      if (sign !== undefined && sign.kind !== 'line' && sign.kind !== 'break')
        return { text: plainSign(sign, signWords[language].quotes[0]), length }
    }
    return undefined
  }

  function digitAt(from: number) {
    const token = tokens[from]
    if (token === undefined) return undefined
    if (/^\d+$/.test(token)) return { text: token, length: 1 }
    const number = spokenNumber([plainText(token)], language)
    if (number !== undefined && Number.isInteger(number) && number >= 0)
      return { text: String(number), length: 1 }
    return undefined
  }

  /** A letter that was written with its accent keeps it. */
  function accented(from: number, length: number, letter: string): string {
    const token = tokens[from] ?? ''
    return length === 1 && [...token].length === 1 && /\p{L}/u.test(token)
      ? token.toLocaleLowerCase(language)
      : letter
  }

  function oneOf(words: readonly string[], from: number): number {
    return (
      words
        .map(word => plainText(word).split(' '))
        .find(parts => parts.every((part, place) => plainText(tokens[from + place] ?? '') === part))
        ?.length ?? 0
    )
  }

  function upper(letters: string): string {
    const big = letters.toLocaleUpperCase(language)
    return big.length === letters.length ? big : letters
  }
}

/** Who spells a dash means the one on the keyboard. */
function plainSign({ kind, text }: Sign, quote: string): string {
  if (kind === 'quote') return quote
  return /^[–—−]$/u.test(text) ? '-' : text
}

function tablesOf(language: NumberWords): Tables {
  const had = known.get(language)
  if (had !== undefined) return had
  const spelling = spellingIn(language)
  const byName = new Map<string, string>()
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') byName.set(letter, letter)
  for (const [letter, names] of Object.entries(spelling.letters))
    for (const name of names)
      for (const key of [name.toLocaleLowerCase(language), plainText(name)])
        if (!byName.has(key)) byName.set(key, letter)
  const tables = { spelling, byName }
  known.set(language, tables)
  return tables
}
