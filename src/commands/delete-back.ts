import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const deleteBackCommand = defineCommand({
  id: 'delete-back',
  group: 'text',
  destructive: true,
  phrases: {
    en: ['delete {number} words', 'delete last {number} words', 'delete the last {number} words'],
    es: [
      'borra {number} palabras',
      'borra las últimas {number} palabras',
      'borrar [las] [últimas] {number} palabras',
    ],
    de: [
      'lösche {number} wörter',
      'lösche die letzten {number} wörter',
      '[die] letzten {number} wörter löschen',
      '{number} wörter löschen',
    ],
    fr: [
      'supprime {number} mots',
      'supprime les {number} derniers mots',
      'supprimer [les] {number} [derniers] mots',
      'efface [les] {number} [derniers] mots',
    ],
  },
  keys: { motifs: ['60-63-61-61-60'] },
  help: {
    en: 'Deletes so many words before the caret.',
    es: 'Borra tantas palabras antes del cursor.',
    de: 'Löscht so viele Wörter vor dem Cursor.',
    fr: 'Supprime autant de mots avant le curseur.',
  },
  parse: countUpTo(1000),
  run: async (count, { writing }) => (await writing()).removeBack('words', count),
  undo: writtenBack,
})
