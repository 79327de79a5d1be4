import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const redoTypingCommand = defineCommand({
  id: 'redo-typing',
  group: 'text',
  phrases: {
    en: ['redo', 'redo typing'],
    es: ['rehacer', 'rehacer escritura'],
    de: ['wiederherstellen', 'schreiben wiederherstellen'],
    fr: ['rétablis', 'rétablis la frappe'],
  },
  keys: { motifs: ['48-56-50-49-48'] },
  help: {
    en: 'Lets the field make again what it took back.',
    es: 'Hace que el campo rehaga lo que deshizo.',
    de: 'Lässt das Feld wiederherstellen, was es zurücknahm.',
    fr: 'Fait rétablir au champ ce qu’il a annulé.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).retrace('redo'),
  undo: writtenBack,
})
