import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousFieldCommand = defineCommand({
  id: 'previous-field',
  group: 'elements',
  phrases: {
    en: ['previous field', 'go to [the] previous field'],
    es: ['campo anterior', 've al campo anterior'],
    de: ['voriges feld', 'vorheriges feld', 'zum vorigen feld'],
    fr: ['champ précédent', 'va au champ précédent'],
  },
  keys: { motifs: ['48-50-54-54-50-48'] },
  help: {
    en: 'Goes to the previous field.',
    es: 'Va al campo anterior.',
    de: 'Geht zum vorigen Feld.',
    fr: 'Va au champ précédent.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('field', -1),
  undo: takeActBack('previous-field'),
})
