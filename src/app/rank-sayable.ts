import type { Command } from '../commands/define-command.ts'
import { groupMoments } from '../commands/group-moments.ts'
import { type Moment, moments } from '../commands/moments.ts'
import { groupWords } from '../language/group-words.ts'
import type { Language } from '../language/language.ts'
import { plainText } from '../speech/plain-words.ts'

/**
 * The commands that apply now, the most fitting first: those of the most urgent moment, which say so
 * themselves, before those of their group; among equals what has been used more, then what has a chord because
 * everybody needs it, then the order of help.
 */
export function rankSayable(
  commands: readonly Command[],
  now: ReadonlySet<Moment>,
  used: (command: string) => number,
): readonly Command[] {
  const urgency = new Map(moments.filter(moment => now.has(moment)).map((moment, place) => [moment, place]))
  return commands
    .flatMap((command, place) => {
      const own = (command.when ?? []).flatMap(moment => urgency.get(moment) ?? [])
      const group = groupMoments[command.group]
      const shared = command.when === undefined && (group === undefined || now.has(group))
      if (own.length === 0 && !shared) return []
      const urgent = own.length > 0 ? Math.min(...own) : moments.length
      return [{ command, urgent, used: used(command.id), chord: command.chord === undefined ? 1 : 0, place }]
    })
    .sort((a, b) => a.urgent - b.urgent || b.used - a.used || a.chord - b.chord || a.place - b.place)
    .map(({ command }) => command)
}

/** The commands of what is asked about: a group by its name, else those in whose words it is. */
export function sayableAbout(
  commands: readonly Command[],
  about: string,
  language: Language,
): readonly Command[] {
  const words = plainText(about)
  if (words === '') return []
  const group = Object.entries(groupWords).find(([, called]) => called[language].includes(words))?.[0]
  const inPhrases = commands.filter(({ phrases }) =>
    phrases[language].some(phrase => ` ${plainText(phrase)}`.includes(` ${words}`)),
  )
  if (group !== undefined) {
    const named = commands.filter(command => command.group === group)
    return [...named, ...inPhrases.filter(command => !named.includes(command))]
  }
  const inHelp = commands.filter(({ help }) => ` ${plainText(help[language])}`.includes(` ${words}`))
  return [...inPhrases, ...inHelp.filter(command => !inPhrases.includes(command))]
}
