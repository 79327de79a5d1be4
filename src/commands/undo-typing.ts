import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const undoTypingCommand = defineCommand({
  id: 'undo-typing',
  group: 'text',
  phrases: {
    en: ['undo typing'],
    es: ['deshacer escritura'],
    de: ['schreiben rückgängig'],
    fr: ['annule la frappe'],
  },
  keys: { motifs: ['48-56-49-52-48'] },
  help: {
    en: 'Lets the field take back its own last change.',
    es: 'Hace que el campo deshaga su último cambio.',
    de: 'Lässt das Feld seine letzte Änderung zurücknehmen.',
    fr: 'Fait annuler au champ sa dernière modification.',
  },
  when: ['field'],
  parse: nothing,
  run: async (_, { writing }) => (await writing()).retrace('undo'),
  undo: writtenBack,
})
