import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextFieldCommand = defineCommand({
  id: 'next-field',
  group: 'elements',
  phrases: {
    en: ['next field', 'go to [the] next field'],
    es: ['campo siguiente', 'siguiente campo', 'próximo campo'],
    de: ['nächstes feld', 'zum nächsten feld', 'nächstes eingabefeld'],
    fr: ['champ suivant', 'va au champ suivant', 'prochain champ'],
  },
  keys: { motifs: ['48-56-51-52-48'] },
  help: {
    en: 'Goes to the next field.',
    es: 'Va al campo siguiente.',
    de: 'Geht zum nächsten Feld.',
    fr: 'Va au champ suivant.',
  },
  when: ['field'],
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('field', 1),
  undo: takeActBack('next-field'),
})
