import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const leftWordsCommand = defineCommand({
  id: 'left-words',
  group: 'text',
  phrases: {
    en: ['left {number} words', 'go left {number} words'],
    es: ['izquierda {number} palabras', 've a la izquierda {number} palabras'],
    de: ['links {number} wörter', 'geh {number} wörter nach links'],
    fr: ['gauche {number} mots', 'va à gauche de {number} mots'],
  },
  keys: { motifs: ['60-64-64-63-60'] },
  help: {
    en: 'Moves the caret so many words to the left.',
    es: 'Mueve el cursor tantas palabras a la izquierda.',
    de: 'Bewegt den Cursor um so viele Wörter nach links.',
    fr: 'Déplace le curseur d’autant de mots vers la gauche.',
  },
  parse: countUpTo(1000),
  run: async (count, { writing }) => (await writing()).goBy('left', 'words', count),
  undo: writtenBack,
})
