import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const selectWordsCommand = defineCommand({
  id: 'select-words',
  group: 'text',
  phrases: {
    en: ['select {words}'],
    es: ['selecciona {words}'],
    de: ['markiere {words}'],
    fr: ['sélectionne {words}'],
  },
  keys: { motifs: ['60-61-63-63-60'] },
  help: {
    en: 'Selects those words in the field, the nearest to the caret.',
    es: 'Selecciona esas palabras en el campo, las más cercanas al cursor.',
    de: 'Wählt diese Wörter im Feld aus, die dem Cursor nächsten.',
    fr: 'Sélectionne ces mots dans le champ, les plus proches du curseur.',
  },
  parse: wantWords,
  run: async (words, { writing }) => (await writing()).selectWords(words),
  undo: writtenBack,
  guarded: true,
})
