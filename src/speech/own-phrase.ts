import type { PhraseEntry } from './phrase-template.ts'
import { plainText } from './plain-words.ts'

/** A slot that the user's own phrase has, as it is written; one at most. */
const slot = /\{(words|number|name)\}/g

/**
 * A phrase of the user's own as a template, or undefined where it is none: no words of its own, more than one
 * slot, anything else in braces. All else that templates know means nothing in it, so that no phrase, wherever
 * it comes from, stands for more than one wording.
 */
export function ownTemplate(phrase: string): string | undefined {
  const slots = phrase.match(slot) ?? []
  const parts = phrase.split(slot).filter((_, place) => place % 2 === 0)
  if (slots.length > 1 || parts.some(part => /[{}]/.test(part))) return undefined
  const own = parts.map(plainText)
  if (own.every(part => part === '')) return undefined
  return own
    .map((part, place) => `${part} ${slots[place] ?? ''}`)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The slot of a phrase, without its braces; undefined without one. */
export function slotOfOwn(phrase: string): string | undefined {
  return /\{(words|number|name)\}/.exec(phrase)?.[1]
}

/** Whether a phrase is a template, with a slot exactly where what it means has one. */
export function fitsItsMeaning(phrase: string, meaning: string): boolean {
  const template = ownTemplate(phrase)
  const wanted = slotOfOwn(meaning) !== undefined
  return template !== undefined && (slotOfOwn(template) !== undefined) === wanted
}

/** The phrase as it is told: an ellipsis for its slot. */
export function ownInWords(phrase: string): string {
  return phrase.replace(slot, '…')
}

/** The phrase with what was said in the place of its slot. */
export function fillOwn(phrase: string, value: string | number): string {
  return phrase.replace(slot, () => String(value))
}

/**
 * A phrase and what it means with slots, where they have some: written in braces, or as the word of their
 * language for “something” in both. Undefined where neither has any.
 */
export function withSpokenSlots(
  phrase: string,
  meaning: string,
  something: string,
): { readonly phrase: string; readonly meaning: string } | undefined {
  if (/[{}]/.test(phrase + meaning)) return { phrase, meaning }
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${something}(?![\\p{L}\\p{N}])`, 'iu')
  if (!word.test(phrase) || !word.test(meaning)) return undefined
  return { phrase: phrase.replace(word, '{words}'), meaning: meaning.replace(word, '{words}') }
}

/** The user's own word as it stands among the commands; undefined for a phrase that is none. */
export function ownEntry(command: string, phrases: readonly string[]): PhraseEntry | undefined {
  const templates = phrases.flatMap(phrase => ownTemplate(phrase) ?? [])
  return templates.length === 0 ? undefined : { command, phrases: templates }
}
