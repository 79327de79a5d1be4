import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const closeItemsCommand = defineCommand({
  id: 'close-items',
  group: 'answers',
  phrases: {
    en: ['close [the] items', 'close [the] comments'],
    es: ['cierra [los] elementos', 'cierra [los] comentarios'],
    de: ['punkte schließen', 'kommentare schließen'],
    fr: ['ferme [les] éléments', 'ferme [les] commentaires'],
  },
  keys: { motifs: ['48-52-55-53-49-48'] },
  help: {
    en: 'Puts the list of items or comments away.',
    es: 'Quita la lista de elementos o comentarios.',
    de: 'Blendet die Liste der Punkte oder Kommentare aus.',
    fr: 'Range la liste des éléments ou des commentaires.',
  },
  when: ['list'],
  parse: nothing,
  run: async (_, { lists }) => (await lists()).close(),
  undo: 'changes-nothing',
})
