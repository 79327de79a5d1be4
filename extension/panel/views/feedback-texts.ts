import type { PerLanguage } from '../../../src/language/language.ts'

/** Labels of what is spoken and sounded, in Settings; see panel-texts.ts. */
export const feedbackLabels = {
  sectionFeedback: { en: 'Feedback', es: 'Respuesta', de: 'Rückmeldung', fr: 'Retour' },
  feedbackOffHint: {
    en: 'Feedback is off: nothing is spoken or sounded until it is on.',
    es: 'La respuesta está apagada: nada se dice ni suena hasta encenderla.',
    de: 'Die Rückmeldung ist aus: Nichts wird gesprochen oder klingt, bis sie an ist.',
    fr: 'Le retour est éteint : rien n’est dit ni ne sonne tant qu’il l’est.',
  },
  setSpeakOutcomes: {
    en: 'Speak outcomes',
    es: 'Decir los resultados',
    de: 'Ergebnisse sprechen',
    fr: 'Dire les résultats',
  },
  setSpeakOutcomesHint: {
    en: 'Turn it off where a screen reader says them.',
    es: 'Apágalo si un lector de pantalla ya los dice.',
    de: 'Aus, wo ein Screenreader sie schon sagt.',
    fr: 'À éteindre si un lecteur d’écran les dit déjà.',
  },
  setSoundOutcomes: {
    en: 'Sound outcomes',
    es: 'Hacer sonar los resultados',
    de: 'Ergebnisse anklingen lassen',
    fr: 'Faire sonner les résultats',
  },
  setSpeakNames: {
    en: 'Speak the notes of a new name',
    es: 'Decir las notas de un nombre nuevo',
    de: 'Noten eines neuen Namens sprechen',
    fr: 'Dire les notes d’un nouveau nom',
  },
  setReadingSpeed: {
    en: 'Speed of reading pages aloud',
    es: 'Velocidad de la lectura de páginas',
    de: 'Tempo beim Vorlesen von Seiten',
    fr: 'Vitesse de la lecture des pages',
  },
  setReadingSpeedHint: {
    en: 'While a page is read, “faster” and “slower” change it too.',
    es: 'Durante la lectura también la cambian «más rápido» y «más lento».',
    de: 'Beim Vorlesen ändern es auch „schneller“ und „langsamer“.',
    fr: 'Pendant la lecture, « plus vite » et « moins vite » la changent aussi.',
  },
  setSoundNames: {
    en: 'Play the notes of a new name back',
    es: 'Tocar las notas de un nombre nuevo',
    de: 'Noten eines neuen Namens vorspielen',
    fr: 'Jouer les notes d’un nouveau nom',
  },
  setVoiceLanguage: {
    en: 'Spoken language',
    es: 'Idioma hablado',
    de: 'Gesprochene Sprache',
    fr: 'Langue parlée',
  },
  voiceLanguageAuto: {
    en: 'As the panel',
    es: 'Como el panel',
    de: 'Wie das Panel',
    fr: 'Comme le panneau',
  },
  setVoice: { en: 'Voice', es: 'Voz', de: 'Stimme', fr: 'Voix' },
  setVoiceHint: {
    en: 'Only voices of this machine: others would send every word to a server.',
    es: 'Solo voces de este equipo: las demás enviarían cada palabra a un servidor.',
    de: 'Nur Stimmen dieses Rechners: andere würden jedes Wort an einen Server senden.',
    fr: 'Seulement les voix de cette machine : les autres enverraient chaque mot à un serveur.',
  },
  voiceAuto: {
    en: 'First one that fits',
    es: 'La primera que sirva',
    de: 'Die erste passende',
    fr: 'La première qui convient',
  },
  voiceAbsent: {
    en: '{voice} (not on this machine now)',
    es: '{voice} (ahora no está en este equipo)',
    de: '{voice} (gerade nicht auf diesem Rechner)',
    fr: '{voice} (absente de cette machine)',
  },
  tryVoice: { en: 'Try it', es: 'Probarla', de: 'Probieren', fr: 'L’essayer' },
} satisfies Readonly<Record<string, PerLanguage<string>>>
