import { plainText } from '../plain-words.ts'
import { words } from './number-words.ts'
import { type NumberWords, numberInWords } from './spoken-numbers.ts'

/** Largest place that is understood in words; in Spanish, where nobody counts on like that, it is 20. */
const most = 99

/** As digits are written: `3rd`, `3.ª`, `3e`. The full stop of German is no part of a plain word. */
const digits: Readonly<Record<NumberWords, RegExp>> = {
  en: /^(\d{1,3})(?:st|nd|rd|th)$/,
  es: /^(\d{1,3})(?:º|ª|o|a|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na)$/,
  de: /^(\d{1,3})(?:t?e[rnsm]?|ste[rnsm]?)?$/,
  fr: /^(\d{1,3})(?:e|eme|er|ere|re|nd|nde|d|de)$/,
}

const irregular: Readonly<Record<NumberWords, readonly (readonly [end: string, becomes: string])[]>> = {
  en: [
    ['one', 'first'],
    ['two', 'second'],
    ['three', 'third'],
    ['five', 'fifth'],
    ['eight', 'eighth'],
    ['nine', 'ninth'],
    ['twelve', 'twelfth'],
    ['y', 'ieth'],
  ],
  es: [],
  de: [],
  fr: [
    ['cinq', 'cinquième'],
    ['neuf', 'neuvième'],
    ['quatre-vingts', 'quatre-vingtième'],
  ],
}

const spanish = words(`
  primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo
  undécimo duodécimo decimotercero decimocuarto decimoquinto
  decimosexto decimoséptimo decimoctavo decimonoveno vigésimo`)

/** Other ways of saying some of them. */
const variants: Readonly<Record<NumberWords, Readonly<Record<string, number>>>> = {
  en: {},
  es: { primer: 1, tercer: 3, sétimo: 7, sétima: 7, 'décimo primero': 11, 'décimo segundo': 12 },
  de: { siebente: 7, zwote: 2 },
  fr: { premier: 1, première: 1, second: 2, seconde: 2 },
}

const made = new Map<NumberWords, ReadonlyMap<string, number>>()

/** The place in a row, 1 to 999, that these plain words are: `third`, `21st`; undefined where they are none. */
export function spokenOrdinal(said: readonly string[], language: NumberWords): number | undefined {
  const [only = '', ...others] = said
  const written = others.length === 0 ? digits[language].exec(only)?.[1] : undefined
  if (written !== undefined) return Number(written) || undefined
  const known = made.get(language) ?? compiled(language)
  made.set(language, known)
  const text = said.join('')
  return known.get(language === 'de' ? text.replace(/te[rnsm]$/, 'te') : text)
}

function compiled(language: NumberWords): ReadonlyMap<string, number> {
  const usual =
    language === 'es'
      ? spanish.flatMap((word, place) =>
          [word, word.replace(/o$/, 'a')].map(one => [one, place + 1] as const),
        )
      : Array.from({ length: most }, (_, place) => [inWords(place + 1, language), place + 1] as const)
  const all = [...usual, ...Object.entries(variants[language])]
  return new Map(all.map(([word, place]) => [plainText(word).replaceAll(' ', ''), place]))
}

function inWords(place: number, language: NumberWords): string {
  const word = numberInWords(place, language)
  const change = irregular[language].find(([end]) => word.endsWith(end))
  if (change !== undefined) return word.slice(0, -change[0].length) + change[1]
  if (language === 'fr') return `${word.replace(/e$/, '')}ième`
  return language === 'de' ? german(word, place) : `${word}th`
}

/** Four are words of their own: “siebzehnte” and “einundzwanzigste” are not. */
function german(word: string, place: number): string {
  const special: Readonly<Record<number, string>> = { 1: 'erste', 3: 'dritte', 7: 'siebte', 8: 'achte' }
  return special[place] ?? `${word}${place < 20 ? 'te' : 'ste'}`
}
