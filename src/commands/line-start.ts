import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const lineStartCommand = defineCommand({
  id: 'line-start',
  group: 'text',
  phrases: {
    en: ['go to start of line', 'start of line'],
    es: ['ve al principio de línea', 'principio de línea'],
    de: ['zeilenanfang', 'zum anfang der zeile'],
    fr: ['va en début de ligne', 'début de ligne'],
  },
  keys: { motifs: ['48-55-50-54-48'] },
  help: {
    en: 'Puts the caret at the start of the line.',
    es: 'Pone el cursor al principio de la línea.',
    de: 'Setzt den Cursor an den Anfang der Zeile.',
    fr: 'Met le curseur en début de ligne.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).goTo('line-start'),
  undo: writtenBack,
})
