import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { nextSize, zoomBack, zoomTo } from './zoom-to.ts'

export const zoomOutCommand = defineCommand({
  id: 'zoom-out',
  group: 'page',
  phrases: {
    en: ['zoom out', 'smaller', 'make it smaller', 'make [the] (page|text) smaller'],
    es: [
      'alejar',
      'más pequeño',
      'reduce',
      'hazlo más pequeño',
      'reduce [la] (página|letra)',
      'aleja',
      'reduce el zoom',
    ],
    de: [
      'kleiner',
      'verkleinern',
      'mach [es|das] kleiner',
      'mach die (schrift|seite) kleiner',
      'zoom raus',
      'rauszoomen',
      'herauszoomen',
    ],
    fr: ['réduis', 'plus petit', 'zoom arrière', 'dézoome', 'dézoomer', 'réduis la page', 'rends plus petit'],
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
