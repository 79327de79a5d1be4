import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { optionalLevel } from './read-slots.ts'

export const nextHeadingCommand = defineCommand({
  id: 'next-heading',
  group: 'elements',
  phrases: {
    en: ['next heading', 'next heading {number}', 'go to [the] next heading'],
    es: ['encabezado siguiente', 'encabezado siguiente {number}', 'siguiente encabezado', 'siguiente título'],
    de: ['nächste überschrift', 'nächste überschrift {number}', 'zur nächsten überschrift'],
    fr: ['titre suivant', 'titre suivant {number}', 'va au titre suivant', 'prochain titre'],
  },
  keys: { motifs: ['48-50-52-52-55-48', '60-57-57-54-60'] },
  help: {
    en: 'Goes to the next heading, or the one of that level.',
    es: 'Va al encabezado siguiente, o al de ese nivel.',
    de: 'Geht zur nächsten Überschrift, oder zu der dieser Ebene.',
    fr: 'Va au titre suivant, ou à celui de ce niveau.',
  },
  parse: optionalLevel,
  run: async (level, { acting }) => (await acting()).step('heading', 1, level),
  undo: takeActBack('next-heading'),
})
