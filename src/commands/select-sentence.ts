import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const selectSentenceCommand = defineCommand({
  id: 'select-sentence',
  group: 'text',
  phrases: {
    en: ['select sentence', 'select this sentence'],
    es: ['selecciona frase', 'selecciona esta frase'],
    de: ['satz auswählen', 'satz markieren'],
    fr: ['sélectionne la phrase', 'sélectionne cette phrase'],
  },
  keys: { motifs: ['48-52-59-49-48'] },
  help: {
    en: 'Selects the sentence at the caret.',
    es: 'Selecciona la frase del cursor.',
    de: 'Wählt den Satz am Cursor aus.',
    fr: 'Sélectionne la phrase au curseur.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).selectUnit('sentence'),
  undo: writtenBack,
})
