import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

/** Names that are told one by one, at most: more than that nobody wants to hear. */
const mostTold = 9

export const namesCommand = defineCommand({
  id: 'names',
  group: 'names',
  phrases: {
    en: ['names', 'show names'],
    es: ['nombres'],
    de: ['namen'],
    fr: ['noms'],
  },
  keys: { motifs: ['48-53-57-48'] },
  help: {
    en: 'Shows and tells the named tabs.',
    es: 'Muestra y dice las pestañas con nombre.',
    de: 'Zeigt und nennt die benannten Tabs.',
    fr: 'Montre et dit les onglets nommés.',
  },
  parse: nothing,
  run: async (_, { names }) => {
    names.find('')
    const all = names.book().names
    if (all.length === 0) return { text: say('names-none') }
    return { text: say('names-shown', { count: all.length, names: listed(all) }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})

/** What the first of them are called. */
export function listed(names: readonly { readonly spoken: string }[]): string {
  const told = names.slice(0, mostTold).map(({ spoken }) => spoken)
  return [...told, ...(names.length > mostTold ? ['…'] : [])].join(' · ')
}
