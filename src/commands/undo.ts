import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const undoCommand = defineCommand({
  id: 'undo',
  group: 'help',
  phrases: {
    en: ['undo', 'undo that', 'undo it', 'take that back'],
    es: ['deshacer', 'deshaz', 'deshaz eso', 'deshacer eso'],
    de: ['rückgängig', 'mach [das] rückgängig', 'rückgängig machen', 'das rückgängig'],
    fr: ['annule', 'annuler', 'annule ça', 'annuler ça', 'défais'],
  },
  keys: { motifs: ['48-57-48'], chord: '61+66' },
  help: {
    en: 'Takes the last change back.',
    es: 'Deshace el último cambio.',
    de: 'Nimmt die letzte Änderung zurück.',
    fr: 'Annule le dernier changement.',
  },
  when: ['always'],
  parse: nothing,
  run: async (_, { controls }) => ({ text: await controls.undoLast() }),
  undo: 'changes-nothing',
})
