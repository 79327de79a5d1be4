import { defineCommand } from './define-command.ts'
import { findUndo } from './find-undo.ts'
import { nothing } from './read-slots.ts'

export const findAgainCommand = defineCommand({
  id: 'find-again',
  group: 'find',
  phrases: {
    en: ['find again', 'find it again'],
    es: ['busca otra vez'],
    de: ['nochmal suchen', 'noch einmal suchen'],
    fr: ['cherche encore'],
  },
  keys: { motifs: ['48-50-49-58-48'] },
  help: {
    en: 'Finds on this page what was sought last.',
    es: 'Busca en esta página lo último que se buscó.',
    de: 'Sucht auf dieser Seite, was zuletzt gesucht wurde.',
    fr: 'Cherche sur cette page ce qui fut cherché en dernier.',
  },
  parse: nothing,
  run: async (_, { finding }) => (await finding()).again(),
  undo: findUndo,
})
