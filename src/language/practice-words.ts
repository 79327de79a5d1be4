import type { PerLanguage } from './language.ts'

/** What asks for the next thing to practise, beside the phrases of commands; plain words. */
export const nextWords: PerLanguage<readonly string[]> = {
  en: ['next', 'next one', 'the next one'],
  es: ['siguiente', 'el siguiente', 'la siguiente'],
  de: ['weiter', 'nächste', 'nächster', 'nächstes', 'das nächste'],
  fr: ['suivant', 'suivante', 'le suivant', 'la suivante'],
}
