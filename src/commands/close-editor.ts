import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const closeEditorCommand = defineCommand({
  id: 'close-editor',
  group: 'sequences',
  phrases: {
    en: ['close [the] editor', 'stop editing'],
    es: ['cierra el editor', 'deja de editar'],
    de: ['bearbeitung beenden', 'schließ die bearbeitung'],
    fr: ["ferme l'éditeur", 'arrête de modifier'],
  },
  keys: { motifs: ['48-51-53-55-53-48'] },
  help: {
    en: 'Closes the recording that is open; all changes are kept.',
    es: 'Cierra la grabación abierta; los cambios quedan guardados.',
    de: 'Schließt die geöffnete Aufnahme; alle Änderungen sind behalten.',
    fr: "Ferme l'enregistrement ouvert ; les changements sont gardés.",
  },
  when: ['editing'],
  parse: nothing,
  run: async (_, { editing }) => ({ text: (await editing()).close() }),
  undo: 'changes-nothing',
  recorded: false,
})
