import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const scrollUpCommand = defineCommand({
  id: 'scroll-up',
  group: 'page',
  phrases: {
    en: ['scroll up', 'scroll up {number}', 'up'],
    es: ['sube', 'sube {number}', 'desplaza arriba'],
    de: ['nach oben', 'hoch', 'nach oben {number}'],
    fr: ['monte', 'monte {number}', 'défile vers le haut'],
  },
  keys: { motifs: ['48-52-52-48', '60-50-60'], chord: '52+57' },
  help: {
    en: 'Scrolls up five lines, or as many as you say.',
    es: 'Sube cinco líneas, o las que digas.',
    de: 'Scrollt fünf Zeilen nach oben, oder so viele du sagst.',
    fr: 'Monte de cinq lignes, ou autant que dit.',
  },
  parse: slots => countUpTo(200)({ number: 5, ...slots }),
  run: (count, context) => scrollBy(context, { unit: 'line', count: -count }),
  undo: scrollBack,
})
