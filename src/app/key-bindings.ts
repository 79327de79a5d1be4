import type { Command } from '../commands/define-command.ts'
import type { Language } from '../language/language.ts'
import { type Motif, parseMotif, shapeOf } from '../music/motif.ts'
import type { Name } from '../music/name-book.ts'
import type { Binding } from '../music/trie.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { Meant } from './phrase-reader.ts'

/** What a motif on the keys stands for. */
export type KeyTarget =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'name'; readonly id: string; readonly spoken: string }
  /** A word of the user's own: the command it means, with its arguments. */
  | {
      readonly kind: 'word'
      readonly id: string
      readonly shown: string
      readonly meant: Meant
      readonly slot: string | undefined
    }
  /** Words that point, which keys are to say at what. */
  | { readonly kind: 'pointing'; readonly heard: string }

export type KeyBinding = Binding<KeyTarget>

/** Read once for each list of commands, which never changes. */
const read = new WeakMap<readonly Command[], readonly KeyBinding[]>()

/** All motifs and chords of the commands. Escape is no motif: the reader looks for it first. */
export function commandBindings(commands: readonly Command[]): readonly KeyBinding[] {
  const known = read.get(commands) ?? readAll(commands)
  read.set(commands, known)
  return known
}

function readAll(commands: readonly Command[]): readonly KeyBinding[] {
  return commands
    .filter(command => command.id !== 'escape')
    .flatMap(command => {
      const chord = command.chord === undefined ? [] : [command.chord]
      return [...command.motifs, ...chord].map(text => bindingOf(command, readMotif(command, text)))
    })
}

export function nameBindings(names: readonly Name[]): readonly KeyBinding[] {
  return names.map(({ id, motif, spoken }) => ({
    motif,
    target: { kind: 'name', id, spoken },
    takesParameter: false,
  }))
}

/** True where every phrase has a slot, so that the command is nothing without its parameter. */
export function needsParameter({ phrases }: Command): boolean {
  return phrases.en.every(phrase => phrase.includes('{'))
}

/** What keys stand for, as it is called. */
export function targetInWords(target: KeyTarget, language: Language): string {
  if (target.kind === 'name') return target.spoken
  if (target.kind === 'pointing') return target.heard
  return target.kind === 'word' ? target.shown : phraseInWords(target.command.phrases[language][0])
}

/** A command's motif; one that cannot be read is a mistake in the command's file. */
export function readMotif({ id }: Command, text: string): Motif {
  const motif = parseMotif(text)
  if (motif === undefined)
    throw new Error(`The motif “${text}” of the command ${id} is not one: mend its file.`)
  return motif
}

function bindingOf(command: Command, motif: Motif): KeyBinding {
  const takesParameter = command.slot !== undefined && shapeOf(motif) === 'framed-60'
  const takesWords = takesParameter && command.slot !== 'number'
  return { motif, target: { kind: 'command', command }, takesParameter, takesWords }
}
