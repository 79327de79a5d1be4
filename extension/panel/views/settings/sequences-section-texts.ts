import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the settings of recording and playing sequences; see settings-labels.ts. */
export const sequencesSectionLabels = {
  sectionSequences: { en: 'Sequences', es: 'Secuencias', de: 'Sequenzen', fr: 'Séquences' },
  setPauseMedia: {
    en: 'A paused recording pauses the page’s sounds and films',
    es: 'Una grabación en pausa pausa los audios y vídeos de la página',
    de: 'Eine pausierte Aufnahme pausiert Töne und Filme der Seite',
    fr: 'Un enregistrement en pause met en pause les sons et films de la page',
  },
  setPauseMediaHint: {
    en: 'Both go on together. What was paused before stays so.',
    es: 'Siguen juntos. Lo que ya estaba en pausa sigue así.',
    de: 'Beides geht zusammen weiter. Was schon pausiert war, bleibt es.',
    fr: 'Les deux reprennent ensemble. Ce qui était déjà en pause le reste.',
  },
  setPlayedNotes: {
    en: 'Notes sound when a sequence is played',
    es: 'Las notas suenan al reproducir una secuencia',
    de: 'Noten klingen, wenn eine Sequenz gespielt wird',
    fr: 'Les notes sonnent quand une séquence est jouée',
  },
  setPlayingSpeed: {
    en: 'Speed of playing',
    es: 'Velocidad de reproducción',
    de: 'Tempo beim Abspielen',
    fr: 'Vitesse de lecture',
  },
  setRecordVideo: {
    en: 'Record a video of the tab beside a sequence',
    es: 'Grabar un vídeo de la pestaña junto a la secuencia',
    de: 'Neben einer Sequenz ein Video des Tabs aufnehmen',
    fr: 'Enregistrer une vidéo de l’onglet avec la séquence',
  },
  setRecordVideoHint: {
    en: 'Off at first, since all that the page shows and sounds is in it. It goes to your downloads when the recording stops.',
    es: 'Desactivado al principio, porque contiene todo lo que se ve y se oye en la página. Va a tus descargas al parar la grabación.',
    de: 'Zuerst aus, denn alles, was die Seite zeigt und klingen lässt, ist darin. Es kommt zu den Downloads, wenn die Aufnahme endet.',
    fr: 'Désactivé au départ : tout ce que la page montre et fait entendre y est. Elle va dans vos téléchargements à la fin de l’enregistrement.',
  },
  sequencesTakeUp: {
    en: 'Sequences kept: {count}. They take up {size}.',
    es: 'Secuencias guardadas: {count}. Ocupan {size}.',
    de: 'Behaltene Sequenzen: {count}. Sie belegen {size}.',
    fr: 'Séquences gardées : {count}. Elles occupent {size}.',
  },
} satisfies Record<string, PerLanguage<string>>
