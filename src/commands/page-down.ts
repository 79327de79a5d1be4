import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const pageDownCommand = defineCommand({
  id: 'page-down',
  group: 'page',
  phrases: {
    en: ['page down', 'page down {number}', 'one page down', 'go down a page'],
    es: ['página abajo', 'página abajo {number}', 'una página abajo', 'baja una página'],
    de: [
      'seite runter',
      'seite runter {number}',
      'seite nach unten',
      'eine seite runter',
      'eine seite nach unten',
      '{number} seiten (runter|nach unten)',
    ],
    fr: ['page bas', 'page bas {number}', 'page vers le bas', 'une page plus bas', "descends d'une page"],
  },
  keys: { motifs: ['48-51-48', '60-51-53-60'], chord: '50+57' },
  help: {
    en: 'Scrolls down a page.',
    es: 'Baja una página.',
    de: 'Scrollt eine Seite nach unten.',
    fr: "Descend d'une page.",
  },
  parse: countUpTo(50),
  run: (count, context) => scrollBy(context, { unit: 'page', count }),
  undo: scrollBack,
})
