import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const leftLettersCommand = defineCommand({
  id: 'left-letters',
  group: 'text',
  phrases: {
    en: ['left {number} letters', 'go left {number} letters'],
    es: ['izquierda {number} letras', 've a la izquierda {number} letras'],
    de: ['links {number} buchstaben', 'geh {number} buchstaben nach links'],
    fr: ['gauche {number} lettres', 'va à gauche de {number} lettres'],
  },
  keys: { motifs: ['60-55-55-59-60'] },
  help: {
    en: 'Moves the caret so many letters to the left.',
    es: 'Mueve el cursor tantas letras a la izquierda.',
    de: 'Bewegt den Cursor um so viele Buchstaben nach links.',
    fr: 'Déplace le curseur d’autant de lettres vers la gauche.',
  },
  parse: countUpTo(1000),
  run: async (count, { writing }) => (await writing()).goBy('left', 'letters', count),
  undo: writtenBack,
})
