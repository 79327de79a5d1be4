import type { Command } from '../commands/define-command.ts'
import type { Language } from '../language/language.ts'
import type { Text } from '../language/text.ts'
import { plainText } from '../speech/plain-words.ts'

/** What stands between the quotation marks of the four languages. */
const quoted = /“([^“”]{1,80})”|„([^„“”]{1,80})“|«\s?([^«»]{1,80}?)\s?»/gu
const slot = /\s*\{[^}]*\}.*$/u

/**
 * Phrases that are quoted in a spoken sentence, as they have to be said: who hears German and speaks English
 * has to know the English phrase. What fills the sentence, such as the title of a page, stays as it is.
 */
export function createQuotedPhrases(commands: readonly Command[]) {
  const known = new Map<Language, ReadonlyMap<string, Command>>()

  return (words: string, text: Text, spoken: Language, understood: Language): string => {
    if (spoken === understood) return words
    const filled = fillingsOf(text)
    return words.replace(quoted, (whole, ...groups: readonly (string | undefined)[]) => {
      const phrase = groups.slice(0, 3).find(group => group !== undefined) ?? ''
      if (filled.some(filling => filling.includes(phrase))) return whole
      const open = /…$/u.test(phrase)
      const command = beginningsIn(spoken).get(plainText(phrase.replace(/\s*…$/u, '')))
      if (command === undefined) return whole
      return whole.replace(phrase, `${beginning(command.phrases[understood][0])}${open ? ' …' : ''}`)
    })
  }

  /** Every phrase, or what of it comes before its first slot. A whole phrase stands before the beginning of one. */
  function beginningsIn(language: Language): ReadonlyMap<string, Command> {
    const before = known.get(language)
    if (before !== undefined) return before
    const whole = new Map<string, Command>()
    const begun = new Map<string, Command>()
    for (const command of commands)
      for (const phrase of command.phrases[language]) {
        const words = plainText(beginning(phrase))
        const map = slot.test(phrase) ? begun : whole
        if (words !== '' && !map.has(words)) map.set(words, command)
      }
    const all = new Map([...begun, ...whole])
    known.set(language, all)
    return all
  }
}

/** A phrase up to its first slot, without what may be left out: `find everywhere`. */
function beginning(phrase: string): string {
  return phrase
    .replace(slot, '')
    .replace(/\[[^\]]*\]\s*/gu, '')
    .replace(/\(([^|)]*)[^)]*\)/gu, '$1')
    .trim()
}

function fillingsOf(text: Text): readonly string[] {
  const values = 'error' in text ? Object.values(text.error.detail) : Object.values(text.params)
  return values.flatMap(value => (typeof value === 'object' ? fillingsOf(value) : [String(value)]))
}
