import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const pageDownCommand = defineCommand({
  id: 'page-down',
  group: 'page',
  phrases: {
    en: ['page down'],
    es: ['página abajo'],
    de: ['seite runter', 'seite nach unten'],
    fr: ['page bas', 'page vers le bas'],
  },
  keys: { motifs: ['48-51-48'], chord: '50+57' },
  help: {
    en: 'Scrolls down a page.',
    es: 'Baja una página.',
    de: 'Scrollt eine Seite nach unten.',
    fr: "Descend d'une page.",
  },
  parse: nothing,
  run: (_, context) => scrollBy(context, { unit: 'page', count: 1 }),
  undo: scrollBack,
})
