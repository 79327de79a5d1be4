import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { nextSize, zoomBack, zoomTo } from './zoom-to.ts'

export const zoomInCommand = defineCommand({
  id: 'zoom-in',
  group: 'page',
  phrases: {
    en: ['zoom in', 'larger', 'bigger'],
    es: ['acercar', 'más grande', 'amplía'],
    de: ['größer', 'vergrößern'],
    fr: ['agrandis', 'plus grand', 'zoom avant'],
  },
  keys: { motifs: ['48-49-57-48'] },
  help: {
    en: 'Draws the page one step larger.',
    es: 'Muestra la página un paso más grande.',
    de: 'Zeigt die Seite eine Stufe größer.',
    fr: 'Affiche la page un cran plus grand.',
  },
  parse: nothing,
  run: (_, context) => zoomTo(context, now => nextSize(now, 1)),
  undo: zoomBack,
})
