import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { scrollBack } from './scroll-by.ts'
import { scrollOn } from './scroll-on-begin.ts'

export const scrollOnCommand = defineCommand({
  id: 'scroll-on',
  group: 'page',
  phrases: {
    en: ['keep scrolling', 'keep scrolling down', 'scroll on'],
    es: ['sigue bajando', 'desplaza sin parar'],
    de: ['weiter scrollen', 'scroll weiter'],
    fr: ['continue à descendre', 'défile sans arrêt'],
  },
  keys: { motifs: ['48-52-51-48'] },
  help: {
    en: 'Scrolls down by itself until “stop” or the end; “faster” and “slower” change it.',
    es: 'Baja sola hasta «para» o el final; «más rápido» y «más lento» la cambian.',
    de: 'Scrollt von selbst nach unten bis „stopp“ oder zum Ende; „schneller“ und „langsamer“ ändern es.',
    fr: 'Descend toute seule jusqu’à « stop » ou la fin ; « plus vite » et « moins vite » la règlent.',
  },
  parse: nothing,
  run: (_, context) => scrollOn(context, 1),
  undo: scrollBack,
})
