import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const rightLettersCommand = defineCommand({
  id: 'right-letters',
  group: 'text',
  phrases: {
    en: ['right {number} letters', 'go right {number} letters'],
    es: ['derecha {number} letras', 've a la derecha {number} letras'],
    de: ['rechts {number} buchstaben', 'geh {number} buchstaben nach rechts'],
    fr: ['droite {number} lettres', 'va à droite de {number} lettres'],
  },
  keys: { motifs: ['60-56-56-59-60'] },
  help: {
    en: 'Moves the caret so many letters to the right.',
    es: 'Mueve el cursor tantas letras a la derecha.',
    de: 'Bewegt den Cursor um so viele Buchstaben nach rechts.',
    fr: 'Déplace le curseur d’autant de lettres vers la droite.',
  },
  parse: countUpTo(1000),
  run: async (count, { writing }) => (await writing()).goBy('right', 'letters', count),
  undo: writtenBack,
})
