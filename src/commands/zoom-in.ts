import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { nextSize, zoomBack, zoomTo } from './zoom-to.ts'

export const zoomInCommand = defineCommand({
  id: 'zoom-in',
  group: 'page',
  phrases: {
    en: [
      'zoom in',
      'larger',
      'bigger',
      'make it (bigger|larger)',
      'zoom in more',
      'make [the] (page|text) (bigger|larger)',
    ],
    es: [
      'acercar',
      'más grande',
      'amplía',
      'hazlo más grande',
      'amplía [la] (página|letra)',
      'acerca',
      'aumenta el zoom',
    ],
    de: [
      'größer',
      'vergrößern',
      'mach [es|das] größer',
      'mach die (schrift|seite) größer',
      'zoom rein',
      'reinzoomen',
      'heranzoomen',
      'hineinzoomen',
    ],
    fr: ['agrandis', 'plus grand', 'zoom avant', 'zoome', 'zoomer', 'agrandis la page', 'rends plus grand'],
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
