import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const pageUpCommand = defineCommand({
  id: 'page-up',
  group: 'page',
  phrases: {
    en: ['page up', 'page up {number}', 'one page up', 'go up a page'],
    es: ['página arriba', 'página arriba {number}', 'una página arriba', 'sube una página'],
    de: [
      'seite hoch',
      'seite hoch {number}',
      'seite nach oben',
      'eine seite hoch',
      'eine seite nach oben',
      '{number} seiten (hoch|nach oben)',
    ],
    fr: ['page haut', 'page haut {number}', 'page vers le haut', 'une page plus haut', "monte d'une page"],
  },
  keys: { motifs: ['48-51-51-48', '60-53-51-60'], chord: '53+59' },
  help: {
    en: 'Scrolls up a page.',
    es: 'Sube una página.',
    de: 'Scrollt eine Seite nach oben.',
    fr: "Monte d'une page.",
  },
  parse: countUpTo(50),
  run: (count, context) => scrollBy(context, { unit: 'page', count: -count }),
  undo: scrollBack,
})
