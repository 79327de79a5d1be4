import type { Command } from '../commands/define-command.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { Meaning, Word } from '../music/vocabulary.ts'
import type { Slots } from '../ports/intent.ts'
import {
  createPhraseMatcher,
  type PhraseCandidate,
  type PhraseMatch,
  type PhraseMatcher,
} from '../speech/match-phrase.ts'
import { phraseInWords, wordingsOf } from '../speech/phrase-template.ts'
import { plainText } from '../speech/plain-words.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly language: () => Language
  /** The user's own words that can be said now; another array whenever any has changed. */
  readonly words: () => readonly Word[]
}

/** A command with its arguments, whoever starts it. */
export interface Meant {
  readonly command: string
  readonly slots: Slots
}

/** The user's words stand among the commands under ids of their own: no command's id has a slash. */
const wordPrefix = 'word/'

export type PhraseReader = ReturnType<typeof createPhraseReader>

/** Understands phrases: those of the commands, and beside them those of the user's own words. */
export function createPhraseReader({ commands, language, words }: Parts) {
  const builtIn = new Map<Language, PhraseMatcher>()
  let withWords:
    | { readonly words: readonly Word[]; readonly language: Language; readonly matcher: PhraseMatcher }
    | undefined

  return { read, meaningOf, meaningOfWord, ownerOf, inWords }

  /** What the text means; where it is a word of the user's, what that means. */
  function read(text: string, options: { readonly lastActivity?: string | undefined } = {}): PhraseMatch {
    const match = matcher().match(text, options)
    if (match.kind === 'none') return match
    const candidates = (match.kind === 'one' ? [match] : match.candidates).flatMap(resolved)
    const [first, ...others] = candidates
    if (first === undefined) return { kind: 'none', nearest: [] }
    return others.length === 0 ? { kind: 'one', ...first } : { kind: 'several', candidates }
  }

  /** What a phrase stands for. Throws `phrase-unknown` or `phrase-ambiguous`. */
  function meaningOf(phrase: string): Meant {
    const match = read(phrase)
    if (match.kind === 'one') return { command: match.command, slots: match.slots }
    if (match.kind === 'none') {
      const nearest = match.nearest.map(phraseInWords).join(' · ')
      throw new ClavierError('phrase-unknown', { heard: phrase, nearest })
    }
    const choices = match.candidates.map(inWords).join(' · ')
    throw new ClavierError('phrase-ambiguous', { heard: phrase, choices })
  }

  /** What a word stands for; undefined where this Clavier has no such command. A phrase is never another word. */
  function meaningOfWord(means: Meaning): Meant | undefined {
    if (means.kind === 'command')
      return commandOf(means.command) && { command: means.command, slots: means.slots }
    const match = builtInMatcher().match(means.phrase)
    return match.kind === 'one' ? { command: match.command, slots: match.slots } : undefined
  }

  /** The command that is said in just these words, which no word may take. */
  function ownerOf(phrase: string): Command | undefined {
    const said = plainText(phrase)
    return commands.find(({ phrases }) =>
      phrases[language()].some(template => wordingsOf(template).some(wording => literal(wording) === said)),
    )
  }

  /** A command as its phrase, slots filled. */
  function inWords({ command, slots }: Meant): string {
    const templates = commandOf(command)?.phrases[language()] ?? [command]
    const filled = Object.keys(slots)
    const fits = (template: string) =>
      filled.every(slot => new RegExp(`\\{(?:\\w+:)?${slot}\\}|\\{${slot}:`).test(template))
    const template = templates.find(fits) ?? templates[0] ?? command
    return phraseInWords(
      template.replace(/\{(?:(\w+):)?(\w+)\}/g, (slot, label: string | undefined, kind: string) =>
        String(slots[label ?? kind] ?? slot),
      ),
    )
  }

  function resolved(candidate: PhraseCandidate): readonly PhraseCandidate[] {
    if (!candidate.command.startsWith(wordPrefix)) return [candidate]
    const word = words().find(({ id }) => `${wordPrefix}${id}` === candidate.command)
    const meant = word && meaningOfWord(word.means)
    return meant === undefined ? [] : [{ ...meant, score: candidate.score }]
  }

  function matcher(): PhraseMatcher {
    const own = words()
    if (own.length === 0) return builtInMatcher()
    const now = language()
    if (withWords?.words !== own || withWords.language !== now) {
      const entries = own.flatMap(({ id, phrases }) => {
        // The command came with a later version, or is of another language: it stands.
        const free = phrases.map(plainText).filter(phrase => phrase !== '' && ownerOf(phrase) === undefined)
        return free.length === 0 ? [] : [{ command: `${wordPrefix}${id}`, phrases: free }]
      })
      withWords = {
        words: own,
        language: now,
        matcher: createPhraseMatcher([...entriesIn(now), ...entries], now),
      }
    }
    return withWords.matcher
  }

  function builtInMatcher(): PhraseMatcher {
    const now = language()
    const known = builtIn.get(now)
    if (known !== undefined) return known
    const matcher = createPhraseMatcher(entriesIn(now), now)
    builtIn.set(now, matcher)
    return matcher
  }

  function entriesIn(now: Language) {
    return commands.map(({ id, phrases }) => ({ command: id, phrases: phrases[now] }))
  }

  function commandOf(id: string): Command | undefined {
    return commands.find(command => command.id === id)
  }
}

/** A wording without slots as its plain words; undefined for one with slots. */
function literal(wording: ReturnType<typeof wordingsOf>[number]): string | undefined {
  const words = wording.flatMap(piece => (piece.kind === 'word' ? [piece.word] : []))
  return words.length === wording.length ? words.join(' ') : undefined
}
