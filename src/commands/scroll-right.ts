import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const scrollRightCommand = defineCommand({
  id: 'scroll-right',
  group: 'page',
  phrases: {
    en: ['scroll right', 'scroll right {number}', 'go right'],
    es: ['desplaza a la derecha', 'desplaza a la derecha {number}', 'desplaza [hacia] [la] derecha'],
    de: ['nach rechts', 'nach rechts {number}', 'nach rechts scrollen', 'scrolle nach rechts'],
    fr: ['défile à droite', 'défile à droite {number}', 'défile vers la droite'],
  },
  keys: { motifs: ['48-52-54-48', '60-52-53-60'] },
  help: {
    en: 'Scrolls to the right what is wider than its place, or the whole page.',
    es: 'Desplaza a la derecha lo que es más ancho que su sitio, o la página.',
    de: 'Scrollt nach rechts, was breiter als sein Platz ist, oder die Seite.',
    fr: 'Fait défiler vers la droite ce qui est trop large, ou la page.',
  },
  parse: slots => countUpTo(200)({ number: 5, ...slots }),
  run: (count, context) => scrollBy(context, { unit: 'line', count: count, axis: 'across' }),
  undo: scrollBack,
})
