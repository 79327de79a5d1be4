import type { Command } from '../commands/define-command.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { ErrorData } from '../errors.ts'
import { languages } from '../language/language.ts'
import type { Source } from '../ports/intent.ts'
import type { Heard } from '../ports/speech.ts'
import type { PhraseMatch } from '../speech/match-phrase.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { PhraseReader } from './phrase-reader.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly reader: PhraseReader
  readonly dispatch: Dispatcher['dispatch']
  /** Words for a command that waits for its parameter; false if none does. */
  readonly parameter: (words: string) => boolean
  /** The command that last sounded or moved: it decides between equals. */
  readonly lastActivity: () => string | undefined
  readonly refuse: (heard: string, error: ErrorData) => void
  /** The command that waits for its parameter takes words that may be secret. */
  readonly waitsGuarded: () => boolean
  readonly onSaid: (text: string, confidence: number, secret?: boolean) => void
  /** Dictation takes what was said; false where it is off. */
  readonly dictate: (heard: Heard) => boolean
}

/** Longest phrase that is read, in UTF-16 units. */
const longest = 1000

/** From words, typed or spoken, to intents. */
export function createPhraseInput(parts: Parts) {
  return {
    typed(text: string): void {
      const words = text.trim().slice(0, longest)
      if (words !== '') take(words, [], 'typed', 1)
    },
    /** Whether words mean exactly one command. */
    understands: (text: string): boolean => read(text.trim().slice(0, longest)).kind === 'one',
    spoken(heard: Heard): void {
      const { alternatives, confidence } = heard
      const words = heard.text.trim().slice(0, longest)
      if (words === '') return
      if (!isUrgent(read(words)) && parts.dictate({ ...heard, text: words })) return
      take(words, alternatives, 'spoken', confidence)
    },
  }

  function take(heard: string, alternatives: readonly string[], source: Source, confidence: number): void {
    const readings = [heard, ...alternatives.map(other => other.slice(0, longest))].map(read)
    const one = readings.find(reading => reading.kind === 'one')
    // Letters are a way to give words, never the words themselves.
    const urgent =
      one !== undefined && (one.command === 'letters' || commandOf(one.command)?.order === 'at-once')
    const guarded = one !== undefined && commandOf(one.command)?.guarded === true
    const secretly = !urgent && parts.waitsGuarded()
    if (secretly) parts.onSaid('', confidence, true)
    else if (!guarded) parts.onSaid(heard, confidence)
    if (!urgent && parts.parameter(heard)) return
    if (one !== undefined) {
      const outcome = parts.dispatch({ command: one.command, slots: one.slots, source, heard })
      // Whether the words are secret is known only when they have been written.
      if (guarded && !secretly)
        void outcome.then(({ secret = false }) => parts.onSaid(secret ? '' : heard, confidence, secret))
      return
    }
    const several = readings.find(reading => reading.kind === 'several')
    if (several !== undefined) {
      const choices = several.candidates.map(parts.reader.inWords).join(' · ')
      parts.refuse(heard, { code: 'phrase-ambiguous', detail: { heard, choices } })
      return
    }
    const [first] = readings
    const nearest = first?.kind === 'none' ? first.nearest.map(phraseInWords).join(' · ') : ''
    parts.refuse(heard, { code: 'phrase-unknown', detail: { heard, nearest } })
  }

  function isUrgent(reading: PhraseMatch): boolean {
    return reading.kind === 'one' && commandOf(reading.command)?.order === 'at-once'
  }

  function read(words: string) {
    return parts.reader.read(words, { lastActivity: parts.lastActivity() })
  }

  function commandOf(id: string): Command | undefined {
    return parts.commands.find(command => command.id === id)
  }
}

/** Words that get through while Clavier itself is heard, in every language. */
export function urgentPhrases(commands: readonly Command[]): readonly string[] {
  return commands
    .filter(command => command.order === 'at-once')
    .flatMap(command => languages.flatMap(language => [...command.phrases[language]]))
}
