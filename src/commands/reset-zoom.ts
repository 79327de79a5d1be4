import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { zoomBack, zoomTo } from './zoom-to.ts'

export const resetZoomCommand = defineCommand({
  id: 'reset-zoom',
  group: 'page',
  phrases: {
    en: ['reset zoom', 'normal size', 'actual size', 'original size'],
    es: ['restablece el zoom', 'tamaño normal', 'restablecer [el] zoom', 'zoom normal'],
    de: ['zoom zurücksetzen', 'normale größe', 'normaler zoom', 'setz [den] zoom zurück', 'originalgröße'],
    fr: ['réinitialise le zoom', 'taille normale', 'zoom normal'],
  },
  keys: { motifs: ['48-49-50-48'] },
  help: {
    en: 'Draws the page at its usual size again.',
    es: 'Muestra la página a su tamaño habitual.',
    de: 'Zeigt die Seite wieder in üblicher Größe.',
    fr: 'Affiche de nouveau la page à sa taille habituelle.',
  },
  parse: nothing,
  run: (_, context) => zoomTo(context, () => 0),
  undo: zoomBack,
})
