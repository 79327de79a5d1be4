import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of dictation; see panel-texts.ts. */
export const dictationLabels = {
  dictation: { en: 'Dictation', es: 'Dictado', de: 'Diktat', fr: 'Dictée' },
  dictationInto: {
    en: 'Dictating into “{field}”',
    es: 'Dictando en «{field}»',
    de: 'Diktat in „{field}“',
    fr: 'Dictée dans « {field} »',
  },
  dictationNowhere: {
    en: 'Dictating: no field has the focus',
    es: 'Dictando: ningún campo tiene el foco',
    de: 'Diktat: Kein Feld hat den Fokus',
    fr: 'Dictée : aucun champ n’a le focus',
  },
  dictationSecret: {
    en: 'not shown',
    es: 'no se muestra',
    de: 'nicht gezeigt',
    fr: 'non montré',
  },
  dictationCapitals: {
    en: 'Every Word With a Capital',
    es: 'Cada Palabra con Mayúscula',
    de: 'Jedes Wort groß',
    fr: 'Une Majuscule à Chaque Mot',
  },
  dictationKept: { en: 'Kept', es: 'Guardado', de: 'Aufgehoben', fr: 'Gardé' },
  dictationPutIn: { en: 'Put it in', es: 'Ponerlo ahí', de: 'Einsetzen', fr: 'Le mettre là' },
  dictationEnd: {
    en: 'Stop dictation',
    es: 'Terminar dictado',
    de: 'Diktat beenden',
    fr: 'Arrêter la dictée',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
