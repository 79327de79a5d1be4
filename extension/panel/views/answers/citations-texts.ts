import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the passages that an answer rests on; loaded with the answers. */
export const citationsLabels = {
  citations: { en: 'Rests on', es: 'Se apoya en', de: 'Beruht auf', fr: 'S’appuie sur' },
  citationHint: {
    en: 'Say “show 1” to go there.',
    es: 'Di «muestra 1» para ir allí.',
    de: 'Sag „zeig 1“, um dorthin zu gehen.',
    fr: 'Dites « montre 1 » pour y aller.',
  },
  learningByMeaning: {
    en: 'Getting ready to find by meaning: {percent} %',
    es: 'Preparando la búsqueda por sentido: {percent} %',
    de: 'Suche nach Sinn wird vorbereitet: {percent} %',
    fr: 'Préparation de la recherche par le sens : {percent} %',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
