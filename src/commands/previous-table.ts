import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousTableCommand = defineCommand({
  id: 'previous-table',
  group: 'elements',
  phrases: {
    en: ['previous table'],
    es: ['tabla anterior'],
    de: ['vorige tabelle', 'vorherige tabelle'],
    fr: ['tableau précédent'],
  },
  keys: { motifs: ['48-52-55-52-52-48'] },
  help: {
    en: 'Goes to the previous table.',
    es: 'Va a la tabla anterior.',
    de: 'Geht zur vorigen Tabelle.',
    fr: 'Va au tableau précédent.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('table', -1),
  undo: takeActBack('previous-table'),
})
