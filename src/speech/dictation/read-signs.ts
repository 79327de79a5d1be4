import type { NumberWords } from '../numbers/spoken-numbers.ts'
import { plainText } from '../plain-words.ts'
import { longestSign, signTable, signWords } from './dictation-signs.ts'
import type { SignKind } from './sign-words.ts'

/** A piece of what was dictated: a word as it is, or a sign. */
export type Item =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: Exclude<SignKind, 'unit' | 'line'>
      readonly text: string
      /** Said by its name; else the recogniser has put it there. */
      readonly spoken: boolean
    }

/** Signs that end a part of a sentence: where one is said the recogniser's own is too much. */
export const ending = /^[,.;:!?…]/u
const ownPunctuation = /[,.;:!?…]+$/u
/** What ends with a full stop of its own, whatever comes behind it. */
const abbreviation = /(^|[\s.])\p{L}\.$|^(etc|usw|vs|dr|mr|mrs|st|sr|sra)\.$/iu

const opening: Readonly<Record<NumberWords, string>> = {
  en: '([{“‘¿¡',
  es: '([{«“¿¡',
  de: '([{„‚»',
  fr: '([{«“',
}
const closing: Readonly<Record<NumberWords, string>> = {
  en: ',.;:!?…)]}”’%°',
  es: ',.;:!?…)]}»”°',
  de: ',.;:!?…)]}“‘«°',
  fr: ',.;:!?…)]}»”%°',
}

/** Whether what follows keeps to this sign. */
export function opens(sign: string, language: NumberWords): boolean {
  return opening[language].includes(sign)
}

/** What is said as nothing but words. */
export function readWords(words: string, language: NumberWords): readonly Item[] {
  return tokensOf(words).map(token => asWritten(token, language))
}

/** What is said, as words and signs; names of signs have become those signs. */
export function readSigns(words: string, language: NumberWords): readonly Item[] {
  const tokens = tokensOf(words)
  const plain = tokens.map(plainText)
  const own = signWords[language]
  const literally = own.literally.map(plainText)
  const articles = own.articles.map(plainText)
  const alsoLast = own.alsoLast.map(plainText)
  const table = signTable(language)
  const items: Item[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] ?? ''
    const meant = literally.includes(plain[at] ?? '') ? signAt(at + 1, true) : undefined
    const sign = meant === undefined ? signAt(at, false) : undefined
    if (meant !== undefined) {
      for (const word of tokens.slice(at + 1, at + 1 + meant.length)) items.push({ kind: 'text', text: word })
      at += 1 + meant.length
    } else if (sign !== undefined) {
      items.push({ kind: sign.kind, text: sign.text, spoken: true })
      const own = ownPunctuation.exec(tokens[at + sign.length - 1] ?? '')?.[0]
      if (own !== undefined && /^(word|close)$/.test(sign.kind) && !ending.test(sign.text))
        items.push({ kind: 'close', text: own, spoken: false })
      at += sign.length
    } else {
      items.push(asWritten(token, language))
      at += 1
    }
  }
  return withoutDoubled(items)

  function signAt(from: number, literal: boolean) {
    for (let length = Math.min(longestSign, tokens.length - from); length > 0; length -= 1) {
      const stretch = tokens.slice(from, from + length)
      if (plain[from] === '' || plain[from + length - 1] === '') continue
      // What the recogniser parted by a sign is no name of one.
      if (stretch.slice(0, -1).some(token => ownPunctuation.test(token) || token.startsWith('\n'))) continue
      const found = table.get(plainText(stretch.join(' ')))
      if (found === undefined) continue
      const end = from + length
      if (literal) return { ...found, kind: 'word' as const, length }
      const article = from > 0 && articles.includes(plain[from - 1] ?? '')
      if (article && !(end === tokens.length && alsoLast.includes(plain[from - 1] ?? ''))) continue
      if (length === 1 && found.kind === 'close' && own.followers.includes(plain[end] ?? '')) continue
      switch (found.kind) {
        case 'unit':
          if (!/\d$/.test(tokens[from - 1] ?? '')) continue
          return { text: found.text, kind: unitKind(language), length }
        case 'line': {
          const last = items.at(-1)
          const behindSign = last !== undefined && last.kind !== 'text' && last.spoken
          if (from > 0 && end < tokens.length && !behindSign) continue
          return { text: found.text, kind: 'break' as const, length }
        }
        case 'close':
          if (found.text === '.' && from > 0 && own.domains.includes(plain[end] ?? ''))
            return { text: '.', kind: 'tight' as const, length }
          return { text: found.text, kind: found.kind, length }
        default:
          return { text: found.text, kind: found.kind, length }
      }
    }
    return undefined
  }
}

/** Words and line ends. */
function tokensOf(words: string): readonly string[] {
  return words.split(/(\n+)|[^\S\n]+/u).filter(token => token !== undefined && token !== '')
}

function asWritten(token: string, language: NumberWords): Item {
  if (token.startsWith('\n')) return { kind: 'break', text: token, spoken: false }
  if ([...token].every(sign => closing[language].includes(sign)))
    return { kind: 'close', text: token, spoken: false }
  if ([...token].every(sign => opening[language].includes(sign)))
    return { kind: 'open', text: token, spoken: false }
  return { kind: 'text', text: token }
}

/** Per cent stands close to its number in English and French (by a space of its own), else as a word. */
function unitKind(language: NumberWords): 'close' | 'word' {
  return language === 'en' || language === 'fr' ? 'close' : 'word'
}

/** The recogniser's own punctuation goes where a sign was said in its place. */
function withoutDoubled(items: readonly Item[]): readonly Item[] {
  const said = (item: Item | undefined) =>
    item !== undefined && item.kind !== 'text' && item.spoken && ending.test(item.text)
  return items.flatMap((item, place) => {
    const before = items[place - 1]
    const after = items[place + 1]
    if (item.kind === 'close' && !item.spoken && ending.test(item.text))
      return said(before) || said(after) ? [] : [item]
    if (item.kind === 'text' && said(after) && !abbreviation.test(item.text)) {
      const text = item.text.replace(ownPunctuation, '')
      return text === '' ? [] : [{ ...item, text }]
    }
    return [item]
  })
}

/** Whether a text ends with something like “z. B.”, whose full stop ends no sentence. */
export function endsAbbreviated(text: string): boolean {
  return abbreviation.test(text.slice(-20))
}
