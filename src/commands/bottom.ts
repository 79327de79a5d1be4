import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const bottomCommand = defineCommand({
  id: 'bottom',
  group: 'page',
  phrases: {
    en: ['bottom', 'bottom of page'],
    es: ['final'],
    de: ['ende', 'ganz nach unten'],
    fr: ['bas', 'fin'],
  },
  keys: { motifs: ['48-59-56-48'], chord: '50+53' },
  help: {
    en: 'Goes to the bottom of the page.',
    es: 'Va al final de la página.',
    de: 'Geht zum Ende der Seite.',
    fr: 'Va en bas de la page.',
  },
  parse: nothing,
  run: (_, context) => scrollBy(context, { unit: 'edge', edge: 'bottom' }),
  undo: scrollBack,
})
