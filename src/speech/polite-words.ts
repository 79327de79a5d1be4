import type { NumberWords } from './numbers/spoken-numbers.ts'

/** Words said around a command that mean nothing to it, plain. Longer ones first. */
export const politeWords: Readonly<Record<NumberWords, readonly string[]>> = {
  en: ['could you', 'can you', 'please', 'okay', 'ok', 'thanks', 'clavier', 'hey'],
  es: ['por favor', 'gracias', 'vale', 'okay', 'ok', 'clavier'],
  de: ['bitte', 'danke', 'okay', 'ok', 'clavier', 'mal'],
  fr: ['s il te plait', 's il vous plait', 'merci', 'okay', 'ok', 'clavier'],
}

/** What recognisers hear instead: words for words, and words for numbers where a number is wanted. */
export const homophones: Readonly<
  Record<
    NumberWords,
    { readonly words: Readonly<Record<string, string>>; readonly numbers: Readonly<Record<string, number>> }
  >
> = {
  en: {
    words: {
      town: 'down',
      hence: 'hints',
      hint: 'hints',
      clique: 'click',
      quick: 'click',
      lay: 'layout',
      tap: 'tab',
    },
    numbers: {
      for: 4,
      fore: 4,
      to: 2,
      too: 2,
      won: 1,
      ate: 8,
      sex: 6,
      tree: 3,
      free: 3,
      nein: 9,
      tin: 10,
      oh: 0,
    },
  },
  es: { words: { click: 'clic', klik: 'clic' }, numbers: { tras: 3, sais: 6, ves: 10 } },
  de: {
    words: { click: 'klick', clique: 'klick', hinweis: 'hinweise' },
    numbers: { fear: 4, fier: 4, dry: 3, frei: 3 },
  },
  fr: {
    words: { cliques: 'clique', click: 'clic', repere: 'reperes' },
    numbers: { de: 2, cette: 7, set: 7, vin: 20, cent: 100 },
  },
}
