import type { GuessHeight } from '../ports/guess-page.ts'
import type { ElementKind } from '../ports/page-layout.ts'
import type { Language, PerLanguage } from './language.ts'

/** What kinds of elements are called where their sounds are spoken of, as plain words. */
export const kindWords: Readonly<Record<ElementKind, PerLanguage<readonly string[]>>> = {
  link: { en: ['links', 'link'], es: ['enlaces', 'enlace'], de: ['links', 'link'], fr: ['liens', 'lien'] },
  image: {
    en: ['images', 'image', 'pictures', 'picture'],
    es: ['imagenes', 'imagen'],
    de: ['bilder', 'bild'],
    fr: ['images', 'image'],
  },
  text: { en: ['text', 'texts'], es: ['texto', 'textos'], de: ['text', 'texte'], fr: ['texte', 'textes'] },
  heading: {
    en: ['headings', 'heading', 'headlines', 'headline'],
    es: ['encabezados', 'encabezado', 'titulos', 'titulo'],
    de: ['uberschriften', 'uberschrift'],
    fr: ['titres', 'titre'],
  },
  button: {
    en: ['buttons', 'button'],
    es: ['botones', 'boton'],
    de: ['knopfe', 'knopf', 'schaltflachen', 'schaltflache'],
    fr: ['boutons', 'bouton'],
  },
  field: {
    en: ['fields', 'field'],
    es: ['campos', 'campo'],
    de: ['felder', 'feld'],
    fr: ['champs', 'champ'],
  },
  media: {
    en: ['media', 'videos', 'video'],
    es: ['medios', 'videos', 'video'],
    de: ['medien', 'videos', 'video'],
    fr: ['medias', 'videos', 'video'],
  },
  landmark: {
    en: ['landmarks', 'landmark', 'regions', 'region'],
    es: ['regiones', 'region'],
    de: ['bereiche', 'bereich'],
    fr: ['regions', 'region'],
  },
}

/** What fifths of a page are called, as plain words. */
export const heightWords: Readonly<Record<GuessHeight, PerLanguage<readonly string[]>>> = {
  top: { en: ['top'], es: ['arriba del todo', 'arriba'], de: ['ganz oben'], fr: ['tout en haut'] },
  upper: { en: ['upper', 'high'], es: ['alto', 'alta'], de: ['oben', 'obere'], fr: ['en haut', 'haut'] },
  middle: {
    en: ['middle', 'centre', 'center'],
    es: ['medio', 'centro', 'en medio'],
    de: ['mitte', 'in der mitte'],
    fr: ['milieu', 'au milieu'],
  },
  lower: { en: ['lower', 'low'], es: ['bajo', 'baja'], de: ['unten', 'untere'], fr: ['en bas', 'bas'] },
  bottom: {
    en: ['bottom'],
    es: ['abajo del todo', 'abajo'],
    de: ['ganz unten'],
    fr: ['tout en bas'],
  },
}

/** What lets the game go on. */
export const playWords: PerLanguage<readonly string[]> = {
  en: ['play', 'again', 'next', 'play the next', 'play it again', 'play a sound'],
  es: ['toca', 'otra vez', 'siguiente', 'toca el siguiente', 'toca otra vez', 'toca un sonido'],
  de: ['spielen', 'noch einmal', 'weiter', 'spiel den nachsten', 'spiel noch einmal', 'spiel einen klang'],
  fr: ['joue', 'encore', 'suivant', 'joue le suivant', 'rejoue', 'joue un son'],
}

/** The kind that plain words name, whole; undefined where none does. */
export function kindCalled(words: string, language: Language): ElementKind | undefined {
  return calledIn(kindWords, words, language)
}

/** The fifth of the page that plain words name, whole; undefined where none does. */
export function heightCalled(words: string, language: Language): GuessHeight | undefined {
  return calledIn(heightWords, words, language)
}

function calledIn<Key extends string>(
  names: Readonly<Record<Key, PerLanguage<readonly string[]>>>,
  words: string,
  language: Language,
): Key | undefined {
  // A record's own keys are its type's; `Object.keys` forgets that.
  const keys = Object.keys(names) as Key[]
  return keys.find(key => names[key][language].includes(words))
}
