import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'
import { zoomBack, zoomTo } from './zoom-to.ts'

export const zoomCommand = defineCommand({
  id: 'zoom',
  group: 'page',
  phrases: {
    en: [
      'zoom {number}',
      'zoom [to] {number} (percent|per cent)',
      'zoom to {number}',
      'set zoom to {number} [percent]',
    ],
    es: [
      'zoom {number}',
      'zoom [al] {number} por ciento',
      'zoom al {number}',
      'pon el zoom al {number} [por ciento]',
    ],
    de: [
      'zoom {number}',
      'zoom [auf] {number} prozent',
      'zoom auf {number}',
      'stell [den] zoom auf {number} [prozent]',
    ],
    fr: [
      'zoom {number}',
      'zoom [à] {number} pour cent',
      'zoom à {number}',
      'mets le zoom à {number} [pour cent]',
    ],
  },
  keys: { motifs: ['60-49-60'] },
  help: {
    en: 'Draws the page at that many per cent, 25 to 500.',
    es: 'Muestra la página a ese porcentaje, de 25 a 500.',
    de: 'Zeigt die Seite mit so viel Prozent, 25 bis 500.',
    fr: 'Affiche la page à ce pourcentage, de 25 à 500.',
  },
  parse: wantNumber,
  run: (percent, context) => zoomTo(context, () => percent / 100),
  undo: zoomBack,
})
