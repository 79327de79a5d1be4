import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const closeDialogCommand = defineCommand({
  id: 'close-dialog',
  group: 'elements',
  destructive: true,
  phrases: {
    en: [
      'close dialog',
      'close [the] popup',
      'close the dialog',
      'close this (dialog|popup)',
      'dismiss [the] (dialog|popup)',
    ],
    es: [
      'cierra el diálogo',
      'cierra el cuadro [de diálogo]',
      'cerrar el diálogo',
      'cierra este diálogo',
      'cierra la ventana emergente',
    ],
    de: ['dialog schließen', 'den dialog schließen', 'schließe [den|diesen] dialog'],
    fr: [
      'ferme la boîte de dialogue',
      'ferme le dialogue',
      'ferme la fenêtre surgissante',
      'ferme cette boîte de dialogue',
      'fermer la boîte de dialogue',
    ],
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
