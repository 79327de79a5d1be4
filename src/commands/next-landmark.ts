import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextLandmarkCommand = defineCommand({
  id: 'next-landmark',
  group: 'elements',
  phrases: {
    en: ['next landmark'],
    es: ['región siguiente'],
    de: ['nächster bereich'],
    fr: ['région suivante'],
  },
  keys: { motifs: ['48-50-52-55-55-48'] },
  help: {
    en: 'Goes to the next landmark.',
    es: 'Va a la región siguiente.',
    de: 'Geht zum nächsten Bereich.',
    fr: 'Va à la région suivante.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('landmark', 1),
  undo: takeActBack('next-landmark'),
})
