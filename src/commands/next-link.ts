import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextLinkCommand = defineCommand({
  id: 'next-link',
  group: 'elements',
  phrases: {
    en: ['next link', 'go to [the] next link'],
    es: ['enlace siguiente', 'siguiente enlace', 'próximo enlace'],
    de: ['nächster link', 'zum nächsten link', 'nächsten link'],
    fr: ['lien suivant', 'va au lien suivant', 'prochain lien'],
  },
  keys: { motifs: ['48-50-53-53-55-48'] },
  help: {
    en: 'Goes to the next link.',
    es: 'Va al enlace siguiente.',
    de: 'Geht zum nächsten Link.',
    fr: 'Va au lien suivant.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('link', 1),
  undo: takeActBack('next-link'),
})
