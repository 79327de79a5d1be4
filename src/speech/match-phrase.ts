import type { Slots } from '../ports/intent.ts'
import { nearestPhrases } from './nearest-phrases.ts'
import type { NumberWords } from './numbers/spoken-numbers.ts'
import { type Wording, wordingsOf } from './phrase-template.ts'
import { type PlainWord, plainWords } from './plain-words.ts'
import { politeWords } from './polite-words.ts'
import { readWording } from './read-wording.ts'

export interface PhraseEntry {
  /** Id of the command. */
  readonly command: string
  /** Templates; the first is the one that help shows. */
  readonly phrases: readonly string[]
}

export interface PhraseCandidate {
  readonly command: string
  readonly slots: Slots
}

export type PhraseMatch =
  | ({ readonly kind: 'one' } & PhraseCandidate)
  | { readonly kind: 'several'; readonly candidates: readonly PhraseCandidate[] }
  /** `nearest`: up to three phrases that sound like it. */
  | { readonly kind: 'none'; readonly nearest: readonly string[] }

export interface PhraseMatcher {
  /** `lastActivity`: the command that last sounded or moved, which decides between equals. */
  match(text: string, options?: { readonly lastActivity?: string }): PhraseMatch
}

/** Longest text and most words that are read. */
const longestText = 1000
const mostWords = 200

interface Compiled {
  readonly command: string
  readonly wording: Wording
  readonly rank: number
}

/**
 * Understands phrases in one language. Case, accents, punctuation and polite words do not count; what
 * merely sounds alike counts only where nothing else fits. Never throws and never guesses: literal
 * words win over a slot, a number over a name, a name over any words, more words of the command over
 * fewer; equals are all returned.
 */
export function createPhraseMatcher(entries: readonly PhraseEntry[], language: NumberWords): PhraseMatcher {
  const compiled = entries.flatMap(({ command, phrases }) =>
    phrases.flatMap(wordingsOf).map((wording): Compiled => ({ command, wording, rank: rankOf(wording) })),
  )

  return {
    match(text, { lastActivity } = {}) {
      const whole = text.slice(0, longestText)
      const words = plainWords(whole).slice(0, mostWords)
      const bare = withoutPolite(words, language)
      for (const alike of [false, true]) {
        for (const said of bare.length === words.length || bare.length === 0 ? [words] : [words, bare]) {
          const found = decide(candidates(whole, said, alike), lastActivity)
          if (found !== undefined) return found
        }
      }
      return { kind: 'none', nearest: nearestPhrases(whole, entries) }
    },
  }

  function candidates(text: string, words: readonly PlainWord[], alike: boolean) {
    if (words.length === 0) return []
    const end = words.at(-1)?.end ?? text.length
    // Punctuation after the last word belongs to it; a polite word that was dropped does not.
    const tail = /^[^\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] ?? ''
    const reading = { text: text.slice(0, end + tail.length), words, language, alike }
    return compiled.flatMap(({ command, wording, rank }) => {
      const slots = readWording(wording, reading)
      return slots === undefined ? [] : [{ command, slots, rank }]
    })
  }
}

function decide(
  found: readonly (PhraseCandidate & { readonly rank: number })[],
  lastActivity: string | undefined,
): PhraseMatch | undefined {
  const best = Math.max(...found.map(({ rank }) => rank))
  const byCommand = new Map(
    found.filter(({ rank }) => rank === best).map(({ command, slots }) => [command, { command, slots }]),
  )
  const [first, ...others] = byCommand.values()
  if (first === undefined) return undefined
  if (others.length === 0) return { kind: 'one', ...first }
  const last = lastActivity === undefined ? undefined : byCommand.get(lastActivity)
  return last === undefined ? { kind: 'several', candidates: [first, ...others] } : { kind: 'one', ...last }
}

/** How sure a wording is: without a slot, then number, name, words; then by its own words. */
export function rankOf(wording: Wording): number {
  const slots = wording.filter(piece => piece.kind === 'slot').map(({ slot }) => slot)
  const sureness =
    slots.length === 0 ? 3 : slots.every(slot => slot === 'number') ? 2 : slots.includes('words') ? 0 : 1
  return sureness * 1000 + wording.length - slots.length
}

/** The words without polite ones around them; all of them if nothing else was said. */
function withoutPolite(words: readonly PlainWord[], language: NumberWords): readonly PlainWord[] {
  let rest = words
  for (;;) {
    const shorter = politeWords[language]
      .map(polite => polite.split(' '))
      .map(polite => {
        if (startsWith(rest, polite)) return rest.slice(polite.length)
        return endsWith(rest, polite) ? rest.slice(0, -polite.length) : rest
      })
      .find(candidate => candidate.length < rest.length)
    if (shorter === undefined) return rest
    rest = shorter
  }
}

function startsWith(words: readonly PlainWord[], start: readonly string[]): boolean {
  return words.length >= start.length && start.every((word, place) => words[place]?.plain === word)
}

function endsWith(words: readonly PlainWord[], end: readonly string[]): boolean {
  return startsWith(words.slice(-end.length), end) && words.length >= end.length
}
