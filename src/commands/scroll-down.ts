import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const scrollDownCommand = defineCommand({
  id: 'scroll-down',
  group: 'page',
  phrases: {
    en: ['scroll down', 'scroll down {number}', 'down'],
    es: ['baja', 'baja {number}', 'desplaza abajo'],
    de: ['nach unten', 'runter', 'nach unten {number}'],
    fr: ['descends', 'descends {number}', 'défile vers le bas'],
  },
  keys: { motifs: ['48-52-48', '60-52-60'], chord: '50+55' },
  help: {
    en: 'Scrolls down five lines, or as many as you say.',
    es: 'Baja cinco líneas, o las que digas.',
    de: 'Scrollt fünf Zeilen nach unten, oder so viele du sagst.',
    fr: 'Descend de cinq lignes, ou autant que dit.',
  },
  parse: slots => countUpTo(200)({ number: 5, ...slots }),
  run: (count, context) => scrollBy(context, { unit: 'line', count }),
  undo: scrollBack,
})
