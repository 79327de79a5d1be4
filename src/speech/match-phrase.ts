import type { Slots } from '../ports/intent.ts'
import { nearestPhrases } from './nearest-phrases.ts'
import type { NumberWords } from './numbers/spoken-numbers.ts'
import { type PhraseEntry, type Wording, wordingsOf } from './phrase-template.ts'
import { type PlainWord, plainWords, wordsAndSigns } from './plain-words.ts'
import { withoutPolite } from './polite-words.ts'
import { readWording } from './read-wording.ts'

export interface PhraseCandidate {
  readonly command: string
  readonly slots: Slots
  /** 1 as it stands, 0.9 without polite words, 0.7 by what sounds alike. */
  readonly score: number
}

export type PhraseMatch =
  | ({ readonly kind: 'one' } & PhraseCandidate)
  | { readonly kind: 'several'; readonly candidates: readonly PhraseCandidate[] }
  /** `nearest`: up to three phrases that sound like it. */
  | { readonly kind: 'none'; readonly nearest: readonly string[] }

export interface PhraseMatcher {
  /** `lastActivity`: the activity that last sounded or moved, which decides between equals. */
  match(text: string, options?: { readonly lastActivity?: string | undefined }): PhraseMatch
}

/** Longest text that is read, in UTF-16 units. */
const longestText = 1000

interface Compiled {
  readonly command: string
  readonly activity: string
  readonly wording: Wording
  readonly rank: number
}
type Found = PhraseCandidate & Pick<Compiled, 'activity' | 'rank'>

/**
 * Understands phrases in one language. Case, accents, punctuation and polite words do not count; what
 * merely sounds alike counts only where the literal reading fails. Never throws and never guesses:
 * literal words win over a slot, a number over a name, a name over any words, more words of the
 * command over fewer, then the last activity; equals are all returned. Takes time that grows with the
 * length of the text. Throws an Error for a template that is none: a developer's error.
 */
export function createPhraseMatcher(entries: readonly PhraseEntry[], language: NumberWords): PhraseMatcher {
  const compiled = entries.flatMap(({ command, phrases, activity = command }) =>
    phrases
      .flatMap(wordingsOf)
      .map((wording): Compiled => ({ command, activity, wording, rank: rankOf(wording) })),
  )

  return {
    match(text, { lastActivity } = {}) {
      const whole = text.slice(0, longestText)
      const words = plainWords(whole)
      const found = literally(whole, words)
      const signs = found === undefined ? wordsAndSigns(whole) : words
      const any =
        found ??
        best(read(whole, withoutPolite(words, language), alike)) ??
        (signs.length > words.length ? literally(whole, signs) : undefined)
      if (any === undefined) return { kind: 'none', nearest: nearestPhrases(whole, entries) }
      return decide(numberInstead(whole, words, any), lastActivity)
    },
  }

  function literally(text: string, words: readonly PlainWord[]): readonly Found[] | undefined {
    const asItStands = best(read(text, words, { alike: false, score: 1 }))
    if (asItStands !== undefined) return asItStands
    // A polite word at the end may be one of the words that were asked for: it goes last.
    for (const where of ['before', 'around'] as const) {
      const bare = withoutPolite(words, language, where)
      const found = bare.length === words.length ? undefined : best(read(text, bare, politely))
      if (found !== undefined) return found
    }
    return undefined
  }

  /** "Click for" is four, although `click {words}` takes it literally: as a number it failed. */
  function numberInstead(text: string, words: readonly PlainWord[], found: readonly Found[]) {
    const [first] = found
    if (first === undefined || first.rank >= numberRank) return found
    const numbers = read(text, withoutPolite(words, language), alike).filter(
      ({ command, rank }) =>
        rank >= numberRank && rank < literalRank && found.some(other => other.command === command),
    )
    return best(numbers) ?? found
  }

  function read(
    text: string,
    words: readonly PlainWord[],
    { alike, score }: { readonly alike: boolean; readonly score: number },
  ): readonly Found[] {
    const last = words.at(-1)
    if (last === undefined) return []
    // Punctuation after the last word belongs to it; a polite word that was dropped does not.
    const tail = /^[^\p{L}\p{N}]*/u.exec(text.slice(last.end))?.[0] ?? ''
    const reading = { text: text.slice(0, last.end + tail.length), words, language, alike }
    return compiled.flatMap(({ command, activity, wording, rank }) => {
      const slots = readWording(wording, reading)
      return slots === undefined ? [] : [{ command, activity, slots, score, rank }]
    })
  }
}

/** Those of the highest rank, one for each command; undefined without any. */
function best(found: readonly Found[]): readonly Found[] | undefined {
  const highest = Math.max(...found.map(({ rank }) => rank))
  const byCommand = new Map<string, Found>()
  for (const one of found) {
    if (one.rank === highest && !byCommand.has(one.command)) byCommand.set(one.command, one)
  }
  return byCommand.size === 0 ? undefined : [...byCommand.values()]
}

function decide(found: readonly Found[], lastActivity: string | undefined): PhraseMatch {
  const active = found.filter(({ activity }) => activity === lastActivity)
  const [first, ...others] = active.length > 0 ? active : found
  const candidate = ({ command, slots, score }: Found): PhraseCandidate => ({ command, slots, score })
  if (first === undefined) return { kind: 'none', nearest: [] }
  if (others.length === 0) return { kind: 'one', ...candidate(first) }
  return { kind: 'several', candidates: [first, ...others].map(candidate) }
}

/** How much of the literal reading is kept, by what had to be left out. */
const politely = { alike: false, score: 0.9 }
const alike = { alike: true, score: 0.7 }

const literalRank = 30_000
const numberRank = 20_000
const nameRank = 10_000

/** How sure a wording is: without a slot, then number, name, words; then by its own words. */
export function rankOf(wording: Wording): number {
  const slots = wording.flatMap(piece => (piece.kind === 'slot' ? [piece.slot] : []))
  const own = wording.length - slots.length
  if (slots.length === 0) return literalRank + own
  if (slots.every(slot => slot === 'number')) return numberRank + own
  return slots.includes('words') ? own : nameRank + own
}
