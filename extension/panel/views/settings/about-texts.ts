import type { PerLanguage } from '../../../../src/language/language.ts'

/** Whose recordings are used, under which licence. */
export const samplesCredit = {
  by: 'nbrosowsky/tonejs-instruments',
  from: 'https://github.com/nbrosowsky/tonejs-instruments',
  licence: 'CC-BY 3.0',
  terms: 'https://creativecommons.org/licenses/by/3.0/',
} as const

/** Labels of About; see settings-labels.ts. The licence asks for who made it, for a link, and for what was changed. */
export const aboutLabels = {
  privacy: { en: 'Privacy', es: 'Privacidad', de: 'Datenschutz', fr: 'Confidentialité' },
  deleteAllData: {
    en: 'Delete all my data …',
    es: 'Borrar todos mis datos…',
    de: 'Alle meine Daten löschen …',
    fr: 'Effacer toutes mes données…',
  },
  samplesBy: {
    en: 'Recordings of the instruments:',
    es: 'Grabaciones de los instrumentos:',
    de: 'Aufnahmen der Instrumente:',
    fr: 'Enregistrements des instruments :',
  },
  samplesChanged: {
    en: 'Changed: a few notes were chosen, cut to what is played, mixed to one channel, and are re-pitched to the notes in between; the viola is made from the violin.',
    es: 'Cambios: se eligieron unas pocas notas, se recortaron a lo que se toca, se mezclaron en un canal y se transportan a las notas intermedias; la viola se hace a partir del violín.',
    de: 'Verändert: Einige Töne wurden ausgewählt, auf das Gespielte gekürzt, auf einen Kanal gemischt und werden auf die Töne dazwischen umgestimmt; die Bratsche ist aus der Violine gemacht.',
    fr: 'Modifiés : quelques notes ont été choisies, coupées à ce qui est joué, mixées en un canal, et sont transposées aux notes intermédiaires ; l’alto est tiré du violon.',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
