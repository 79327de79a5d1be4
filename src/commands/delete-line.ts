import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const deleteLineCommand = defineCommand({
  id: 'delete-line',
  group: 'text',
  destructive: true,
  phrases: {
    en: ['delete line', 'delete this line', 'delete the line'],
    es: ['borra línea', 'borra esta línea', 'borra la línea', 'borrar [la|esta] línea'],
    de: ['zeile löschen', 'diese zeile löschen', 'lösche [die|diese] zeile', 'die zeile löschen'],
    fr: [
      'supprime la ligne',
      'supprime cette ligne',
      'supprimer (la|cette) ligne',
      'efface (la|cette) ligne',
    ],
  },
  keys: { motifs: ['48-58-56-53-48'] },
  help: {
    en: 'Deletes the line at the caret.',
    es: 'Borra la línea del cursor.',
    de: 'Löscht die Zeile am Cursor.',
    fr: 'Supprime la ligne au curseur.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).removeUnit('line'),
  undo: writtenBack,
})
