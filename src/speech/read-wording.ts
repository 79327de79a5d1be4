import type { Slots } from '../ports/intent.ts'
import { numberLike, soundsLike } from './homophones.ts'
import { longestNumber, type NumberWords, spokenNumber } from './numbers/spoken-numbers.ts'
import type { SlotKind, Wording } from './phrase-template.ts'
import type { PlainWord } from './plain-words.ts'
import { withoutPolite } from './polite-words.ts'

export interface Reading {
  readonly text: string
  readonly words: readonly PlainWord[]
  readonly language: NumberWords
  /** Whether what merely sounds alike counts. */
  readonly alike: boolean
}

/** The slots if the words are this wording from first to last, else undefined. */
export function readWording(wording: Wording, reading: Reading): Slots | undefined {
  if (reading.alike && sameLetters(wording, reading)) return {}
  // Where reading on from here has failed already: without it, many slots would be tried over and over.
  const failed = new Set<number>()

  function readFrom(piece: number, word: number): Slots | undefined {
    const key = piece * (reading.words.length + 1) + word
    if (failed.has(key)) return undefined
    const slots = tryFrom(piece, word)
    if (slots === undefined) failed.add(key)
    return slots
  }

  function tryFrom(piece: number, word: number): Slots | undefined {
    const { words } = reading
    const wanted = wording[piece]
    if (wanted === undefined) return word === words.length ? {} : undefined
    if (wanted.kind === 'word') {
      const heard = words[word]
      if (heard === undefined || !sameWord(heard.plain, wanted.word, reading)) return undefined
      return readFrom(piece + 1, word + 1)
    }
    // A slot takes as few words as it can; what follows it has to fit.
    const most = wanted.slot === 'number' ? Math.min(words.length, word + longestNumber) : words.length
    const least = piece === wording.length - 1 ? words.length : word + 1
    for (let end = Math.max(least, word + 1); end <= most; end += 1) {
      const number = wanted.slot === 'number' ? numberFrom(word, end, reading) : 0
      const rest = number === undefined ? undefined : readFrom(piece + 1, end)
      if (rest === undefined || number === undefined) continue
      const value = wanted.slot === 'number' ? number : wordsFrom(wanted.slot, word, end, reading)
      return { [wanted.label]: value, ...rest }
    }
    return undefined
  }

  return readFrom(0, 0)
}

function numberFrom(from: number, to: number, { words, language, alike }: Reading): number | undefined {
  const plain = words.slice(from, to).map(word => word.plain)
  const [only, ...others] = plain
  const number = spokenNumber(plain, language)
  if (number !== undefined || !alike || only === undefined || others.length > 0) return number
  return numberLike(only, language)
}

function wordsFrom(slot: SlotKind, from: number, to: number, reading: Reading): string {
  const { text, words, language } = reading
  const last = to === words.length
  const inside = words.slice(from, to)
  if (slot === 'name') {
    // A name has no punctuation around it, and nobody is called please.
    const name = last ? withoutPolite(inside, language) : inside
    return text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0)
  }
  // Words are as they were written: with quotation marks, and a question with its mark.
  const start = words[from - 1]?.end ?? inside[0]?.start ?? 0
  const end = last ? text.length : (words[to]?.start ?? text.length)
  const written = text
    .slice(start, end)
    .replace(/^[:,;]\s+/, '')
    .trim()
  return last ? written : written.replace(/[:,;]$/, '')
}

function sameWord(heard: string, wanted: string, { language, alike }: Reading): boolean {
  return heard === wanted || (alike && soundsLike(heard, wanted, language))
}

/** Recognisers part and join words as they like: "un do", "newtab". */
function sameLetters(wording: Wording, { words }: Reading): boolean {
  if (wording.some(piece => piece.kind === 'slot')) return false
  const wanted = wording.map(piece => (piece.kind === 'word' ? piece.word : '')).join('')
  return wanted === words.map(({ plain }) => plain).join('')
}
