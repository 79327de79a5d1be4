import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { scrollBack } from './scroll-by.ts'
import { scrollOn } from './scroll-on-begin.ts'

export const scrollOnUpCommand = defineCommand({
  id: 'scroll-on-up',
  group: 'page',
  phrases: {
    en: ['keep scrolling up', 'scroll on up'],
    es: ['sigue subiendo'],
    de: ['weiter nach oben', 'scroll weiter nach oben'],
    fr: ['continue à monter'],
  },
  keys: { motifs: ['48-50-58-52-48'] },
  help: {
    en: 'Scrolls up by itself until “stop” or the top.',
    es: 'Sube sola hasta «para» o el inicio.',
    de: 'Scrollt von selbst nach oben bis „stopp“ oder zum Anfang.',
    fr: 'Monte toute seule jusqu’à « stop » ou le haut.',
  },
  parse: nothing,
  run: (_, context) => scrollOn(context, -1),
  undo: scrollBack,
})
