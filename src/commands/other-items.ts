import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const otherItemsCommand = defineCommand({
  id: 'other-items',
  group: 'answers',
  phrases: {
    en: ['other items', 'other list'],
    es: ['otros elementos', 'otra lista'],
    de: ['andere punkte', 'andere liste'],
    fr: ["d'autres éléments", 'autre liste'],
  },
  keys: { motifs: ['48-52-54-52-53-48'] },
  help: {
    en: 'Lists the items of another list of the page.',
    es: 'Enumera los elementos de otra lista de la página.',
    de: 'Zählt die Punkte einer anderen Liste der Seite auf.',
    fr: 'Énumère les éléments d’une autre liste de la page.',
  },
  when: ['list'],
  parse: nothing,
  run: async (_, { lists }) => (await lists()).show('next'),
  undo: 'changes-nothing',
})
