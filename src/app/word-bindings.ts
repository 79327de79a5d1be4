import type { Command } from '../commands/define-command.ts'
import { learningConflict } from '../music/learnt-motif.ts'
import { type Motif, shapeOf } from '../music/motif.ts'
import type { Word } from '../music/vocabulary.ts'
import { type KeyBinding, needsParameter } from './key-bindings.ts'
import type { Meant, PhraseReader } from './phrase-reader.ts'

type Reader = Pick<PhraseReader, 'meaningOfWord' | 'inWords'>

/** A word's keys, if it has some and means something that this Clavier knows. */
export function wordBinding(
  word: Word,
  reader: Reader,
  commands: readonly Command[],
): KeyBinding | undefined {
  const meant = reader.meaningOfWord(word.means)
  if (word.motif === undefined || meant === undefined) return undefined
  return bindingFor(word.id, word.motif, meant, word.phrases[0] ?? reader.inWords(meant), commands)
}

/** What keys that mean this would be bound as. */
export function bindingFor(
  id: string,
  motif: Motif,
  meant: Meant,
  shown: string,
  commands: readonly Command[],
): KeyBinding {
  const command = commands.find(one => one.id === meant.command)
  const slot = command?.slot
  const open = slot !== undefined && Object.keys(meant.slots).length === 0
  const parameter = shapeOf(motif) === 'framed-60' || (command !== undefined && needsParameter(command))
  const takesParameter = open && parameter
  const takesWords = takesParameter && slot !== 'number'
  return { motif, target: { kind: 'word', id, shown, meant, slot }, takesParameter, takesWords }
}

/**
 * The bindings of a vocabulary beside all else that is bound; words that collide with what was there
 * first (a command of a later version, a name given meanwhile, a word before them) are left out.
 */
export function usableWords(
  words: readonly Word[],
  bound: readonly KeyBinding[],
  toBinding: (word: Word) => KeyBinding | undefined,
): { readonly bindings: readonly KeyBinding[]; readonly leftOut: readonly Word[] } {
  const bindings: KeyBinding[] = []
  const leftOut: Word[] = []
  for (const word of words) {
    const binding = toBinding(word)
    if (binding === undefined) continue
    if (learningConflict(binding, [...bound, ...bindings])) leftOut.push(word)
    else bindings.push(binding)
  }
  return { bindings, leftOut }
}
