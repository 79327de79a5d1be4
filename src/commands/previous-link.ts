import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousLinkCommand = defineCommand({
  id: 'previous-link',
  group: 'elements',
  phrases: {
    en: ['previous link', 'go to [the] previous link'],
    es: ['enlace anterior', 've al enlace anterior'],
    de: ['voriger link', 'vorheriger link', 'zum vorigen link'],
    fr: ['lien précédent', 'va au lien précédent'],
  },
  keys: { motifs: ['48-52-52-55-53-48'] },
  help: {
    en: 'Goes to the previous link.',
    es: 'Va al enlace anterior.',
    de: 'Geht zum vorigen Link.',
    fr: 'Va au lien précédent.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('link', -1),
  undo: takeActBack('previous-link'),
})
