import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the MIDI keyboards in Settings; see panel-texts.ts. */
export const keyboardsLabels = {
  sectionKeyboards: { en: 'Keyboards', es: 'Teclados', de: 'Keyboards', fr: 'Claviers' },
  keyboardsState: {
    en: 'MIDI keyboards now',
    es: 'Teclados MIDI ahora',
    de: 'MIDI-Keyboards jetzt',
    fr: 'Claviers MIDI en ce moment',
  },
  keyboardsHeard: {
    en: 'Listen only to',
    es: 'Escuchar solo',
    de: 'Nur darauf hören',
    fr: 'Écouter seulement',
  },
  keyboardsHint: {
    en: 'None chosen: every keyboard is listened to, also those that come later.',
    es: 'Ninguno elegido: se escuchan todos, también los que lleguen después.',
    de: 'Keines gewählt: Auf alle wird gehört, auch auf spätere.',
    fr: 'Aucun choisi : tous sont écoutés, même ceux qui viendront.',
  },
  keyboardUnnamed: {
    en: 'Keyboard without a name',
    es: 'Teclado sin nombre',
    de: 'Keyboard ohne Namen',
    fr: 'Clavier sans nom',
  },
  keyboardHeard: {
    en: 'Connected, and listened to.',
    es: 'Conectado y escuchado.',
    de: 'Verbunden, es wird darauf gehört.',
    fr: 'Connecté et écouté.',
  },
  keyboardUnheard: {
    en: 'Connected, but not listened to.',
    es: 'Conectado, pero no escuchado.',
    de: 'Verbunden, aber es wird nicht darauf gehört.',
    fr: 'Connecté, mais pas écouté.',
  },
  keyboardAbsent: {
    en: 'Chosen, but not connected now.',
    es: 'Elegido, pero no conectado ahora.',
    de: 'Gewählt, aber gerade nicht verbunden.',
    fr: 'Choisi, mais pas connecté en ce moment.',
  },
  keyboardGone: {
    en: 'Not connected now.',
    es: 'Ahora no está conectado.',
    de: 'Gerade nicht verbunden.',
    fr: 'Pas connecté en ce moment.',
  },
  setChannel: { en: 'MIDI channel', es: 'Canal MIDI', de: 'MIDI-Kanal', fr: 'Canal MIDI' },
  setChannelHint: {
    en: 'Only for a keyboard that sends on several.',
    es: 'Solo para un teclado que envía por varios.',
    de: 'Nur für ein Keyboard, das auf mehreren sendet.',
    fr: 'Seulement pour un clavier qui émet sur plusieurs.',
  },
  everyChannel: { en: 'Every channel', es: 'Todos los canales', de: 'Alle Kanäle', fr: 'Tous les canaux' },
  setLowest: {
    en: 'Lowest of the 25 keys',
    es: 'La más grave de las 25 teclas',
    de: 'Tiefste der 25 Tasten',
    fr: 'La plus grave des 25 touches',
  },
  setLowestHint: {
    en: 'The note that your keyboard sends there; it is read as C3.',
    es: 'La nota que tu teclado envía ahí; se lee como C3.',
    de: 'Die Note, die dein Keyboard dort sendet; sie wird als C3 gelesen.',
    fr: 'La note que votre clavier y envoie ; elle se lit comme C3.',
  },
  lowestNow: {
    en: 'Now it is {note} of your keyboard.',
    es: 'Ahora es {note} de tu teclado.',
    de: 'Jetzt ist es {note} auf deinem Keyboard.',
    fr: 'C’est maintenant {note} de votre clavier.',
  },
  learnLowest: {
    en: 'Learn it by playing',
    es: 'Aprenderla tocando',
    de: 'Durch Spielen lernen',
    fr: 'L’apprendre en jouant',
  },
  octaveDown: { en: 'Octave down', es: 'Octava abajo', de: 'Oktave tiefer', fr: 'Octave plus bas' },
  octaveUp: { en: 'Octave up', es: 'Octava arriba', de: 'Oktave höher', fr: 'Octave plus haut' },
} satisfies Readonly<Record<string, PerLanguage<string>>>
