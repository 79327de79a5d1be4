import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const deleteCommand = defineCommand({
  id: 'delete',
  group: 'text',
  destructive: true,
  phrases: {
    en: ['delete', 'delete that', 'delete it', 'delete this'],
    es: ['borra', 'borra eso', 'bórralo', 'borrar [eso]'],
    de: ['löschen', 'lösche das', 'lösch das', 'das löschen', 'lösche es'],
    fr: ['supprime', 'supprime ça', 'supprimer [ça]', 'supprime cela'],
  },
  keys: { motifs: ['48-56-57-55-48'] },
  help: {
    en: 'Deletes what is selected, or the character before the caret.',
    es: 'Borra lo seleccionado, o el carácter antes del cursor.',
    de: 'Löscht, was ausgewählt ist, oder das Zeichen vor dem Cursor.',
    fr: 'Supprime ce qui est sélectionné, ou le caractère avant le curseur.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).remove(),
  undo: writtenBack,
})
