import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextListCommand = defineCommand({
  id: 'next-list',
  group: 'elements',
  phrases: {
    en: ['next list'],
    es: ['lista siguiente', 'siguiente lista'],
    de: ['nächste liste', 'zur nächsten liste'],
    fr: ['liste suivante', 'prochaine liste'],
  },
  keys: { motifs: ['48-50-53-55-52-48'] },
  help: {
    en: 'Goes to the next list.',
    es: 'Va a la lista siguiente.',
    de: 'Geht zur nächsten Liste.',
    fr: 'Va à la liste suivante.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('list', 1),
  undo: takeActBack('next-list'),
})
