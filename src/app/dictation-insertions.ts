import type { Field } from '../ports/page-writing.ts'
import { type DictationStyle, dictatedText, type Insertion } from '../speech/dictation/dictation-text.ts'
import { spelt } from '../speech/dictation/spell.ts'
import { countBefore } from './text-places.ts'

/** Dictated words as they go into a field. */
export function insertionInto(field: Field, words: string, style: DictationStyle): Insertion {
  // Of a secret nobody knows what it is: it stays as it was heard.
  if (field.secret) return { back: 0, text: words }
  const { back, text } = dictatedText(words, around(field), style)
  if (field.kind !== 'line' || text.trim() === '') return { back, text }
  return { back, text: text.replace(/\s*\n+$/u, '').replace(/\n+/g, ' ') }
}

/** Spelt letters as they go into a field: as one word, or close to what is there where they begin with a sign. */
export function spellingInto(
  field: Field,
  words: string,
  how: Pick<DictationStyle, 'language' | 'joined'>,
): Insertion {
  const { text } = spelt(words, how.language)
  const asWord = !field.secret && /^[\p{L}\p{N}]/u.test(text) && !/\s/.test(text)
  return asWord
    ? dictatedText(text, around(field), { ...how, sentences: false, literal: true })
    : { back: 0, text }
}

/** Text that was made already, where something else may stand before it than was there then. */
export function exactly(text: string, back: number, field: Field): Insertion {
  return { back: Math.min(back, countBefore(field.text, field.from, /[ .]/)), text }
}

function around({ text, from, to }: Field) {
  return { before: text.slice(0, from), after: text.slice(to) }
}
