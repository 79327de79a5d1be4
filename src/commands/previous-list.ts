import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousListCommand = defineCommand({
  id: 'previous-list',
  group: 'elements',
  phrases: {
    en: ['previous list'],
    es: ['lista anterior'],
    de: ['vorige liste', 'vorherige liste'],
    fr: ['liste précédente'],
  },
  keys: { motifs: ['48-53-54-49-48'] },
  help: {
    en: 'Goes to the previous list.',
    es: 'Va a la lista anterior.',
    de: 'Geht zur vorigen Liste.',
    fr: 'Va à la liste précédente.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('list', -1),
  undo: takeActBack('previous-list'),
})
