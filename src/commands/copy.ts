import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const copyCommand = defineCommand({
  id: 'copy',
  group: 'text',
  phrases: {
    en: ['copy', 'copy that'],
    es: ['copiar', 'copia eso'],
    de: ['kopieren', 'kopiere das'],
    fr: ['copier', 'copie ça'],
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
