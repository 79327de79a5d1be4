import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const scrollLeftCommand = defineCommand({
  id: 'scroll-left',
  group: 'page',
  phrases: {
    en: ['scroll left', 'scroll left {number}', 'go left'],
    es: ['desplaza a la izquierda', 'desplaza a la izquierda {number}', 'desplaza [hacia] [la] izquierda'],
    de: ['nach links', 'nach links {number}', 'nach links scrollen', 'scrolle nach links'],
    fr: ['défile à gauche', 'défile à gauche {number}', 'défile vers la gauche'],
  },
  keys: { motifs: ['48-52-50-48', '60-52-51-60'] },
  help: {
    en: 'Scrolls to the left what is wider than its place, or the whole page.',
    es: 'Desplaza a la izquierda lo que es más ancho que su sitio, o la página.',
    de: 'Scrollt nach links, was breiter als sein Platz ist, oder die Seite.',
    fr: 'Fait défiler vers la gauche ce qui est trop large, ou la page.',
  },
  parse: slots => countUpTo(200)({ number: 5, ...slots }),
  run: (count, context) => scrollBy(context, { unit: 'line', count: -count, axis: 'across' }),
  undo: scrollBack,
})
