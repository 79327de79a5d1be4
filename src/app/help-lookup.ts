import type { Command } from '../commands/define-command.ts'
import type { HelpWanted } from '../commands/help-context.ts'
import { groupWords } from '../language/group-words.ts'
import type { Language } from '../language/language.ts'
import { boundTo } from '../music/bound-to.ts'
import type { Motif } from '../music/motif.ts'
import type { Name } from '../music/name-book.ts'
import { parseNotes } from '../music/notes-in-words.ts'
import type { HelpTopic } from '../ports/help-topic.ts'
import { nearEnough } from '../speech/near-enough.ts'
import { wordingsOf } from '../speech/phrase-template.ts'
import { plainText } from '../speech/plain-words.ts'
import type { WordRow } from '../state/panel-state.ts'
import type { KeyBinding } from './key-bindings.ts'
import type { PhraseReader } from './phrase-reader.ts'
import { sayableAbout } from './rank-sayable.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly reader: Pick<PhraseReader, 'read' | 'nearest'>
  /** All that keys stand for now. */
  readonly bindings: () => readonly KeyBinding[]
  readonly names: () => readonly Name[]
  /** Words of the vocabulary in use. */
  readonly words: () => readonly WordRow[]
}

/** What was meant: nothing, one thing, or several, the likeliest first. */
export type Topics = readonly HelpTopic[]

/** Finds what help is wanted with. */
export function createHelpLookup({ commands, language, reader, bindings, names, words }: Parts) {
  return (wanted: HelpWanted): Topics => {
    if ('topic' in wanted) return [wanted.topic]
    return unique('motif' in wanted ? ofKeys(wanted.motif) : ofWords(wanted.words))
  }

  function ofWords(text: string): Topics {
    const notes = /\d/.test(text) ? parseNotes(text) : undefined
    if (notes !== undefined) return ofKeys(notes)
    const said = plainText(text)
    if (said === '') return []
    const own = ownCalled(said)
    if (own.length > 0) return own
    return firstOf([
      () => beganBy(said),
      () => readAs(text),
      () => grouped(said),
      () => sayableAbout(commands, text, language()).map(({ id }) => commandTopic(id)),
      () => soundingLike(text),
    ])
  }

  function ofKeys(motif: Motif): Topics {
    const escapes = motif.length === 1 && motif[0]?.join('+') === '48+72'
    return escapes ? [commandTopic('escape')] : boundTo(motif, bindings()).map(topicOf)
  }

  function ownCalled(said: string): Topics {
    return [
      // Played into a slot, a name is given by its id.
      ...names().flatMap(({ id, spoken }) =>
        plainText(spoken) === said || plainText(id) === said ? [`name/${id}` as const] : [],
      ),
      ...words().flatMap(({ id, phrases }) =>
        phrases.some(phrase => plainText(phrase) === said) ? [`word/${id}` as const] : [],
      ),
    ]
  }

  /** Commands whose phrase is just that, its slots left open; one that has no slot before those that have. */
  function beganBy(said: string): Topics {
    const found = commands.flatMap(({ id, phrases }) =>
      phrases[language()].flatMap(wordingsOf).flatMap(wording => {
        const literal = wording.flatMap(piece => (piece.kind === 'word' ? [piece.word] : []))
        return literal.join(' ') === said ? [{ id, open: literal.length < wording.length }] : []
      }),
    )
    const whole = found.filter(({ open }) => !open)
    return (whole.length > 0 ? whole.slice(0, 1) : found).map(({ id }) => commandTopic(id))
  }

  function readAs(text: string): Topics {
    const match = reader.read(text)
    if (match.kind === 'one') return [commandTopic(match.command)]
    return match.kind === 'several' ? match.candidates.map(({ command }) => commandTopic(command)) : []
  }

  function grouped(said: string): Topics {
    const group = Object.entries(groupWords).find(([, called]) => called[language()].includes(said))?.[0]
    return group === undefined ? [] : [`group/${group}`]
  }

  function soundingLike(text: string): Topics {
    const near = reader.nearest(text)
    return nearEnough(text, near[0]) ? near.map(({ command }) => commandTopic(command)) : []
  }
}

function topicOf({ target }: KeyBinding): HelpTopic {
  if (target.kind === 'command') return commandTopic(target.command.id)
  // Words that point have no keys of their own, so that none are bound to any.
  return target.kind === 'pointing' ? commandTopic('help') : `${target.kind}/${target.id}`
}

function commandTopic(id: string): HelpTopic {
  return `command/${id}`
}

function firstOf(ways: readonly (() => Topics)[]): Topics {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

function unique(topics: Topics): Topics {
  return [...new Set(topics)]
}
