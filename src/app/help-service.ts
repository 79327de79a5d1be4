import type { Choice } from '../commands/choice.ts'
import type { Choices } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { CommandHelp, HelpWanted } from '../commands/help-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import { isName, type Motif } from '../music/motif.ts'
import type { Name } from '../music/name-book.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { Clock } from '../ports/clock.ts'
import { type HelpTopic, topicParts } from '../ports/help-topic.ts'
import type { Sound } from '../ports/sound.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { AskedWhat } from './asked-what.ts'
import { createHelpLookup } from './help-lookup.ts'
import { type KeyBinding, readMotif } from './key-bindings.ts'
import type { PhraseReader } from './phrase-reader.ts'
import { createSoundingMotif } from './sounding-motif.ts'

interface Parts {
  readonly store: PanelStore
  readonly sound: Pick<Sound, 'play'>
  readonly clock: Pick<Clock, 'after'>
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly reader: Pick<PhraseReader, 'read' | 'nearest'>
  readonly bindings: () => readonly KeyBinding[]
  readonly names: () => readonly Name[]
  readonly choices: Pick<Choices, 'offer'>
  readonly asked: Pick<AskedWhat, 'begin'>
  readonly cardPage: string
}

/** Most that is offered where several may be meant. */
const mostOffered = 18

/** What is known of a topic; its keys are undefined where it has none. */
interface Told {
  readonly called: string
  readonly text: Text
  readonly motif: Motif | undefined
  readonly chord: Motif | undefined
}

/** Help with single things: looked up, shown, told, their keys sounded. */
export function createHelp(parts: Parts): CommandHelp {
  const { store, commands, language, names } = parts
  const lookUp = createHelpLookup({ ...parts, words: () => store.getState().words })
  const soundMotif = createSoundingMotif(parts)

  return {
    cardPage: parts.cardPage,
    about(wanted) {
      const [first, ...others] = found(wanted)
      if (first === undefined) return unbound(wanted)
      if (others.length > 0) return offer('help-with', [first, ...others])
      const { text } = toldOf(first)
      store.setState(({ help }) => ({ view: 'help', help: { ...help, topic: first, times: help.times + 1 } }))
      return text
    },
    ask() {
      parts.asked.begin()
      return say('help-asking')
    },
    async playKeys(wanted, which, signal) {
      const [first, ...others] = found(wanted)
      if (first === undefined) return { text: unbound(wanted), cut: false }
      if (others.length > 0) return { text: offer('play-keys', [first, ...others]), cut: false }
      const { called, motif, chord } = toldOf(first)
      const played = which === 'motif' ? motif : (chord ?? motif)
      if (played === undefined) throw new ClavierError('help-no-keys', { called })
      const kind = played === chord ? 'chord' : 'motif'
      const whole = await soundMotif(played, { topic: first, which: kind }, signal)
      return { text: say('help-keys-played', { called, notes: notesInWords(played) }), cut: !whole }
    },
  }

  function found(wanted: HelpWanted): readonly HelpTopic[] {
    const topics = lookUp(wanted)
    if (topics.length === 0 && 'words' in wanted)
      throw new ClavierError('help-unknown', { words: wanted.words })
    return topics
  }

  /** Keys that nobody has: a name that could be given, or nothing at all. */
  function unbound(wanted: HelpWanted): Text {
    const motif = 'motif' in wanted ? wanted.motif : []
    const notes = notesInWords(motif)
    if (isName(motif)) return say('help-free-name', { notes })
    throw new ClavierError('motif-unknown', { notes, follow: '' })
  }

  function offer(command: 'help-with' | 'play-keys', topics: readonly HelpTopic[]): Text {
    const rows = topics.slice(0, mostOffered).map((topic): Choice => {
      return { label: toldOf(topic).called, detail: '', intent: { command, slots: { topic } } }
    })
    return say('help-several', { choices: parts.choices.offer(say('help-which'), rows) })
  }

  /** Throws `help-unknown` for what is there no more. */
  function toldOf(topic: HelpTopic): Told {
    const { kind, id } = topicParts(topic)
    const told = { command: ofCommand, name: ofName, word: ofWord, group: ofGroup }[kind](id)
    if (told === undefined) throw new ClavierError('help-unknown', { words: id })
    return told
  }

  function ofCommand(id: string): Told | undefined {
    const command = commands.find(one => one.id === id)
    if (command === undefined) return undefined
    const motif = readMotif(command, command.motifs[0] ?? '')
    const chord = command.chord === undefined ? undefined : readMotif(command, command.chord)
    const called = phraseInWords(command.phrases[language()][0])
    const keys = [...(chord === undefined ? [] : [chord]), motif].map(notesInWords)
    const help = command.help[language()]
    return {
      called,
      text: say('help-about', { called, help, notes: keys.join(' · '), undo: command.undo }),
      motif,
      chord,
    }
  }

  function ofName(id: string): Told | undefined {
    const name = names().find(one => one.id === id)
    if (name === undefined) return undefined
    const { spoken, motif, tab, arrival } = name
    const notes = notesInWords(motif)
    const where = tab.title || tab.url
    return {
      called: spoken,
      text: say('help-name', { called: spoken, notes, where, arrival: arrival?.words ?? '' }),
      motif,
      chord: undefined,
    }
  }

  function ofWord(id: string): Told | undefined {
    const word = store.getState().words.find(one => one.id === id)
    if (word === undefined) return undefined
    const called = word.phrases[0] ?? word.notes
    return {
      called,
      text: say('help-word', { called, notes: word.notes, means: word.means }),
      motif: word.strikes.length === 0 ? undefined : word.strikes,
      chord: undefined,
    }
  }

  function ofGroup(id: string): Told | undefined {
    const count = commands.filter(({ group }) => group === id).length
    if (count === 0) return undefined
    return { called: id, text: say('help-group', { count }), motif: undefined, chord: undefined }
  }
}
