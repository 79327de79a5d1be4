import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { optionalLevel } from './read-slots.ts'

export const previousHeadingCommand = defineCommand({
  id: 'previous-heading',
  group: 'elements',
  phrases: {
    en: ['previous heading', 'previous heading {number}'],
    es: ['encabezado anterior', 'encabezado anterior {number}'],
    de: ['vorige überschrift', 'vorige überschrift {number}'],
    fr: ['titre précédent', 'titre précédent {number}'],
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
