import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

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
    en: 'Shows the named tabs.',
    es: 'Muestra las pestañas con nombre.',
    de: 'Zeigt die benannten Tabs.',
    fr: 'Montre les onglets nommés.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    controls.showView('names')
    return { text: say('names-shown') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
