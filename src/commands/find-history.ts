import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const findHistoryCommand = defineCommand({
  id: 'find-history',
  group: 'find',
  phrases: {
    en: ['find history', 'past searches'],
    es: ['búsquedas anteriores', 'historial de búsquedas'],
    de: ['suchverlauf', 'frühere suchen'],
    fr: ['recherches précédentes', 'historique des recherches'],
  },
  keys: { motifs: ['48-59-51-53-48'] },
  help: {
    en: 'Offers what was sought before, to find it on this page.',
    es: 'Ofrece lo que se buscó antes, para buscarlo aquí.',
    de: 'Bietet frühere Suchen an, um hier danach zu suchen.',
    fr: 'Propose les recherches passées, à refaire sur cette page.',
  },
  parse: nothing,
  run: async (_, { finding }) => (await finding()).history(),
  undo: 'changes-nothing',
})
