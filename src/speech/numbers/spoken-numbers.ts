import { plainText } from '../plain-words.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { spanish } from './spanish.ts'

/** Languages in which numbers can be said; as in the language packs. */
export type NumberWords = 'en' | 'es' | 'de' | 'fr'

/** Largest number that is understood in words; digits may be larger. */
export const largestInWords = 9999

const spell = { en: english, es: spanish, de: german, fr: french }
const minus = { en: ['minus', 'negative'], es: ['menos'], de: ['minus'], fr: ['moins'] }
const tables = new Map<NumberWords, ReadonlyMap<string, number>>()

/** The usual words of a whole number from −9,999 to 9,999. */
export function numberInWords(n: number, language: NumberWords): string {
  const [words] = spell[language](Math.abs(n))
  return n < 0 ? `${minus[language][0]} ${words}` : words
}

/**
 * The whole number that these plain words are, in digits or in words, or undefined.
 * Digits may have up to nine places.
 */
export function spokenNumber(words: readonly string[], language: NumberWords): number | undefined {
  const [first, ...rest] = words
  if (first === undefined) return undefined
  if (rest.length > 0 && minus[language].includes(first)) {
    const positive = spokenNumber(rest, language)
    return positive === undefined ? undefined : 0 - positive
  }
  if (rest.length === 0 && /^\d{1,9}$/.test(first)) return Number(first)
  return table(language).get(words.join(' '))
}

/** All ways of saying all numbers, made when a number is first said in words. */
function table(language: NumberWords): ReadonlyMap<string, number> {
  const known = tables.get(language)
  if (known !== undefined) return known
  const made = new Map<string, number>()
  // Downwards, so that where two numbers sound alike the smaller one stands.
  for (let n = largestInWords; n >= 0; n -= 1) {
    for (const words of spell[language](n)) made.set(plainText(words), n)
  }
  tables.set(language, made)
  return made
}
