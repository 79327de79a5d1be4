import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const deleteWordsCommand = defineCommand({
  id: 'delete-words',
  group: 'text',
  destructive: true,
  phrases: {
    en: ['delete {words}'],
    es: ['borra {words}'],
    de: ['lösche {words}'],
    fr: ['supprime {words}'],
  },
  keys: { motifs: ['60-63-59-59-60'] },
  help: {
    en: 'Deletes those words in the field, the nearest to the caret.',
    es: 'Borra esas palabras del campo, las más cercanas al cursor.',
    de: 'Löscht diese Wörter im Feld, die dem Cursor nächsten.',
    fr: 'Supprime ces mots du champ, les plus proches du curseur.',
  },
  parse: wantWords,
  run: async (words, { writing }) => (await writing()).removeWords(words),
  undo: writtenBack,
  guarded: true,
})
