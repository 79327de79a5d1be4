import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousLandmarkCommand = defineCommand({
  id: 'previous-landmark',
  group: 'elements',
  phrases: {
    en: ['previous landmark'],
    es: ['región anterior'],
    de: ['voriger bereich'],
    fr: ['région précédente'],
  },
  keys: { motifs: ['48-52-52-55-50-48'] },
  help: {
    en: 'Goes to the previous landmark.',
    es: 'Va a la región anterior.',
    de: 'Geht zum vorigen Bereich.',
    fr: 'Va à la région précédente.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('landmark', -1),
  undo: takeActBack('previous-landmark'),
})
