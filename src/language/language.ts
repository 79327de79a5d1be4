/** Languages that Clavier speaks and understands. Adding one makes every pack that lacks it fail to compile. */
export const languages = ['en', 'es', 'de', 'fr'] as const
export type Language = (typeof languages)[number]

export type PerLanguage<T> = Readonly<Record<Language, T>>

/** BCP 47 tags for recognisers and voices. */
export const speechTags: PerLanguage<string> = { en: 'en-US', es: 'es-ES', de: 'de-DE', fr: 'fr-FR' }

/** Each language's name in itself, for choosing it. */
export const languageNames: PerLanguage<string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
}

/** The pack for a BCP 47 tag such as `de-AT`; English where there is none. */
export function languageOf(tag: string): Language {
  const wanted = tag.slice(0, 2).toLowerCase()
  return languages.find(language => language === wanted) ?? 'en'
}

/** The language that a setting names; `auto` is that of the browser (a BCP 47 tag). */
export function chosenLanguage(setting: Language | 'auto', browser: string): Language {
  return setting === 'auto' ? languageOf(browser) : setting
}

/** What each language is called in every language, in lower case. */
const languagesCalled: PerLanguage<readonly string[]> = {
  en: ['english', 'inglés', 'englisch', 'anglais'],
  es: ['spanish', 'español', 'spanisch', 'espagnol', 'castellano'],
  de: ['german', 'alemán', 'deutsch', 'allemand'],
  fr: ['french', 'francés', 'französisch', 'français'],
}

/** The language that was named, in any of them; case and accents do not matter. */
export function languageSaid(words: string): Language | undefined {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
  return languages.find(language => languagesCalled[language].some(name => plain(name) === plain(words)))
}
