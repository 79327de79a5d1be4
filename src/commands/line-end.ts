import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const lineEndCommand = defineCommand({
  id: 'line-end',
  group: 'text',
  phrases: {
    en: ['go to end of line', 'end of line'],
    es: ['ve al final de línea', 'final de línea'],
    de: ['zeilenende', 'zum ende der zeile'],
    fr: ['va en fin de ligne', 'fin de ligne'],
  },
  keys: { motifs: ['48-53-59-54-48'] },
  help: {
    en: 'Puts the caret at the end of the line.',
    es: 'Pone el cursor al final de la línea.',
    de: 'Setzt den Cursor ans Ende der Zeile.',
    fr: 'Met le curseur en fin de ligne.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).goTo('line-end'),
  undo: writtenBack,
})
