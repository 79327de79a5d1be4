import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the ways to listen, shown in every view or in Now; see panel-texts.ts. */
export const talkLabels = {
  holdToTalk: {
    en: 'Hold to talk',
    es: 'Mantén para hablar',
    de: 'Zum Sprechen halten',
    fr: 'Maintenir pour parler',
  },
  talkHint: {
    en: 'Or press twice to keep it on.',
    es: 'O pulsa dos veces para dejarlo puesto.',
    de: 'Oder zweimal drücken, dann bleibt es an.',
    fr: 'Ou appuyez deux fois pour le garder.',
  },
  talkHeld: { en: 'Hearing you.', es: 'Te oigo.', de: 'Ich höre dich.', fr: 'Je vous entends.' },
  talkLocked: {
    en: 'Hearing you until you press again.',
    es: 'Te oigo hasta que pulses otra vez.',
    de: 'Ich höre dich, bis du wieder drückst.',
    fr: 'Je vous entends jusqu’au prochain appui.',
  },
  voiceHolds: { en: 'hold to talk', es: 'mantén para hablar', de: 'zum Sprechen halten', fr: 'à maintenir' },
  voiceHears: { en: 'hearing…', es: 'oigo…', de: 'hört …', fr: 'entend…' },
  voiceAsleep: {
    en: 'waits for “{word}”',
    es: 'espera «{word}»',
    de: 'wartet auf „{word}“',
    fr: 'attend « {word} »',
  },
  voiceAwake: {
    en: 'awake: say what to do',
    es: 'despierto: di la orden',
    de: 'wach: sag, was zu tun ist',
    fr: 'éveillé : dites la commande',
  },
  voiceRetries: {
    en: 'tries again in {seconds} s',
    es: 'reintenta en {seconds} s',
    de: 'neuer Versuch in {seconds} s',
    fr: 'nouvel essai dans {seconds} s',
  },
  iconOff: { en: 'closed', es: 'cerrado', de: 'geschlossen', fr: 'fermé' },
  iconReady: { en: 'ready', es: 'listo', de: 'bereit', fr: 'prêt' },
  iconListening: { en: 'listening', es: 'escuchando', de: 'hört zu', fr: 'écoute' },
  iconAsleep: {
    en: 'hears, but nothing counts yet',
    es: 'oye, pero aún no cuenta nada',
    de: 'hört, aber noch zählt nichts',
    fr: 'entend, mais rien ne compte encore',
  },
  iconRecording: { en: 'recording', es: 'grabando', de: 'nimmt auf', fr: 'enregistre' },
  iconTrouble: {
    en: 'something stands in the way; the panel says what',
    es: 'algo lo impide; el panel dice qué',
    de: 'etwas steht im Weg; das Panel sagt, was',
    fr: 'quelque chose gêne ; le panneau dit quoi',
  },
  voiceSilent: {
    en: 'Nothing was heard for a minute. If you have spoken, the microphone may be muted, or another one may be meant: see Settings.',
    es: 'No se ha oído nada en un minuto. Si has hablado, el micrófono puede estar silenciado o ser otro: mira Ajustes.',
    de: 'Seit einer Minute war nichts zu hören. Falls du gesprochen hast, ist das Mikrofon vielleicht stumm oder ein anderes gemeint: siehe Optionen.',
    fr: 'Rien entendu depuis une minute. Si vous avez parlé, le micro est peut-être coupé, ou c’est un autre : voyez Réglages.',
  },
  voiceNoise: {
    en: 'What is heard is hardly speech. Come nearer to the microphone, or let words count only while you hold: “push to talk”.',
    es: 'Lo que se oye apenas es habla. Acércate al micrófono o haz que solo cuente al mantener: «pulsar para hablar».',
    de: 'Was zu hören ist, ist kaum Sprache. Komm näher ans Mikrofon, oder lass Worte nur beim Halten zählen: „drücken zum sprechen“.',
    fr: 'Ce qui s’entend n’est guère de la parole. Approchez-vous du micro, ou ne faites compter les mots que tant que vous maintenez : « appuyer pour parler ».',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
