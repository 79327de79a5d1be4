import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const selectWordCommand = defineCommand({
  id: 'select-word',
  group: 'text',
  phrases: {
    en: ['select word', 'select this word'],
    es: ['selecciona palabra', 'selecciona esta palabra'],
    de: ['wort auswählen', 'wort markieren'],
    fr: ['sélectionne le mot', 'sélectionne ce mot'],
  },
  keys: { motifs: ['48-54-56-49-48'] },
  help: {
    en: 'Selects the word at the caret, or the one before it.',
    es: 'Selecciona la palabra del cursor, o la anterior.',
    de: 'Wählt das Wort am Cursor aus, oder das davor.',
    fr: 'Sélectionne le mot au curseur, ou celui d’avant.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).selectUnit('word'),
  undo: writtenBack,
})
