import type { Followed } from '../ports/page-layout.ts'
import type { PerLanguage } from './language.ts'

/** What may be followed, as plain words. */
export const followWords: Readonly<Record<Followed, PerLanguage<readonly string[]>>> = {
  focus: { en: ['focus'], es: ['foco'], de: ['fokus'], fr: ['focus'] },
  scroll: {
    en: ['scrolling', 'scroll'],
    es: ['desplazamiento'],
    de: ['scrollen', 'rollen'],
    fr: ['defilement'],
  },
  pointer: {
    en: ['pointer', 'mouse'],
    es: ['puntero', 'raton'],
    de: ['zeiger', 'mauszeiger', 'maus'],
    fr: ['pointeur', 'souris'],
  },
  hint: {
    en: ['hints', 'hint', 'numbers'],
    es: ['pistas', 'pista', 'numeros'],
    de: ['hinweisen', 'hinweise', 'hinweis', 'nummern'],
    fr: ['reperes', 'repere', 'numeros'],
  },
}
