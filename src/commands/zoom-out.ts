import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { nextSize, zoomBack, zoomTo } from './zoom-to.ts'

export const zoomOutCommand = defineCommand({
  id: 'zoom-out',
  group: 'page',
  phrases: {
    en: ['zoom out', 'smaller'],
    es: ['alejar', 'más pequeño', 'reduce'],
    de: ['kleiner', 'verkleinern'],
    fr: ['réduis', 'plus petit', 'zoom arrière'],
  },
  keys: { motifs: ['48-49-56-48'] },
  help: {
    en: 'Draws the page one step smaller.',
    es: 'Muestra la página un paso más pequeña.',
    de: 'Zeigt die Seite eine Stufe kleiner.',
    fr: 'Affiche la page un cran plus petit.',
  },
  parse: nothing,
  run: (_, context) => zoomTo(context, now => nextSize(now, -1)),
  undo: zoomBack,
})
