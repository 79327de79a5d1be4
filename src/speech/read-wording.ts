import type { Slots } from '../ports/intent.ts'
import { numberLike, soundsLike } from './homophones.ts'
import { longestNumber, type NumberWords, spokenNumber } from './numbers/spoken-numbers.ts'
import { spokenOrdinal } from './numbers/spoken-ordinals.ts'
import type { Piece, SlotKind, Wording } from './phrase-template.ts'
import type { PlainWord } from './plain-words.ts'
import { fillerAt, withoutPolite, withoutRequests } from './polite-words.ts'
import { isArticle, isSmall, slightlyWrong, stemOf } from './word-forms.ts'

export interface Reading {
  readonly text: string
  readonly words: readonly PlainWord[]
  readonly language: NumberWords
  /** Whether what merely sounds alike counts. */
  readonly alike: boolean
  /**
   * How far the words may be from the wording: as they stand; with hesitations, requests and stutters between
   * them; with articles and other forms of the words as well; and with one small slip besides.
   */
  readonly loose?: 'fillers' | 'forms' | 'slip' | undefined
  /** The slots take every word that was said: it is text to be written. */
  readonly verbatim?: boolean | undefined
  /** Other forms of the words are other words. */
  readonly exact?: boolean | undefined
}

type Slot = Extract<Piece, { kind: 'slot' }>

/** The slots if the words are this wording from first to last, else undefined. */
export function readWording(wording: Wording, reading: Reading): Slots | undefined {
  const { words, language, loose } = reading
  const open = wording.some(piece => piece.kind === 'slot' && piece.slot !== 'number')
  // Where reading on from here has failed already: without it, many slots would be tried over and over.
  const failed = new Set<number>()

  function readFrom(piece: number, word: number, slips: number): Slots | undefined {
    const key = (piece * (words.length + 1) + word) * 2 + slips
    if (failed.has(key)) return undefined
    const slots = tryFrom(piece, word, slips)
    if (slots === undefined) failed.add(key)
    return slots
  }

  function tryFrom(piece: number, word: number, slips: number): Slots | undefined {
    const wanted = wording[piece]
    if (wanted === undefined && word === words.length) return {}
    if (wanted?.kind === 'slot') return slotFrom(wanted, piece, word, slips)
    const heard = words[word]?.plain
    if (heard !== undefined && wanted !== undefined && sameWord(heard, wanted.word, reading)) {
      const rest = readFrom(piece + 1, word + 1, slips)
      if (rest !== undefined) return rest
    }
    return joined(piece, word, slips) ?? skipped(piece, word, slips) ?? slipped(piece, word, slips)
  }

  /** Recognisers part and join words as they like: “right click” for “rightclick”, and the other way round. */
  function joined(piece: number, word: number, slips: number): Slots | undefined {
    const [wanted, next] = [wording[piece], wording[piece + 1]]
    if (!reading.alike || wanted?.kind !== 'word') return undefined
    const [heard, other] = [words[word]?.plain, words[word + 1]?.plain]
    if (heard === undefined) return undefined
    if (other !== undefined && heard + other === wanted.word) return readFrom(piece + 1, word + 2, slips)
    const parted = next?.kind === 'word' && heard === wanted.word + next.word
    return parted ? readFrom(piece + 2, word + 1, slips) : undefined
  }

  /** What means nothing is passed over, where the reading is loose enough. */
  function skipped(piece: number, word: number, slips: number): Slots | undefined {
    if (loose === undefined) return undefined
    const wanted = wording[piece]
    const idle = idleAt(word)
    const rest = idle === 0 ? undefined : readFrom(piece, word + idle, slips)
    if (rest !== undefined || loose === 'fillers') return rest
    const left = wanted?.kind === 'word' && isArticle(wanted.word, language)
    return left ? readFrom(piece + 1, word, slips) : undefined
  }

  function idleAt(word: number): number {
    const heard = words[word]?.plain
    const next = words[word + 1]?.plain
    if (heard === undefined) return 0
    const filler = fillerAt(words, word, language)
    if (filler > 0) return filler
    // A stutter: a word said twice, or begun and said again.
    const begun = next !== undefined && heard.length > 1 && next.startsWith(heard)
    return begun || (loose !== 'fillers' && isArticle(heard, language)) ? 1 : 0
  }

  function slipped(piece: number, word: number, slips: number): Slots | undefined {
    if (slips === 0) return undefined
    const wanted = wording[piece]
    const heard = words[word]?.plain
    // Beside a slot that takes any words, no word is lost: it would be one of those.
    if (!open && heard !== undefined && isSmall(heard, language)) {
      const rest = readFrom(piece, word + 1, slips - 1)
      if (rest !== undefined) return rest
    }
    if (wanted?.kind !== 'word') return undefined
    if (!open && isSmall(wanted.word, language)) {
      const rest = readFrom(piece + 1, word, slips - 1)
      if (rest !== undefined) return rest
    }
    const wrong = heard !== undefined && slightlyWrong(heard, wanted.word)
    return wrong ? readFrom(piece + 1, word + 1, slips - 1) : undefined
  }

  function slotFrom({ slot, label, ordinal }: Slot, piece: number, word: number, slips: number) {
    if (slot === 'number') {
      const idle = loose === undefined ? 0 : idleAt(word)
      const rest = idle === 0 ? undefined : readFrom(piece, word + idle, slips)
      if (rest !== undefined) return rest
    }
    // A slot takes as few words as it can; what follows it has to fit.
    const most = slot === 'number' ? Math.min(words.length, word + longestNumber) : words.length
    // A number may be followed by what means nothing; words end where the text does.
    const goesOn = loose !== undefined && slot === 'number'
    const least = piece === wording.length - 1 && !goesOn ? words.length : word + 1
    for (let end = Math.max(least, word + 1); end <= most; end += 1) {
      const number = slot === 'number' ? numberFrom(word, end, reading, ordinal) : 0
      const rest = number === undefined ? undefined : readFrom(piece + 1, end, slips)
      if (rest === undefined || number === undefined) continue
      const value = slot === 'number' ? number : wordsFrom(slot, word, end, reading)
      return { [label]: value, ...rest }
    }
    return undefined
  }

  return readFrom(0, 0, loose === 'slip' ? 1 : 0)
}

function numberFrom(
  from: number,
  to: number,
  { words, language, alike }: Reading,
  ordinal = false,
): number | undefined {
  const plain = words.slice(from, to).map(word => word.plain)
  if (ordinal) return spokenOrdinal(plain, language)
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
    const name = withoutRequests(last ? withoutPolite(inside, language) : inside, language, last)
    return text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0)
  }
  const kept = reading.verbatim === true ? inside : withoutRequests(inside, language, last)
  // Words are as they were written: with quotation marks, and a question with its mark.
  const cutBefore = kept[0] !== inside[0]
  const cutBehind = kept.at(-1) !== inside.at(-1)
  const start = cutBefore ? (kept[0]?.start ?? 0) : (words[from - 1]?.end ?? inside[0]?.start ?? 0)
  const behind = last ? text.length : (words[to]?.start ?? text.length)
  const end = cutBehind ? (kept.at(-1)?.end ?? behind) : behind
  const written = text
    .slice(start, end)
    .replace(/^[:,;]\s+/, '')
    .trim()
  if (!last || cutBehind) return written.replace(/[:,;]$/, '')
  // The end of a sentence that a recogniser wrote, but not that of an abbreviation or of text to be written.
  return reading.verbatim === true ? written : written.replace(/(?<=[\p{L}\p{M}]{3})[.,]$/u, '')
}

function sameWord(heard: string, wanted: string, { language, alike, loose, exact }: Reading): boolean {
  if (heard === wanted) return true
  if (alike && soundsLike(heard, wanted, language)) return true
  return (
    exact !== true &&
    (loose === 'forms' || loose === 'slip') &&
    heard.length > 2 &&
    stemOf(heard, language) === stemOf(wanted, language)
  )
}
