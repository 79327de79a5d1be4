import { ClavierError } from '../errors.ts'
import { defineCommand } from './define-command.ts'
import { scrollBack, scrollBy } from './scroll-by.ts'

export const scrollToCommand = defineCommand({
  id: 'scroll-to',
  group: 'page',
  phrases: {
    en: ['scroll to {number} [percent]', 'scroll to {number} per cent', 'go to {number} (percent|per cent)'],
    es: ['desplaza al {number} [por ciento]', 've al {number} por ciento'],
    de: [
      'scroll auf {number} [prozent]',
      'scrolle auf {number} [prozent]',
      '(geh|gehe) auf {number} prozent',
    ],
    fr: ['défile à {number} [pour cent]', 'va à {number} pour cent'],
  },
  keys: { motifs: ['60-54-51-60'] },
  help: {
    en: 'Goes to that part of the page, 0 (top) to 100 (end) per cent.',
    es: 'Va a esa parte de la página, de 0 (inicio) a 100 (final) por ciento.',
    de: 'Geht zu dieser Stelle der Seite, 0 (Anfang) bis 100 (Ende) Prozent.',
    fr: 'Va à cet endroit de la page, de 0 (haut) à 100 (fin) pour cent.',
  },
  parse: ({ number }) => {
    if (typeof number !== 'number' || number < 0) throw new ClavierError('number-missing')
    return Math.min(100, number)
  },
  run: (percent, context) => scrollBy(context, { unit: 'percent', percent }),
  undo: scrollBack,
})
