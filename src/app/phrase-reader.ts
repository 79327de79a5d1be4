import type { Command } from '../commands/define-command.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { Meaning, Word } from '../music/vocabulary.ts'
import type { Slots } from '../ports/intent.ts'
import {
  createPhraseMatcher,
  type MatchOptions,
  type PhraseCandidate,
  type PhraseMatch,
  type PhraseMatcher,
} from '../speech/match-phrase.ts'
import type { NearPhrase } from '../speech/nearest-phrases.ts'
import { spokenNumber } from '../speech/numbers/spoken-numbers.ts'
import { fillOwn, ownEntry, ownTemplate, slotOfOwn } from '../speech/own-phrase.ts'
import { commandLosingTo } from '../speech/phrase-overlaps.ts'
import { type PhraseEntry, phraseInWords, wordingsOf } from '../speech/phrase-template.ts'
import { plainText } from '../speech/plain-words.ts'
import { type Breath, readBreath } from '../speech/read-breath.ts'
import { isJust, type Misheard, replaceMisheard } from '../speech/replace-misheard.ts'
import { intentInWords } from './intent-words.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly language: () => Language
  /** The user's own words that can be said now; another array whenever any has changed. */
  readonly words: () => readonly Word[]
  /** What the kept sequences are called: a name said alone plays it. Untrusted where they were imported. */
  readonly sequences?: () => readonly string[]
  /** What a command of the built-in phrases comes to, once it is known what its words name. */
  readonly settled?: (candidate: PhraseCandidate) => readonly PhraseCandidate[]
}

/** A command with its arguments, whoever starts it. */
export interface Meant {
  readonly command: string
  readonly slots: Slots
}

/** The user's words stand among the commands under ids of their own: no command's id has a slash. */
const wordPrefix = 'word/'
/** From this score on the words were read as they stand, but for what was only polite. */
const literalScore = 0.9
/** What the user has said is meant where it is heard: surer than what merely sounds alike. */
const learntScore = 0.8

/** Phrases of the commands, compiled once for each language: it takes as long as drawing the panel. */
const compiled = new WeakMap<readonly Command[], Map<Language, PhraseMatcher>>()

function compiledOf(commands: readonly Command[]): Map<Language, PhraseMatcher> {
  const known = compiled.get(commands) ?? new Map<Language, PhraseMatcher>()
  compiled.set(commands, known)
  return known
}

/** The phrases without a slot, as they are compared, and whose they are: of equals the first command. */
const literals = new WeakMap<readonly Command[], Map<Language, ReadonlyMap<string, Command>>>()

function literalsOf(commands: readonly Command[], language: Language): ReadonlyMap<string, Command> {
  const known = literals.get(commands) ?? new Map<Language, ReadonlyMap<string, Command>>()
  literals.set(commands, known)
  const owners = known.get(language) ?? readLiterals(commands, language)
  known.set(language, owners)
  return owners
}

function readLiterals(commands: readonly Command[], language: Language): ReadonlyMap<string, Command> {
  const owners = new Map<string, Command>()
  for (const command of commands)
    for (const wording of command.phrases[language].flatMap(wordingsOf)) {
      const said = literal(wording)
      if (said !== undefined && !owners.has(said)) owners.set(said, command)
    }
  return owners
}

export type PhraseReader = ReturnType<typeof createPhraseReader>

/** Understands phrases: those of the commands, and beside them those of the user's own words. */
export function createPhraseReader({
  commands,
  language,
  words,
  sequences = () => [],
  settled = candidate => [candidate],
}: Parts) {
  const byId = new Map(commands.map(command => [command.id, command]))
  const builtIn = compiledOf(commands)
  let own:
    | {
        readonly words: readonly Word[]
        readonly language: Language
        readonly matcher: PhraseMatcher
        readonly misheard: readonly Misheard[]
      }
    | undefined

  return { read, breath, nearest, meaningOf, meaningOfWord, ownerOf, losesTo, inWords, shown, commandOf }

  /** What the text means; where it is a word of the user's, what that means. */
  function read(text: string, options: MatchOptions = {}): PhraseMatch {
    const sequence = sequenceCalled(text)
    if (sequence !== undefined)
      return { kind: 'one', command: 'play', slots: { name: sequence }, score: literalScore }
    const { matcher, misheard } = current()
    const just = misheard.find(({ heard }) => isJust(text, heard))
    const meant = just && resolvedMatch(matcher.match(just.said, options))
    if (meant?.kind === 'one') return meant
    const match = resolvedMatch(matcher.match(text, options))
    if (misheard.length === 0 || (match.kind === 'one' && match.score >= literalScore)) return match
    const right = replaceMisheard(text, misheard)
    const other: PhraseMatch =
      right === undefined ? { kind: 'none' } : resolvedMatch(matcher.match(right, options))
    return other.kind === 'one' ? { ...other, score: Math.min(other.score, learntScore) } : match
  }

  /** A sequence of just that name, where these words are nothing else: no command's, no word's, no number. */
  function sequenceCalled(text: string): string | undefined {
    const said = plainText(text)
    const name = said === '' ? undefined : sequences().find(called => plainText(called) === said)
    if (name === undefined || ownerOf(text) !== undefined) return undefined
    const taken = words().some(({ phrases }) => phrases.some(phrase => plainText(phrase) === said))
    return taken || spokenNumber(said.split(' '), language()) !== undefined ? undefined : name
  }

  /** What was said in one breath: one command, or several. */
  function breath(text: string, options: MatchOptions = {}): Breath {
    return readBreath(text, {
      language: language(),
      read: (said, mended) => read(said, { ...options, mended }),
      verbatim: id => commandOf(id)?.guarded === true,
      keys: id => id === 'press',
      repeatable: id => commandOf(id)?.destructive !== true && commandOf(id)?.order !== 'at-once',
    })
  }

  /** The commands that sound most like the text. */
  function nearest(text: string): readonly NearPhrase[] {
    return builtInMatcher().nearest(text)
  }

  /** What a phrase stands for. Throws `phrase-unknown` or `phrase-ambiguous`. */
  function meaningOf(phrase: string): Meant {
    const match = read(phrase)
    if (match.kind === 'one') return { command: match.command, slots: match.slots }
    if (match.kind === 'none') {
      const near = nearest(phrase).map(one => phraseInWords(one.phrase))
      throw new ClavierError('phrase-unknown', { heard: phrase, nearest: near.join(' · ') })
    }
    const choices = match.candidates.map(inWords).join(' · ')
    throw new ClavierError('phrase-ambiguous', { heard: phrase, choices })
  }

  /**
   * What a word stands for, with what was said in its slot; undefined where this Clavier has no such command,
   * and for words that are only heard for others. A phrase is never another word.
   */
  function meaningOfWord(means: Meaning, value?: string | number): Meant | undefined {
    if (means.kind === 'words') return undefined
    if (means.kind === 'command')
      return commandOf(means.command) && { command: means.command, slots: means.slots }
    if (slotOfOwn(means.phrase) === undefined) return meantBy(means.phrase)
    if (value !== undefined) return meantBy(fillOwn(means.phrase, value))
    // What its slot will take is not known yet: of a number or of words it is the same command.
    const open = meantBy(fillOwn(means.phrase, 4)) ?? meantBy(fillOwn(means.phrase, 'organ'))
    return open && { command: open.command, slots: {} }
  }

  function meantBy(phrase: string): Meant | undefined {
    const match = builtInMatcher().match(phrase)
    return match.kind === 'one' ? { command: match.command, slots: match.slots } : undefined
  }

  /** The command that is said in just these words, which no word may take. */
  function ownerOf(phrase: string): Command | undefined {
    return literalsOf(commands, language()).get(plainText(phrase))
  }

  /** A command, as its phrase, that would lose words to a template of the user's own. */
  function losesTo(phrase: string): string | undefined {
    const template = ownTemplate(phrase)
    const loser = template && commandLosingTo(template, entriesIn(language()), language())
    return loser === undefined ? undefined : inWords({ command: loser, slots: {} })
  }

  /** A command as its phrase, slots filled. */
  function inWords({ command, slots }: Meant): string {
    const known = commandOf(command)
    return known === undefined ? command : intentInWords(known, slots, language())
  }

  /** The same for the user's eyes: words that may be secret are left out. */
  function shown(meant: Meant): string {
    const guarded = commandOf(meant.command)?.guarded === true
    return inWords(guarded ? { command: meant.command, slots: {} } : meant)
  }

  function resolvedMatch(match: PhraseMatch): PhraseMatch {
    if (match.kind === 'none') return match
    const candidates = (match.kind === 'one' ? [match] : match.candidates).flatMap(resolved)
    const [first, ...others] = candidates
    if (first === undefined) return { kind: 'none' }
    return others.length === 0 ? { kind: 'one', ...first } : { kind: 'several', candidates }
  }

  function resolved(candidate: PhraseCandidate): readonly PhraseCandidate[] {
    const { command, slots, score } = candidate
    if (!command.startsWith(wordPrefix)) return settled({ command, slots, score })
    const word = words().find(({ id }) => `${wordPrefix}${id}` === command)
    const meant = word && meaningOfWord(word.means, Object.values(slots)[0])
    return meant === undefined ? [] : [{ ...meant, score }]
  }

  function current() {
    const said = words()
    const now = language()
    if (said.length === 0) return { matcher: builtInMatcher(), misheard: [] }
    if (own?.words !== said || own.language !== now) {
      const entries = said.flatMap(entryOf)
      own = {
        words: said,
        language: now,
        matcher:
          entries.length === 0 ? builtInMatcher() : createPhraseMatcher([...entriesIn(now), ...entries], now),
        misheard: said.flatMap(({ phrases, means }) =>
          means.kind === 'words' ? phrases.map(heard => ({ heard, said: means.words })) : [],
        ),
      }
    }
    return own
  }

  /** A word of the user's as it stands among the commands. */
  function entryOf({ id, phrases, means }: Word): readonly PhraseEntry[] {
    if (means.kind === 'words') return []
    // The command came with a later version, or is of another language: it stands.
    const free = phrases.filter(phrase => ownerOf(phrase) === undefined)
    const entry = ownEntry(`${wordPrefix}${id}`, free)
    const command = commandOf(meaningOfWord(means)?.command ?? '')
    return entry === undefined
      ? []
      : [{ ...entry, destructive: command?.destructive, verbatim: command?.guarded }]
  }

  function builtInMatcher(): PhraseMatcher {
    const now = language()
    const known = builtIn.get(now)
    if (known !== undefined) return known
    const matcher = createPhraseMatcher(entriesIn(now), now)
    builtIn.set(now, matcher)
    return matcher
  }

  function entriesIn(now: Language): readonly PhraseEntry[] {
    return commands.map(({ id, phrases, destructive, guarded }) => ({
      command: id,
      phrases: phrases[now],
      destructive,
      verbatim: guarded,
    }))
  }

  function commandOf(id: string): Command | undefined {
    return byId.get(id)
  }
}

/** A wording without slots as its plain words; undefined for one with slots. */
function literal(wording: ReturnType<typeof wordingsOf>[number]): string | undefined {
  const words = wording.flatMap(piece => (piece.kind === 'word' ? [piece.word] : []))
  return words.length === wording.length ? words.join(' ') : undefined
}
