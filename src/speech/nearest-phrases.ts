import type { Slots } from '../ports/intent.ts'
import { type NumberWords, spokenNumber } from './numbers/spoken-numbers.ts'
import { type PhraseEntry, type Wording, wordingsOf } from './phrase-template.ts'
import { type PlainWord, plainWords } from './plain-words.ts'
import { withoutPolite } from './polite-words.ts'

/** A command that may have been meant. */
export interface NearPhrase {
  readonly command: string
  /** What was said in its slots, as far as that can be told. */
  readonly slots: Slots
  /** Its first template. */
  readonly phrase: string
  /** Share of the letters that are right, 0 to 1. */
  readonly likeness: number
  /** It has a slot that takes any words, so that only what stands before them was compared. */
  readonly open: boolean
}

/** Phrases that are offered, at most. */
const most = 3
/** Share of the letters that must be right for a phrase to be offered. */
const likeness = 0.5
/** Letters that are compared. */
const longest = 60

interface Compared {
  readonly command: string
  readonly phrase: string
  readonly wording: Wording
  /** Its own words, and how many of them come before its slot. */
  readonly own: string
  readonly before: number
}

/** What finds the commands that sound most like a text, nearest first. */
export function createNearestPhrases(
  entries: readonly PhraseEntry[],
  language: NumberWords,
): (text: string) => readonly NearPhrase[] {
  const compared = entries.flatMap(({ command, phrases }): readonly Compared[] =>
    phrases.flatMap(wordingsOf).map(wording => {
      const slot = wording.findIndex(({ kind }) => kind === 'slot')
      return {
        command,
        phrase: phrases[0] ?? command,
        wording,
        own: ownText(wording),
        before: slot < 0 ? wording.length : slot,
      }
    }),
  )

  return text => {
    const words = withoutPolite(plainWords(text), language)
    const heard = words.map(({ plain }) => plain)
    const nearest = new Map<string, NearPhrase>()
    for (const one of compared) {
      const alike = likenessOf(heard, one)
      const known = nearest.get(one.command)
      if (alike < likeness || (known !== undefined && known.likeness >= alike)) continue
      const slots = slotsFor(one, words, text, language)
      const { command, phrase } = one
      const open = one.wording.some(piece => piece.kind === 'slot' && piece.slot !== 'number')
      nearest.set(command, { command, phrase, slots, likeness: alike, open })
    }
    return [...nearest.values()].toSorted((a, b) => b.likeness - a.likeness).slice(0, most)
  }
}

function ownText(wording: Wording): string {
  const words = wording.flatMap(piece => (piece.kind === 'word' ? [piece.word] : []))
  return words.join(' ').slice(0, longest)
}

/** 1 for the same letters, 0 for none in common. A slot at the end stands for what was said there. */
function likenessOf(heard: readonly string[], { own, wording, before }: Compared): number {
  const ends = wording.length > before
  const said = (ends ? heard.slice(0, Math.max(before, wording.length - 1)) : heard)
    .join(' ')
    .slice(0, longest)
  const length = Math.max(said.length, own.length)
  if (length === 0) return 0
  // Letters that one has more are wrong in any case: most pairs are told apart by this alone.
  const surely = Math.abs(said.length - own.length)
  return 1 - surely / length < likeness ? 0 : 1 - editDistance(said, own) / length
}

/** What a slot at the end takes: what was said behind the words before it. */
function slotsFor(
  { wording, before }: Compared,
  words: readonly PlainWord[],
  text: string,
  language: NumberWords,
): Slots {
  const slot = wording[before]
  const rest = words.slice(before)
  const [first] = rest
  if (slot?.kind !== 'slot' || before !== wording.length - 1 || first === undefined) return {}
  if (slot.slot !== 'number') return { [slot.label]: text.slice(first.start, rest.at(-1)?.end).trim() }
  const number = spokenNumber(
    rest.map(({ plain }) => plain),
    language,
  )
  return number === undefined ? {} : { [slot.label]: number }
}

/** Levenshtein's distance: letters to be added, dropped or replaced. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let place = 1; place <= to.length; place += 1) {
      const replaced = (row[place - 1] ?? 0) + (letter === to[place - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
