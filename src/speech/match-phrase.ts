import type { Slots } from '../ports/intent.ts'
import { alsoHeardFor } from './homophones.ts'
import { createNearestPhrases, type NearPhrase } from './nearest-phrases.ts'
import type { NumberWords } from './numbers/spoken-numbers.ts'
import { createPhraseIndex } from './phrase-index.ts'
import { type PhraseEntry, type Wording, wordingsOf } from './phrase-template.ts'
import { type PlainWord, plainWords, wordsAndSigns } from './plain-words.ts'
import { afterCorrection, fillerAt, withoutPolite } from './polite-words.ts'
import { type Reading, readWording } from './read-wording.ts'
import { turnedWordings } from './turned-wordings.ts'

export interface PhraseCandidate {
  readonly command: string
  readonly slots: Slots
  /**
   * 1 as it stands, 0.9 without polite words, 0.85 without those between its words, 0.8 in other forms of
   * its words, 0.7 by what sounds alike, 0.5 with a slip.
   */
  readonly score: number
}

export type PhraseMatch =
  | ({ readonly kind: 'one' } & PhraseCandidate)
  | { readonly kind: 'several'; readonly candidates: readonly PhraseCandidate[] }
  | { readonly kind: 'none' }

export interface MatchOptions {
  readonly lastActivity?: string | undefined
  /** False: nothing is mended, neither a start that was broken off nor a slip. */
  readonly mended?: boolean | undefined
}

export interface PhraseMatcher {
  /** `lastActivity`: the activity that last sounded or moved, which decides between equals. */
  match(text: string, options?: MatchOptions): PhraseMatch
  /** Up to three commands that sound like the text, nearest first. */
  nearest(text: string): readonly NearPhrase[]
}

/** Longest text that is read, in UTF-16 units. */
const longestText = 1000
/** Letters of a single word in which a slip is looked for: “lower” is a word, and not “slower” said badly. */
const longEnoughForSlip = 7
/** Most words in which a slip is looked for: more are no command that was heard slightly wrong. */
const mostWordsWithSlip = 12
/** Most words before a start is made again. */
const mostBeforeRestart = 4

interface Compiled {
  readonly command: string
  readonly activity: string
  readonly wording: Wording
  readonly rank: number
  readonly destructive: boolean
  readonly verbatim: boolean
  /** Its words are no others in any form: “closed that” is told of something, “cerrar” is what is asked. */
  readonly exact: boolean
  /** The wording in another order of its words: no template says so, and it is read loosely only. */
  readonly turned: boolean
}
type Found = PhraseCandidate & Pick<Compiled, 'activity' | 'rank' | 'destructive' | 'verbatim'>

type Stage = Pick<Reading, 'alike' | 'loose'> & { readonly score: number }

/** How the words are read, one way after another until one of them fits. */
const stages = {
  literal: { alike: false, score: 1 },
  politely: { alike: false, score: 0.9 },
  between: { alike: false, loose: 'fillers', score: 0.85 },
  forms: { alike: false, loose: 'forms', score: 0.8 },
  alike: { alike: true, loose: 'fillers', score: 0.7 },
  alikeForms: { alike: true, loose: 'forms', score: 0.7 },
  slip: { alike: true, loose: 'slip', score: 0.5 },
} as const satisfies Readonly<Record<string, Stage>>

/**
 * Understands phrases in one language. Case, accents, punctuation, polite words and hesitations do not count;
 * other forms of the words, what merely sounds alike, and one slip count only where the literal reading fails,
 * and a slip never leads to a command that destroys. Never throws and never guesses: literal words win
 * over a slot, a number over a name, a name over any words, more words of the command over fewer, then the
 * last activity; equals are all returned, and of equals by a slip none. Takes time that grows with the length
 * of the text. Throws an Error for a template that is none: a developer's error.
 */
export function createPhraseMatcher(entries: readonly PhraseEntry[], language: NumberWords): PhraseMatcher {
  const compiled = entries.flatMap(entry => compile(entry, language))
  const index = createPhraseIndex(compiled, language)
  let nearest: ((text: string) => readonly NearPhrase[]) | undefined

  return {
    match(text, { lastActivity, mended = true } = {}) {
      const whole = text.slice(0, longestText)
      const words = plainWords(whole)
      const found = understood(whole, words) ?? (mended ? mendedFrom(whole, words) : undefined)
      return found === undefined ? { kind: 'none' } : decide(found, lastActivity)
    },
    nearest(text) {
      nearest ??= createNearestPhrases(entries, language)
      return nearest(text.slice(0, longestText))
    },
  }

  function understood(text: string, words: readonly PlainWord[]): readonly Found[] | undefined {
    const literal = literally(text, words)
    const bare = withoutPolite(words, language)
    if (literal !== undefined) {
      if (!takesAnyWords(literal)) return literal
      if (isWritten(literal)) return literal
      return surer(text, bare) ?? restarted(text, bare, literal) ?? numberInstead(text, bare, literal)
    }
    const signs = wordsAndSigns(text)
    const loose = loosely(text, bare)
    return (
      (loose !== undefined && takesAnyWords(loose) ? numberInstead(text, bare, loose) : loose) ??
      (signs.length > words.length ? literally(text, signs) : undefined)
    )
  }

  function mendedFrom(text: string, words: readonly PlainWord[]): readonly Found[] | undefined {
    return corrected(text, words) ?? slightlyOff(text, withoutPolite(words, language))
  }

  /** “Go to, uh, go to mail”: words that a slot took begin with the command again. */
  function restarted(
    text: string,
    bare: readonly PlainWord[],
    found: readonly Found[],
  ): readonly Found[] | undefined {
    const again = bare.findIndex(({ plain }, place) => place > 0 && plain === bare[0]?.plain)
    if (again < 1 || again > mostBeforeRestart) return undefined
    const rest = best(read(text, bare.slice(again), stages.politely))
    const surely = fillerAt(bare, again - 1, language) > 0 || rest?.every(({ rank }) => rank % nameRank > 1)
    const same = rest?.every(({ command }) => found.some(other => other.command === command))
    return same === true && surely === true ? rest : undefined
  }

  function literally(text: string, words: readonly PlainWord[]): readonly Found[] | undefined {
    const asItStands = best(read(text, words, stages.literal))
    if (asItStands !== undefined) return asItStands
    // A polite word at the end may be one of the words that were asked for: it goes last.
    for (const where of ['before', 'around'] as const) {
      const bare = withoutPolite(words, language, where)
      const found = bare.length === words.length ? undefined : best(read(text, bare, stages.politely))
      if (found !== undefined) return found
    }
    return undefined
  }

  function loosely(text: string, bare: readonly PlainWord[]): readonly Found[] | undefined {
    return (
      best(read(text, bare, stages.between)) ??
      best(read(text, bare, stages.forms)) ??
      best(read(text, bare, stages.alike)) ??
      best(read(text, bare, stages.alikeForms))
    )
  }

  /** `open {words}` takes “a new tab” literally, but all of it is a command said in other forms: that is meant. */
  function surer(text: string, bare: readonly PlainWord[]): readonly Found[] | undefined {
    const whole = (stage: Stage) =>
      best(read(text, bare, stage).filter(({ rank, destructive }) => rank >= numberRank && !destructive))
    return whole(stages.between) ?? whole(stages.forms)
  }

  /** “Click for” is four, although `click {words}` takes it literally: as a number it failed. */
  function numberInstead(text: string, bare: readonly PlainWord[], found: readonly Found[]) {
    const numbers = read(text, bare, stages.alikeForms).filter(
      ({ command, rank }) =>
        rank >= numberRank && rank < literalRank && found.some(other => other.command === command),
    )
    return best(numbers) ?? found
  }

  /** What was said after the last “no wait”, or from where a start was broken off and made again. */
  function corrected(text: string, words: readonly PlainWord[]): readonly Found[] | undefined {
    const after = afterCorrection(words, language)
    const last = after && withoutPolite(after, language)
    const meant = last && (literally(text, last) ?? best(read(text, last, stages.forms)))
    if (meant !== undefined) return meant
    const bare = withoutPolite(words, language)
    const again = bare.findIndex(({ plain }, place) => place > 0 && plain === bare[0]?.plain)
    if (again < 1 || again > mostBeforeRestart) return undefined
    const rest = bare.slice(again)
    return best(read(text, rest, stages.politely)) ?? best(read(text, rest, stages.forms))
  }

  /** One slip, never to a command that destroys, never where two commands are equally near. */
  function slightlyOff(text: string, bare: readonly PlainWord[]): readonly Found[] | undefined {
    if (bare.length > mostWordsWithSlip) return undefined
    const near = read(text, bare, stages.slip)
    const commands = new Set(near.map(({ command }) => command))
    if (commands.size !== 1 || near.some(({ destructive }) => destructive)) return undefined
    return best(near)
  }

  function read(text: string, words: readonly PlainWord[], stage: Stage): readonly Found[] {
    const last = words.at(-1)
    if (last === undefined) return []
    // Punctuation after the last word belongs to it; a polite word that was dropped does not.
    const tail = /^[^\p{L}\p{N}]*/u.exec(text.slice(last.end))?.[0] ?? ''
    const cut = text.slice(0, last.end + tail.length)
    const found = candidates(words, stage).flatMap(one => {
      if (!mayBeRead(one, stage)) return []
      const reading = { text: cut, words, language, ...stage, verbatim: one.verbatim, exact: one.exact }
      const slots = readWording(one.wording, reading)
      return slots === undefined ? [] : [foundAs(one, slots, stage.score)]
    })
    if (!stage.alike || found.length > 0) return found
    // Recognisers part and join words as they like: “un do”, “newtab”.
    return index.letters(words).flatMap(one => (one.turned ? [] : [foundAs(one, {}, stage.score)]))
  }

  function candidates(words: readonly PlainWord[], { alike, loose }: Stage): readonly Compiled[] {
    const also = alike ? (word: string) => alsoHeardFor(word, language) : undefined
    if (loose === undefined || loose === 'fillers') return index.literal(words, also)
    if (loose === 'forms') return index.loose(words, also, 0)
    return [...new Set([...index.loose(words, also, 1), ...index.single(words)])]
  }
}

function compile(
  { command, phrases, activity = command, destructive = false, verbatim = false }: PhraseEntry,
  language: NumberWords,
): readonly Compiled[] {
  return phrases.flatMap(wordingsOf).flatMap(wording => {
    const exact = destructive && language === 'en'
    const whole = { command, activity, destructive, verbatim, exact, rank: rankOf(wording) }
    return [
      { ...whole, wording, turned: false },
      ...turnedWordings(wording, language).map(turned => ({ ...whole, wording: turned, turned: true })),
    ]
  })
}

/** Turned wordings are no templates, and a slip in a single short word may be any word. */
function mayBeRead({ wording, rank, turned }: Compiled, { alike, loose }: Stage): boolean {
  const own = wording.filter(({ kind }) => kind === 'word').length
  // A number alone is said as it is: what only sounds like one, or has an article, is any word.
  if (own === 0 && (alike || loose === 'forms')) return false
  if (turned && loose !== 'forms' && loose !== 'slip') return false
  if (loose !== 'slip') return true
  if (rank < numberRank && own < 2) return false
  const [piece] = wording
  return own > 1 || wording.length > 1 || (piece?.kind === 'word' && piece.word.length >= longEnoughForSlip)
}

function foundAs(
  { command, activity, rank, destructive, verbatim }: Compiled,
  slots: Slots,
  score: number,
): Found {
  return { command, activity, slots, score, rank, destructive, verbatim }
}

const takesAnyWords = (found: readonly Found[]) => found.every(({ rank }) => rank < numberRank)
const isWritten = (found: readonly Found[]) => found.some(({ verbatim }) => verbatim)

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
  if (first === undefined) return { kind: 'none' }
  if (others.length === 0) return { kind: 'one', ...candidate(first) }
  return { kind: 'several', candidates: [first, ...others].map(candidate) }
}

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
