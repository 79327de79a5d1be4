import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const selectBackCommand = defineCommand({
  id: 'select-back',
  group: 'text',
  phrases: {
    en: ['select {number} words back', 'select last {number} words', 'select the last {number} words'],
    es: [
      'selecciona {number} palabras atrás',
      'selecciona las últimas {number} palabras',
      'seleccionar las últimas {number} palabras',
    ],
    de: [
      'markiere {number} wörter zurück',
      'markiere die letzten {number} wörter',
      '[die] letzten {number} wörter markieren',
      'wähle die letzten {number} wörter aus',
    ],
    fr: [
      'sélectionne {number} mots en arrière',
      'sélectionne les {number} derniers mots',
      'sélectionner les {number} derniers mots',
    ],
  },
  keys: { motifs: ['60-62-59-61-60'] },
  help: {
    en: 'Selects so many words before the caret.',
    es: 'Selecciona tantas palabras antes del cursor.',
    de: 'Wählt so viele Wörter vor dem Cursor aus.',
    fr: 'Sélectionne autant de mots avant le curseur.',
  },
  parse: countUpTo(1000),
  run: async (count, { writing }) => (await writing()).selectBack(count),
  undo: writtenBack,
})
