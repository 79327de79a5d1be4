import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const deleteLettersCommand = defineCommand({
  id: 'delete-letters',
  group: 'text',
  destructive: true,
  phrases: {
    en: [
      'delete {number} letters',
      'delete {number} characters',
      'delete [the] last {number} (letters|characters)',
    ],
    es: ['borra {number} letras', 'borra {number} caracteres', 'borra las últimas {number} letras'],
    de: [
      'lösche {number} buchstaben',
      'lösche {number} zeichen',
      '{number} (buchstaben|zeichen) löschen',
      '[die] letzten {number} (buchstaben|zeichen) löschen',
      'lösche die letzten {number} (buchstaben|zeichen)',
    ],
    fr: [
      'supprime {number} lettres',
      'supprime {number} caractères',
      'efface [les] {number} [dernières] lettres',
    ],
  },
  keys: { motifs: ['60-63-63-65-60'] },
  help: {
    en: 'Deletes so many characters before the caret.',
    es: 'Borra tantos caracteres antes del cursor.',
    de: 'Löscht so viele Zeichen vor dem Cursor.',
    fr: 'Supprime autant de caractères avant le curseur.',
  },
  parse: countUpTo(1000),
  run: async (count, { writing }) => (await writing()).removeBack('letters', count),
  undo: writtenBack,
})
