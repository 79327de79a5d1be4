import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of what is being played; beside their view, which is loaded with the first that plays. */
export const playingBarLabels = {
  within: { en: 'in', es: 'dentro de', de: 'in', fr: 'dans' },
  time: { en: 'Time', es: 'Tiempo', de: 'Zeit', fr: 'Temps' },
  speed: { en: 'Speed', es: 'Velocidad', de: 'Tempo', fr: 'Vitesse' },
  still: { en: 'stands still', es: 'en pausa', de: 'steht still', fr: 'en pause' },
  waits: { en: 'waits for you', es: 'te espera', de: 'wartet auf dich', fr: 'vous attend' },
  awaits: {
    en: 'waits for “next step”',
    es: 'espera «siguiente paso»',
    de: 'wartet auf „nächster Schritt“',
    fr: 'attend « étape suivante »',
  },
  decide: { en: 'What now?', es: '¿Y ahora?', de: 'Was nun?', fr: 'Et maintenant ?' },
  controls: {
    en: 'Playing controls',
    es: 'Mandos de reproducción',
    de: 'Abspielen steuern',
    fr: 'Commandes de lecture',
  },
  pause: {
    en: 'Pause sequence',
    es: 'Pausar secuencia',
    de: 'Sequenz pausieren',
    fr: 'Pause de la séquence',
  },
  resume: {
    en: 'Continue sequence',
    es: 'Seguir la secuencia',
    de: 'Sequenz fortsetzen',
    fr: 'Reprendre la séquence',
  },
  nextStep: { en: 'Next step', es: 'Siguiente paso', de: 'Nächster Schritt', fr: 'Étape suivante' },
  previousMark: { en: 'Previous mark', es: 'Marca anterior', de: 'Vorige Marke', fr: 'Marque précédente' },
  nextMark: { en: 'Next mark', es: 'Siguiente marca', de: 'Nächste Marke', fr: 'Marque suivante' },
  stepwise: { en: 'Step by step', es: 'Paso a paso', de: 'Schritt für Schritt', fr: 'Pas à pas' },
  loop: { en: 'Loop', es: 'Bucle', de: 'Schleife', fr: 'Boucle' },
  slower: { en: 'Slower', es: 'Más lento', de: 'Langsamer', fr: 'Plus lent' },
  faster: { en: 'Faster', es: 'Más rápido', de: 'Schneller', fr: 'Plus vite' },
  stop: { en: 'Stop playing', es: 'Parar', de: 'Abspielen beenden', fr: 'Arrêter' },
} satisfies Readonly<Record<string, PerLanguage<string>>>
