import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const selectLineCommand = defineCommand({
  id: 'select-line',
  group: 'text',
  phrases: {
    en: ['select line', 'select this line'],
    es: ['selecciona línea', 'selecciona esta línea'],
    de: ['zeile auswählen', 'zeile markieren'],
    fr: ['sélectionne la ligne', 'sélectionne cette ligne'],
  },
  keys: { motifs: ['48-55-54-49-48'] },
  help: {
    en: 'Selects the line at the caret.',
    es: 'Selecciona la línea del cursor.',
    de: 'Wählt die Zeile am Cursor aus.',
    fr: 'Sélectionne la ligne au curseur.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).selectUnit('line'),
  undo: writtenBack,
})
