import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const deleteCommand = defineCommand({
  id: 'delete',
  group: 'text',
  destructive: true,
  phrases: {
    en: ['delete', 'delete that'],
    es: ['borra', 'borra eso'],
    de: ['löschen', 'lösche das'],
    fr: ['supprime', 'supprime ça'],
  },
  keys: { motifs: ['48-56-57-55-48'] },
  help: {
    en: 'Deletes what is selected, or the character before the caret.',
    es: 'Borra lo seleccionado, o el carácter antes del cursor.',
    de: 'Löscht, was ausgewählt ist, oder das Zeichen vor der Schreibmarke.',
    fr: 'Supprime ce qui est sélectionné, ou le caractère avant le curseur.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).remove(),
  undo: writtenBack,
})
