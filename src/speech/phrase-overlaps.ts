import { createPhraseMatcher, type PhraseEntry, rankOf } from './match-phrase.ts'
import type { NumberWords } from './numbers/spoken-numbers.ts'
import { type Wording, wordingsOf } from './phrase-template.ts'
import { plainWords } from './plain-words.ts'
import { readWording } from './read-wording.ts'

/** Words that two commands' phrases both match, and who gets them. */
export interface PhraseOverlap {
  readonly text: string
  readonly commands: readonly [string, string]
  /** The command that the stated order decides for; undefined where it does not decide. */
  readonly wins: string | undefined
}

const fillings = { number: ['4'], name: ['4', 'mail'], words: ['4', 'mail'] }

/**
 * Every pair of commands whose phrases can match the same words, with an example. Found by saying
 * every wording, its slots filled with a number and with a word, to every other.
 */
export function phraseOverlaps(
  entries: readonly PhraseEntry[],
  language: NumberWords,
): readonly PhraseOverlap[] {
  const matcher = createPhraseMatcher(entries, language)
  const all = entries.flatMap(({ command, phrases }) =>
    phrases.flatMap(wordingsOf).map(wording => ({ command, wording, rank: rankOf(wording) })),
  )
  const found = new Map<string, PhraseOverlap>()
  for (const { command, wording } of all) {
    for (const text of examples(wording)) {
      const reading = { text, words: plainWords(text), language, alike: false }
      for (const other of all) {
        if (other.command === command || readWording(other.wording, reading) === undefined) continue
        const pair: [string, string] =
          command < other.command ? [command, other.command] : [other.command, command]
        const match = matcher.match(text)
        found.set(`${text}/${pair.join('/')}`, {
          text,
          commands: pair,
          wins: match.kind === 'one' ? match.command : undefined,
        })
      }
    }
  }
  return [...found.values()]
}

function examples(wording: Wording): readonly string[] {
  return wording.reduce<readonly string[]>(
    (texts, piece) => {
      const words = piece.kind === 'word' ? [piece.word] : fillings[piece.slot]
      return texts.flatMap(text => words.map(word => (text === '' ? word : `${text} ${word}`)))
    },
    [''],
  )
}
