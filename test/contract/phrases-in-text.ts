import { createPhraseReader } from '../../src/app/phrase-reader.ts'
import type { Command } from '../../src/commands/define-command.ts'
import { ClavierError } from '../../src/errors.ts'
import type { Language } from '../../src/language/language.ts'

/** What a phrase in a text comes to: the id of its command, or undefined where nobody would understand it. */
export function createPhraseMatcher(commands: readonly Command[], language: Language) {
  const reader = createPhraseReader({ commands, language: () => language, words: () => [] })
  return (phrase: string): string | undefined => {
    try {
      return reader.meaningOf(phrase).command
    } catch (error) {
      if (error instanceof ClavierError) return undefined
      throw error
    }
  }
}
