import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the ways to listen, in Settings; see panel-texts.ts. */
export const listeningLabels = {
  sectionListening: {
    en: 'When words count',
    es: 'Cuándo cuentan las palabras',
    de: 'Wann Worte zählen',
    fr: 'Quand les mots comptent',
  },
  setListenMode: {
    en: 'Words count',
    es: 'Las palabras cuentan',
    de: 'Worte zählen',
    fr: 'Les mots comptent',
  },
  setListenModeHint: {
    en: '“stop” and “escape” always count. By phrase: “always listen”, “push to talk”, “wake word”.',
    es: '«para» y «escape» cuentan siempre. Con frases: «escucha siempre», «pulsar para hablar», «palabra de activación».',
    de: '„stopp“ und „escape“ zählen immer. Als Satz: „immer zuhören“, „drücken zum sprechen“, „weckwort“.',
    fr: '« stop » et « échap » comptent toujours. En phrase : « écoute toujours », « appuyer pour parler », « mot d’éveil ».',
  },
  listenAlways: { en: 'always', es: 'siempre', de: 'immer', fr: 'toujours' },
  listenPush: {
    en: 'while something is held to talk',
    es: 'mientras se mantiene algo para hablar',
    de: 'solange etwas zum Sprechen gehalten wird',
    fr: 'tant que quelque chose est tenu',
  },
  listenWake: {
    en: 'after the wake word',
    es: 'tras la palabra de activación',
    de: 'nach dem Weckwort',
    fr: 'après le mot d’éveil',
  },
  setWakeWord: { en: 'Wake word', es: 'Palabra de activación', de: 'Weckwort', fr: 'Mot d’éveil' },
  setWakeWordHint: {
    en: 'Say it before each command, or alone and then the command within 8 seconds. What sounds like it counts.',
    es: 'Dila antes de cada orden, o sola y luego la orden en 8 segundos. Lo que suena igual también cuenta.',
    de: 'Vor jedem Befehl zu sagen, oder allein und dann der Befehl binnen 8 Sekunden. Was so klingt, zählt auch.',
    fr: 'À dire avant chaque commande, ou seul puis la commande sous 8 secondes. Ce qui sonne pareil compte aussi.',
  },
  badWakeWord: {
    en: 'Two syllables or more, at most 40 letters. What was there is kept.',
    es: 'Dos sílabas o más, 40 letras como máximo. Se conserva la anterior.',
    de: 'Zwei Silben oder mehr, höchstens 40 Buchstaben. Das bisherige bleibt.',
    fr: 'Deux syllabes ou plus, 40 lettres au plus. L’ancien reste.',
  },
  setPushNotes: {
    en: 'Keys to hold',
    es: 'Teclas que mantener',
    de: 'Zu haltende Tasten',
    fr: 'Touches à tenir',
  },
  setPushNotesHint: {
    en: 'Held together on the 25 keys for a fifth of a second, outside of modes. Struck shortly they mean what they always do.',
    es: 'Mantenidas juntas un quinto de segundo en las 25 teclas, fuera de los modos. Tocadas brevemente significan lo de siempre.',
    de: 'Auf den 25 Tasten eine Fünftelsekunde zusammen gehalten, außerhalb von Modi. Kurz angeschlagen bedeuten sie dasselbe wie immer.',
    fr: 'Tenues ensemble un cinquième de seconde sur les 25 touches, hors des modes. Frappées brièvement, elles gardent leur sens.',
  },
  pushNone: { en: 'none', es: 'ninguna', de: 'keine', fr: 'aucune' },
  learnPush: {
    en: 'Learn by playing',
    es: 'Aprender tocando',
    de: 'Durch Spielen lernen',
    fr: 'Apprendre en jouant',
  },
  noPushNotes: { en: 'No keys', es: 'Sin teclas', de: 'Ohne Tasten', fr: 'Sans touches' },
  setPushKey: {
    en: 'Computer key to hold',
    es: 'Tecla del ordenador que mantener',
    de: 'Zu haltende Computertaste',
    fr: 'Touche d’ordinateur à tenir',
  },
  setPushKeyHint: {
    en: 'Press it here. It counts while the panel has the focus and nothing is being written.',
    es: 'Púlsala aquí. Cuenta mientras el panel tiene el foco y no se escribe.',
    de: 'Hier drücken. Sie zählt, solange das Panel den Fokus hat und nichts geschrieben wird.',
    fr: 'Appuyez ici. Elle compte quand le panneau a le focus et que rien ne s’écrit.',
  },
  badPushKey: {
    en: 'This key is needed to go through the panel. Press another one.',
    es: 'Esta tecla sirve para recorrer el panel. Pulsa otra.',
    de: 'Diese Taste wird gebraucht, um durch das Panel zu gehen. Drücke eine andere.',
    fr: 'Cette touche sert à parcourir le panneau. Appuyez sur une autre.',
  },
  noPushKey: {
    en: 'No computer key',
    es: 'Sin tecla del ordenador',
    de: 'Ohne Computertaste',
    fr: 'Sans touche d’ordinateur',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
