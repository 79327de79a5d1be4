import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { optionalLevel } from './read-slots.ts'

export const previousHeadingCommand = defineCommand({
  id: 'previous-heading',
  group: 'elements',
  phrases: {
    en: ['previous heading', 'previous heading {number}', 'go to [the] previous heading'],
    es: ['encabezado anterior', 'encabezado anterior {number}', 'título anterior'],
    de: [
      'vorige überschrift',
      'vorige überschrift {number}',
      'vorherige überschrift',
      'zur vorigen überschrift',
    ],
    fr: ['titre précédent', 'titre précédent {number}', 'va au titre précédent'],
  },
  keys: { motifs: ['48-50-55-55-53-48', '60-57-57-63-60'] },
  help: {
    en: 'Goes to the previous heading, or the one of that level.',
    es: 'Va al encabezado anterior, o al de ese nivel.',
    de: 'Geht zur vorigen Überschrift, oder zu der dieser Ebene.',
    fr: 'Va au titre précédent, ou à celui de ce niveau.',
  },
  parse: optionalLevel,
  run: async (level, { acting }) => (await acting()).step('heading', -1, level),
  undo: takeActBack('previous-heading'),
})
