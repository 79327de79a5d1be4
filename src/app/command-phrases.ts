import type { Command } from '../commands/define-command.ts'
import { languages } from '../language/language.ts'

/** Listed once for each list of commands, so that they are read once. */
const urgent = new WeakMap<readonly Command[], readonly string[]>()

/** Words that get through while Clavier itself is heard, in every language. */
export function urgentPhrases(commands: readonly Command[]): readonly string[] {
  const known = urgent.get(commands) ?? phrasesOf(commands, ({ order }) => order === 'at-once')
  urgent.set(commands, known)
  return known
}

/** Phrases of some commands, in every language. */
export function phrasesOf(
  commands: readonly Command[],
  which: (command: Command) => boolean,
): readonly string[] {
  return commands
    .filter(which)
    .flatMap(command => languages.flatMap(language => [...command.phrases[language]]))
}
