import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const topCommand = defineCommand({
  id: 'top',
  group: 'page',
  phrases: {
    en: [
      'top',
      'top of page',
      'go to [the] top',
      'go to [the] top of [the|this] page',
      'scroll to [the] top',
      'top of the page',
      'to the top',
      'back to [the] top',
    ],
    es: [
      'inicio',
      'principio',
      'al principio',
      'al inicio',
      've arriba del todo',
      've al (inicio|comienzo)',
      'inicio de [la] página',
      'arriba del todo',
      'principio de [la] página',
    ],
    de: [
      'anfang',
      'ganz nach oben',
      '(geh|gehe) ganz nach oben',
      'zum seitenanfang',
      'seitenanfang',
      'an den anfang',
      'anfang der seite',
      'ganz hoch',
    ],
    fr: [
      'haut',
      'début',
      'va tout en haut',
      'tout en haut',
      'haut de [la] page',
      'va en haut [de la page]',
      'début de [la] page',
      'retour en haut',
    ],
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
