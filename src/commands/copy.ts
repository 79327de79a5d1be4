import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const copyCommand = defineCommand({
  id: 'copy',
  group: 'text',
  phrases: {
    en: ['copy', 'copy that', 'copy it', 'copy this'],
    es: ['copiar', 'copia eso', 'cópialo', 'copia'],
    de: ['kopieren', 'kopiere das', 'kopieren das', 'kopiere es', 'kopiere'],
    fr: ['copier', 'copie ça', 'copie', 'copie cela'],
  },
  keys: { motifs: ['48-56-53-54-48'] },
  help: {
    en: 'Copies what is selected in the field.',
    es: 'Copia lo que está seleccionado en el campo.',
    de: 'Kopiert, was im Feld ausgewählt ist.',
    fr: 'Copie ce qui est sélectionné dans le champ.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).copy(),
  undo: 'not-undoable',
})
