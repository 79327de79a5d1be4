import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const itemsCommand = defineCommand({
  id: 'items',
  group: 'answers',
  phrases: {
    en: ['items', 'list [the] items', 'show [the] items'],
    es: ['elementos', 'lista [los] elementos', 'muestra [los] elementos'],
    de: ['punkte', 'zeig [mir] [die] punkte'],
    fr: ['éléments', 'liste [les] éléments', 'montre [les] éléments'],
  },
  keys: { motifs: ['48-52-52-56-51-48'] },
  help: {
    en: 'Lists the items of the page’s list by number.',
    es: 'Enumera los elementos de la lista de la página.',
    de: 'Zählt die Punkte der Liste der Seite mit Nummern auf.',
    fr: 'Énumère les éléments de la liste de la page.',
  },
  parse: nothing,
  run: async (_, { lists }) => (await lists()).show('likeliest'),
  undo: 'changes-nothing',
})
