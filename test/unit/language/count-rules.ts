import type { Language } from '../../../src/language/language.ts'

const tags: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-ES', de: 'de-DE', fr: 'fr-FR' }

/** Amounts at which the four languages differ: none, one, few, one at the end, grouped, and a million. */
export const amounts = [0, 1, 2, 5, 21, 1000, 1_000_000] as const

/** Words with every space alike and without what only steers the direction, to be compared. */
export const plainSpaces = (words: string) =>
  words.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ')

/** A number that no form of any language depends on, for all that is not counted just now. */
export const otherNumber = 777

/**
 * What is wrong with how a sentence counts: `told` is that sentence with an amount, and without other figures
 * than `otherNumber`. Nothing for one that tells the amount without a form (`tab 21`), or does not tell it.
 */
export function wrongCounts(told: (amount: number) => string, language: Language): readonly string[] {
  const counted = new Map(
    amounts.map(amount => [amount, countedIn(plainSpaces(told(amount)), amount, language)]),
  )
  const of = (amount: (typeof amounts)[number]) => counted.get(amount)
  const [none, one, two] = [of(0), of(1), of(2)]
  if (one === undefined || two === undefined || one.what === two.what) return []
  const wrong = ([5, 21, 1000] as const).filter(amount => of(amount)?.what !== two.what)
  const asNone = language === 'fr' ? one : two
  // What there is none of may have a sentence of its own.
  const all: number[] = none === undefined || none.what === asNone.what ? [...wrong] : [0, ...wrong]
  if (of(1000)?.grouped === false) all.push(1000)
  const ofMillion = { en: /^/, de: /^/, es: /^de /, fr: /^(?:de |d’)/ }[language]
  const million = of(1_000_000)
  if (!ofMillion.test(million?.what ?? '') || million?.what.replace(ofMillion, '') !== two.what)
    all.push(1_000_000)
  return [...new Set(all)].map(amount => `${amount}: ${told(amount)}`)
}

/** What comes after an amount up to the next mark, where it is told; and whether it is grouped in the language. */
function countedIn(words: string, amount: number, language: Language) {
  const figures = plainSpaces(new Intl.NumberFormat(tags[language]).format(amount))
  for (const digits of [figures, String(amount)]) {
    const before = new RegExp(
      `(?<![\\d.,-])${digits.replaceAll('.', '\\.')} (?<what>\\p{L}[^.,;:()·“”„«»\\d]*)`,
      'u',
    )
    const what = before
      .exec(words)
      ?.groups?.what?.replace(/ (?:and|y|und|et) .*$/u, '')
      .trim()
    if (what !== undefined) return { what, grouped: digits === figures }
  }
  return undefined
}
