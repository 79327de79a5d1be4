import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const pageUpCommand = defineCommand({
  id: 'page-up',
  group: 'page',
  phrases: {
    en: ['page up'],
    es: ['página arriba'],
    de: ['seite hoch', 'seite nach oben'],
    fr: ['page haut', 'page vers le haut'],
  },
  keys: { motifs: ['48-51-51-48'], chord: '53+59' },
  help: {
    en: 'Scrolls up a page.',
    es: 'Sube una página.',
    de: 'Scrollt eine Seite nach oben.',
    fr: "Monte d'une page.",
  },
  parse: nothing,
  run: (_, context) => scrollBy(context, { unit: 'page', count: -1 }),
  undo: scrollBack,
})
