import type { Language } from '../language/language.ts'
import type { Slots } from '../ports/intent.ts'
import type { Field } from '../ports/page-writing.ts'
import type { DictatedWords } from '../speech/dictation/read-dictation.ts'
import { readDictation } from '../speech/dictation/read-dictation.ts'
import { spelt } from '../speech/dictation/spell.ts'
import type { PhraseMatch } from '../speech/match-phrase.ts'
import { readKeys } from './key-phrase.ts'
import { findWords } from './text-places.ts'

/** What an utterance comes to while dictation is on. */
export type Utterance =
  | { readonly kind: 'command'; readonly command: string; readonly slots: Slots }
  | ({ readonly kind: 'words' } & DictatedWords)

interface Situation {
  readonly language: Language
  /** What the words mean outside of dictation. */
  readonly read: (words: string) => PhraseMatch
  /** The field that words go into. */
  readonly field: Field | undefined
  /** Something is offered by number. */
  readonly choosing: boolean
}

/** Commands that are done in dictation when nothing but they is said, and without other words. */
const alone: ReadonlySet<string> = new Set([
  'stop-dictation',
  'scratch-that',
  'caps-on',
  'caps-off',
  'no-space',
  'put-kept',
  'dictate-into',
  'undo',
  'undo-typing',
  'redo-typing',
  'submit',
  'select-all',
  'select-word',
  'select-line',
  'select-sentence',
  'select-back',
  'unselect',
  'delete',
  'delete-back',
  'delete-letters',
  'delete-word',
  'delete-line',
  'clear-field',
  'field-start',
  'field-end',
  'line-start',
  'line-end',
  'left-words',
  'right-words',
  'left-letters',
  'right-letters',
  'copy',
  'cut',
  'paste',
  'next-field',
  'previous-field',
  'hints',
  'hide-hints',
  'microphone-off',
  'what-can-i-say',
])

/**
 * Reads an utterance: a command where all of it is one that serves writing, said literally and, where it has
 * words, about words that are there; else words to be written.
 */
export function readUtterance(said: string, situation: Situation): Utterance {
  const command = commandIn(said, situation)
  if (command !== undefined) return command
  const { language } = situation
  const words = readDictation(said, language, rest => commandIn(rest, situation) !== undefined)
  return { kind: 'words', ...words }
}

function commandIn(said: string, situation: Situation): Utterance | undefined {
  const match = situation.read(said)
  // What only sounds like a command is more likely text.
  if (match.kind !== 'one' || match.score < 1) return undefined
  const { command, slots } = match
  return isMeant(command, slots, situation) ? { kind: 'command', command, slots } : undefined
}

function isMeant(command: string, slots: Slots, { language, field, choosing }: Situation): boolean {
  if (alone.has(command)) return true
  switch (command) {
    case 'choose':
      return choosing
    case 'click':
    case 'focus':
      return typeof slots.number === 'number'
    case 'press':
      return readKeys(String(slots.words), language) !== undefined
    case 'spell':
      return spelt(String(slots.words), language).sure
    case 'select-words':
    case 'delete-words':
    case 'replace-words':
      return stands(slots.words, field)
    case 'select-from-to':
      return stands(slots.from, field) && stands(slots.to, field)
    default:
      return false
  }
}

/** Whether the words are in the field; in a secret one nobody looks. */
function stands(words: string | number | undefined, field: Field | undefined): boolean {
  if (words === undefined || field === undefined || field.secret || !field.whole) return false
  return findWords(field.text, String(words), field.to) !== undefined
}
