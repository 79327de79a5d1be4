/** What is dictated, as it is written between what stands there already. Pure. */
import type { NumberWords } from '../numbers/spoken-numbers.ts'
import { signWords } from './dictation-signs.ts'
import { ending, endsAbbreviated, type Item, opens, readSigns, readWords } from './read-signs.ts'

/** What stands before and after the place where words go. */
export interface Around {
  readonly before: string
  readonly after: string
}

export interface DictationStyle {
  readonly language: NumberWords
  /** Whether sentences begin with a capital where the recogniser gave none. */
  readonly sentences: boolean
  /** No space before the first word. */
  readonly joined?: boolean
  /** Names of signs stay words. */
  readonly literal?: boolean
  /** Every word with a capital, all in capitals, or a capital for the first. */
  readonly letters?: 'titled' | 'upper' | 'first'
}

/** So many characters before the place go, and the text comes. */
export interface Insertion {
  readonly back: number
  readonly text: string
}

/** Signs that keep to both of their neighbours, where they stand between two words already. */
const gluing = '/\\@_'

/**
 * Names of signs become signs, spaces and capitals fit what is around. Words and their own capitals and
 * punctuation stay: nothing is corrected, and text that is written well already stays as it is.
 */
export function dictatedText(words: string, around: Around, style: DictationStyle): Insertion {
  const { language } = style
  const { apart, quotes } = signWords[language]
  const items = style.literal === true ? readWords(words, language) : readSigns(words, language)
  const { kept, back } = fitBefore(around.before, items[0])
  const rest = sameSignThere(kept, items[0]) ? items.slice(1) : items
  let text = ''
  let glued = style.joined === true
  let capital = style.sentences && beginsSentence(kept, language)
  let first = true

  for (const [place, item] of rest.entries()) {
    // The name in an address is no beginning of a sentence.
    const next = rest[place + 1]
    if (next?.kind === 'tight' && /[@._/\\]/.test(next.text)) capital = false
    write(item)
  }
  const last = rest.at(-1)
  const follows = /^[\p{L}\p{N}]/u.test(around.after) || opens(around.after.slice(0, 1) || ' ', language)
  const open = last === undefined || last.kind === 'open' || last.kind === 'tight' || glued
  if (follows && !open && !/\s$/u.test(text)) text += ' '
  return { back: text === '' ? 0 : back, text }

  function write(item: Item): void {
    switch (item.kind) {
      case 'text':
        append(lettered(withApart(item.text)), true)
        capital = false
        first = false
        return
      case 'quote': {
        const [open, close] = quotes
        const whole = kept + text
        write({ ...item, kind: count(whole, open) > count(whole, close) ? 'close' : 'open', text: quoteOf() })
        return
      }
      case 'break':
        text = text.replace(/[^\S\n]+$/u, '')
        text += ended() ? item.text.replace(/^\./, '') : item.text
        break
      case 'close':
        if (apart !== '' && /^[;:!?»%]/u.test(item.text) && /[^\s;:!?«([{]$/u.test(kept + text)) text += apart
        if (item.text !== '.' || !item.spoken || !ended()) text += item.text
        glued = false
        break
      case 'open':
        append(item.text, true)
        if (item.text.endsWith('«') && apart !== '') text += apart
        if (item.text === '#') capital = false
        glued = true
        return
      case 'tight':
        append(item.text, false)
        glued = true
        return
      default:
        append(item.text, true)
    }
    // A sentence may well go on behind an ellipsis.
    if (/[,;:…]$/u.test(item.text)) capital = false
    if (item.spoken && /[.!?\n]$/u.test(item.text)) capital = style.sentences
    if (item.kind === 'break') glued = false
  }

  function append(piece: string, spaced: boolean): void {
    const whole = kept + text
    const space = spaced && !glued && whole !== '' && !/\s$/u.test(whole) && !gluesAtEnd(whole, language)
    text += space ? ` ${piece}` : piece
    glued = false
  }

  /** “?” and “!” end a sentence alone. */
  function ended(): boolean {
    return /[?!]$/.test(kept + text)
  }

  function quoteOf(): string {
    const [open, close] = quotes
    const whole = kept + text
    return count(whole, open) > count(whole, close) ? close : open
  }

  function lettered(word: string): string {
    if (style.letters === 'upper') return word.toLocaleUpperCase(language)
    const wanted = capital || style.letters === 'titled' || (style.letters === 'first' && first)
    return wanted ? capitalised(word, language) : word
  }

  function withApart(word: string): string {
    return apart === '' ? word : word.replace(/(?<=[\p{L}\p{N})])[;:!?]+$/u, signs => apart + signs)
  }
}

/** A word with a capital first; one that has its own way of writing stays so: “iPhone”, “news.test”. */
function capitalised(word: string, language: NumberWords): string {
  const [before = '', letter = ''] = /^([([{“„«‹‚‘¿¡"']*)(\p{Ll})/u.exec(word)?.slice(1) ?? []
  const rest = word.slice(before.length + letter.length)
  if (letter === '' || /\p{Lu}|[@/\\_]|\.\p{L}/u.test(rest)) return word
  const upper = letter.toLocaleUpperCase(language)
  return upper.length === letter.length ? before + upper + rest : word
}

/** Whether a sentence begins behind this text. */
function beginsSentence(before: string, language: NumberWords): boolean {
  // From the end, sign by sign: a pattern would begin anew at every space of a field that is full of them.
  let end = before.length
  const goPast = (signs: RegExp) => {
    while (signs.test(before.charAt(end - 1))) end -= 1
  }
  goPast(/[^\S\n]/u)
  // What opens is looked past, and then what closes: “(He said: “Yes.” …”
  while (end > 0 && (opens(before.charAt(end - 1), language) || before.charAt(end - 1) === '"')) {
    end -= 1
    goPast(/[^\S\n]/u)
  }
  goPast(/[”“’»)\]]/u)
  const text = before.slice(0, end)
  return text === '' || /[.!?\n]$/u.test(text) ? !endsAbbreviated(text) : false
}

/** Whether the next word keeps to the end of this text. */
function gluesAtEnd(text: string, language: NumberWords): boolean {
  const last = text.slice(-1)
  const inside = /\S.$/su.test(text)
  if (opens(last, language) || last === '#') return true
  if (last === '"') return count(text, '"') % 2 === 1
  if (language === 'en' && '$£€'.includes(last)) return true
  if (language === 'fr' && "’'".includes(last)) return inside
  return (gluing.includes(last) || last === '-') && inside
}

/** What stays of the text before, and how much of it goes: a space before a sign that keeps close. */
function fitBefore(
  before: string,
  first: Item | undefined,
): { readonly kept: string; readonly back: number } {
  const stays = { kept: before, back: 0 }
  if (first === undefined || (first.kind !== 'close' && first.kind !== 'break')) return stays
  const bare = before.replace(/(?<=\S) $/u, '')
  // The recogniser ended the sentence by itself, and now it is said how it ends.
  const other = first.spoken && /^[?!]/.test(first.text) && /[^.]\.$/u.test(bare) && !endsAbbreviated(bare)
  const kept = other ? bare.slice(0, -1) : bare
  return { kept, back: before.length - kept.length }
}

function sameSignThere(before: string, first: Item | undefined): boolean {
  return (
    first !== undefined &&
    first.kind === 'close' &&
    ending.test(first.text) &&
    before.endsWith(first.text) &&
    first.text.length === 1
  )
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
