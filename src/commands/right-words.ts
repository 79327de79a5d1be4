import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const rightWordsCommand = defineCommand({
  id: 'right-words',
  group: 'text',
  phrases: {
    en: ['right {number} words', 'go right {number} words'],
    es: ['derecha {number} palabras', 've a la derecha {number} palabras'],
    de: ['rechts {number} wörter', 'geh {number} wörter nach rechts'],
    fr: ['droite {number} mots', 'va à droite de {number} mots'],
  },
  keys: { motifs: ['60-55-59-59-60'] },
  help: {
    en: 'Moves the caret so many words to the right.',
    es: 'Mueve el cursor tantas palabras a la derecha.',
    de: 'Bewegt den Cursor um so viele Wörter nach rechts.',
    fr: 'Déplace le curseur d’autant de mots vers la droite.',
  },
  parse: countUpTo(1000),
  run: async (count, { writing }) => (await writing()).goBy('right', 'words', count),
  undo: writtenBack,
})
