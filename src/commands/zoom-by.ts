import { defineCommand } from './define-command.ts'
import { signedUpTo } from './read-slots.ts'
import { zoomBack, zoomed } from './zoom-to.ts'

export const zoomByCommand = defineCommand({
  id: 'zoom-by',
  group: 'page',
  phrases: {
    en: ['zoom by {number}'],
    es: ['zoom de {number} más', 'cambia el zoom en {number}'],
    de: ['zoom um {number}'],
    fr: ['zoom de {number}', 'change le zoom de {number}'],
  },
  keys: { motifs: ['60-50-61-60'] },
  help: {
    en: 'Draws the page larger by that many per cent; a negative number smaller.',
    es: 'Agranda la página ese tanto por ciento; un número negativo la reduce.',
    de: 'Zeigt die Seite um so viel Prozent größer; eine negative Zahl kleiner.',
    fr: 'Agrandit la page d’autant de pour cent ; un nombre négatif la réduit.',
  },
  parse: signedUpTo(500),
  run: async (percent, { amounts }) => zoomed(await amounts.zoom(percent)),
  undo: zoomBack,
})
