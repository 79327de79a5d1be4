import { type GuessHeight, guessHeights } from '../ports/guess-page.ts'
import type { Language, PerLanguage } from './language.ts'

/** What fifths of a page are called, as plain words. */
const heightWords: Readonly<Record<GuessHeight, PerLanguage<readonly string[]>>> = {
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

/** The fifth of the page that plain words name, whole; undefined where none does. */
export function heightCalled(words: string, language: Language): GuessHeight | undefined {
  return guessHeights.find(height => heightWords[height][language].includes(words))
}
