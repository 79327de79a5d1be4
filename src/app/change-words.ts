import type { Command } from '../commands/define-command.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { Edited } from '../sequence/edit-draft.ts'
import { changeSlot, changeText, slotOfWords } from '../sequence/edit-words.ts'
import type { Sequence } from '../sequence/sequence-schema.ts'
import { spokenNumber } from '../speech/numbers/spoken-numbers.ts'
import { comparedWords } from '../speech/plain-words.ts'
import { intentInWords } from './intent-words.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly language: Language
}

/**
 * Gives an event other words: a step in its slot (a number where it had one), what was said, or a mark.
 * Rejects as `changeSlot` and `changeText`.
 */
export function changeWords(
  sequence: Sequence,
  place: number,
  words: string,
  { commands, language }: Parts,
): Edited {
  const event = sequence.events[place]
  if (event?.kind !== 'did') return changeText(sequence, place, words)
  const slot = slotOfWords(event)
  if (slot === undefined) throw new ClavierError(event.secret ? 'step-secret' : 'no-words-there')
  const { command: id, slots } = event.intent
  const number = typeof slots[slot] === 'number'
  const value = number ? (spokenNumber(comparedWords(words), language) ?? words) : words
  const command = commands.find(other => other.id === id)
  const heard = command === undefined ? '' : intentInWords(command, { ...slots, [slot]: value }, language)
  // Commands on elements name theirs in these slots; of others they are what is written or looked for.
  const elsewhere = command?.group === 'elements' && (slot === 'words' || slot === 'number')
  return changeSlot(sequence, place, { slot, value, heard, elsewhere })
}
