import { type Language, type PerLanguage, speechTags } from './language.ts'

/** How a language writes amounts and lists. Amounts are whole numbers from 0 unless said otherwise. */
export interface Forms {
  /** An amount in figures, grouped as the language groups them: `1,000`, `1.000`, `1 000`. */
  readonly number: (amount: number) => string
  /** Which of two forms goes with an amount: what goes with 1, and in French with 0, or the other. */
  readonly form: (amount: number, one: string, other: string) => string
  /** An amount with what is counted: `2 tabs`, `0 onglet`, `1 000 000 d’onglets`. */
  readonly counted: (amount: number, one: string, other: string) => string
  /** `a, b and c`. What is listed may be page text: show it as text. */
  readonly list: (items: readonly string[]) => string
  /** Words between the quotation marks of the language, with its bound spaces. */
  readonly quoted: (words: string) => string
}

const quotationMarks: PerLanguage<readonly [before: string, after: string]> = {
  en: ['“', '”'],
  es: ['«', '»'],
  de: ['„', '“'],
  fr: ['«\u202f', '\u202f»'],
}

/** What stands between millions, which are nouns in Spanish and French, and what is counted. */
const ofMillions: PerLanguage<(counted: string) => string> = {
  en: counted => ` ${counted}`,
  es: counted => ` de ${counted}`,
  de: counted => ` ${counted}`,
  fr: counted => (/^[aeiouyhéèêâàîôœ]/iu.test(counted) ? ` d’${counted}` : ` de ${counted}`),
}

/** The plural categories are those of Unicode CLDR (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
function formsOf(language: Language): Forms {
  const tag = speechTags[language]
  const rules = new Intl.PluralRules(tag)
  const figures = new Intl.NumberFormat(tag)
  const lists = new Intl.ListFormat(tag)
  const [before, after] = quotationMarks[language]
  const form = (amount: number, one: string, other: string) => (rules.select(amount) === 'one' ? one : other)
  return {
    number: amount => figures.format(amount),
    form,
    counted(amount, one, other) {
      const between = rules.select(amount) === 'many' ? ofMillions[language] : (what: string) => ` ${what}`
      return `${figures.format(amount)}${between(form(amount, one, other))}`
    },
    list: items => lists.format(items),
    quoted: words => `${before}${words}${after}`,
  }
}

export const forms: PerLanguage<Forms> = {
  en: formsOf('en'),
  es: formsOf('es'),
  de: formsOf('de'),
  fr: formsOf('fr'),
}
