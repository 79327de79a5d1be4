import type { Language } from '../language/language.ts'
import { render, say } from '../language/text.ts'

/** As much of a text that is shown as is read out at once, in whole words; that there is more is said. */
export function spokenPart(text: string, most: number, language: Language): string {
  if (text.length <= most) return text
  // Lines that are no longer than that end where they stand; a word without an end is cut.
  return withRest(text.slice(0, most).replace(/\s+\S*$/, ''), language)
}

/** A part of what is shown, with what says so. */
export function withRest(part: string, language: Language): string {
  return `${part}\n${render(language, say('spoken-rest'))}`
}
