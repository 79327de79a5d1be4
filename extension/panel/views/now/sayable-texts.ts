import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the list of what can be said; loaded with it. */
export const sayableLabels = {
  sayableNow: {
    en: 'What you can say now',
    es: 'Qué puedes decir ahora',
    de: 'Was du jetzt sagen kannst',
    fr: 'Ce que vous pouvez dire',
  },
  sayableAbout: {
    en: 'What you can say about {about}',
    es: 'Qué puedes decir sobre {about}',
    de: 'Was du zu {about} sagen kannst',
    fr: 'Que dire sur {about}',
  },
  sayableClose: { en: 'Close', es: 'Cerrar', de: 'Schließen', fr: 'Fermer' },
  sayableMore: {
    en: 'More ({from}–{to} of {total})',
    es: 'Más ({from}–{to} de {total})',
    de: 'Mehr ({from}–{to} von {total})',
    fr: 'Suite ({from}–{to} sur {total})',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
