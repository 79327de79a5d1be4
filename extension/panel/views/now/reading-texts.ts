import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the page that is read aloud; see panel-texts.ts. */
export const readingLabels = {
  readingNow: { en: 'Reading', es: 'Leyendo', de: 'Liest vor', fr: 'Lit' },
  readingHow: {
    en: '{percent} % of the page, speed {speed} %',
    es: '{percent} % de la página, velocidad {speed} %',
    de: '{percent} % der Seite, Tempo {speed} %',
    fr: '{percent} % de la page, vitesse {speed} %',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
