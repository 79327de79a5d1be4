import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of keys that are being learnt, shown in every view; see panel-texts.ts. */
export const learningLabels = {
  learningKeys: {
    en: 'Learning: play the keys.',
    es: 'Aprendiendo: toca las teclas.',
    de: 'Lernen: Spiel die Tasten.',
    fr: 'Apprentissage : jouez les touches.',
  },
  learningKeysFor: {
    en: 'Learning: play the keys for “{phrase}”.',
    es: 'Aprendiendo: toca las teclas para «{phrase}».',
    de: 'Lernen: Spiel die Tasten für „{phrase}“.',
    fr: 'Apprentissage : jouez les touches pour « {phrase} ».',
  },
  learningMeaning: {
    en: 'Learning: say or type what {notes} means.',
    es: 'Aprendiendo: di o escribe qué significa {notes}.',
    de: 'Lernen: Sag oder tippe, was {notes} bedeutet.',
    fr: 'Apprentissage : dites ou tapez ce que {notes} veut dire.',
  },
  learningEnd: {
    en: 'Stop learning',
    es: 'Dejar de aprender',
    de: 'Lernen beenden',
    fr: 'Arrêter l’apprentissage',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
