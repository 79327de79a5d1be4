import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const topCommand = defineCommand({
  id: 'top',
  group: 'page',
  phrases: {
    en: ['top', 'top of page'],
    es: ['inicio', 'principio'],
    de: ['anfang', 'ganz nach oben'],
    fr: ['haut', 'début'],
  },
  keys: { motifs: ['48-56-59-48'], chord: '55+59' },
  help: {
    en: 'Goes to the top of the page.',
    es: 'Va al principio de la página.',
    de: 'Geht zum Anfang der Seite.',
    fr: 'Va en haut de la page.',
  },
  parse: nothing,
  run: (_, context) => scrollBy(context, { unit: 'edge', edge: 'top' }),
  undo: scrollBack,
})
