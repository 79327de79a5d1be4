import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of words and keys that are one command together; see panel-texts.ts. */
export const pointingLabels = {
  keysWaitForWords: {
    en: '{shown}: say what to do with it, such as “click this one”',
    es: '{shown}: di qué hacer, por ejemplo «clic este»',
    de: '{shown}: Sag, was damit geschehen soll, etwa „klick das hier“',
    fr: '{shown} : dites quoi en faire, p. ex. « clique celui-ci »',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
