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
