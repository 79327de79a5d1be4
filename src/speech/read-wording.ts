import type { Slots } from '../ports/intent.ts'
import { type NumberWords, spokenNumber } from './numbers/spoken-numbers.ts'
import type { Wording } from './phrase-template.ts'
import type { PlainWord } from './plain-words.ts'
import { homophones } from './polite-words.ts'

/** Most words that a spoken number has: "nine thousand nine hundred and ninety nine" is seven. */
const longestNumber = 9

export interface Reading {
  readonly text: string
  readonly words: readonly PlainWord[]
  readonly language: NumberWords
  /** Whether what merely sounds alike counts. */
  readonly alike: boolean
}

/** The slots if the words are this wording from first to last, else undefined. */
export function readWording(wording: Wording, reading: Reading): Slots | undefined {
  return readFrom(wording, 0, 0, reading)
}

function readFrom(wording: Wording, piece: number, word: number, reading: Reading): Slots | undefined {
  const { words } = reading
  const wanted = wording[piece]
  if (wanted === undefined) return word === words.length ? {} : undefined
  if (wanted.kind === 'word') {
    const heard = words[word]
    if (heard === undefined || !sameWord(heard.plain, wanted.word, reading)) return undefined
    return readFrom(wording, piece + 1, word + 1, reading)
  }
  // A slot takes as few words as it can; what follows it has to fit.
  const last = wanted.slot === 'number' ? Math.min(words.length, word + longestNumber) : words.length
  for (let end = word + 1; end <= last; end += 1) {
    const next = wording[piece + 1]
    const fits = next === undefined ? end === words.length : true
    if (!fits) continue
    const value = slotValue(wanted.slot, words.slice(word, end), reading)
    if (value === undefined) continue
    const rest = readFrom(wording, piece + 1, end, reading)
    if (rest !== undefined) return { [wanted.label]: value, ...rest }
  }
  return undefined
}

function slotValue(slot: string, words: readonly PlainWord[], reading: Reading): string | number | undefined {
  const { language, alike, text } = reading
  if (slot === 'number') {
    const plain = words.map(({ plain }) => plain)
    const [only] = plain
    const number = spokenNumber(plain, language)
    if (number !== undefined || !alike || plain.length !== 1 || only === undefined) return number
    return Object.hasOwn(homophones[language].numbers, only) ? homophones[language].numbers[only] : undefined
  }
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  // Words keep their own spelling, and a question its mark; a name ends with its last letter.
  const end = slot === 'words' && last === reading.words.at(-1) ? text.length : last.end
  return text.slice(first.start, end).trim()
}

function sameWord(heard: string, wanted: string, { language, alike }: Reading): boolean {
  if (heard === wanted) return true
  const { words } = homophones[language]
  return alike && Object.hasOwn(words, heard) && words[heard] === wanted
}
