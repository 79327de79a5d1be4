import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of what is offered to choose from; see panel-texts.ts. */
export const choicesLabels = {
  choicesHint: {
    en: 'Say, type or play the number.',
    es: 'Di, escribe o toca el número.',
    de: 'Zahl sagen, tippen oder spielen.',
    fr: 'Dites, tapez ou jouez le numéro.',
  },
  choicesMore: {
    en: 'More ({from}–{to} of {total})',
    es: 'Más ({from}–{to} de {total})',
    de: 'Mehr ({from}–{to} von {total})',
    fr: 'Suite ({from}–{to} sur {total})',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
