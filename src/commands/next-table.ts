import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextTableCommand = defineCommand({
  id: 'next-table',
  group: 'elements',
  phrases: {
    en: ['next table'],
    es: ['tabla siguiente', 'siguiente tabla'],
    de: ['nächste tabelle', 'zur nächsten tabelle'],
    fr: ['tableau suivant', 'prochain tableau'],
  },
  keys: { motifs: ['48-50-58-49-48'] },
  help: {
    en: 'Goes to the next table.',
    es: 'Va a la tabla siguiente.',
    de: 'Geht zur nächsten Tabelle.',
    fr: 'Va au tableau suivant.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('table', 1),
  undo: takeActBack('next-table'),
})
