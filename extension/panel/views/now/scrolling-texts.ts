import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the page that scrolls by itself; see panel-texts.ts. */
export const scrollingLabels = {
  scrollingDown: {
    en: 'Scrolling down',
    es: 'Bajando',
    de: 'Scrollt nach unten',
    fr: 'Descend',
  },
  scrollingUp: { en: 'Scrolling up', es: 'Subiendo', de: 'Scrollt nach oben', fr: 'Monte' },
  scrollingSpeed: {
    en: 'speed {level} of {levels}',
    es: 'velocidad {level} de {levels}',
    de: 'Tempo {level} von {levels}',
    fr: 'vitesse {level} sur {levels}',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
