import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const closeDialogCommand = defineCommand({
  id: 'close-dialog',
  group: 'elements',
  destructive: true,
  phrases: {
    en: ['close dialog', 'close [the] popup'],
    es: ['cierra el diálogo'],
    de: ['dialog schließen'],
    fr: ['ferme la boîte de dialogue', 'ferme le dialogue'],
  },
  keys: { motifs: ['48-49-55-59-48'] },
  help: {
    en: 'Closes the dialog that lies over the page.',
    es: 'Cierra el diálogo que tapa la página.',
    de: 'Schließt den Dialog, der über der Seite liegt.',
    fr: 'Ferme la boîte de dialogue qui couvre la page.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).closeDialog(),
  undo: 'not-undoable',
})
