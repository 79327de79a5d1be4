import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const bottomCommand = defineCommand({
  id: 'bottom',
  group: 'page',
  phrases: {
    en: [
      'bottom',
      'bottom of page',
      'go to [the] bottom',
      'go to [the] bottom of [the|this] page',
      'scroll to [the] bottom',
      'bottom of the page',
      'to the bottom',
    ],
    es: [
      'final',
      'al final',
      've abajo del todo',
      'final de [la] página',
      'abajo del todo',
      've al final de la página',
      'fin de [la] página',
    ],
    de: [
      'ende',
      'ganz nach unten',
      '(geh|gehe) ganz nach unten',
      'zum seitenende',
      'seitenende',
      'ans ende',
      'ende der seite',
      'ganz runter',
    ],
    fr: [
      'bas',
      'fin',
      'va tout en bas',
      'tout en bas',
      'bas de [la] page',
      'va en bas [de la page]',
      'fin de [la] page',
    ],
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
