import type { PerLanguage } from '../../../../src/language/language.ts'
import { labelsIn } from '../../panel-texts.ts'

/** Labels of the line that tells of the video; loaded with it. */
const labels = {
  videoOn: {
    en: 'Video comes with the next recording: all that the page shows and sounds',
    es: 'La próxima grabación lleva vídeo: todo lo que se ve y se oye en la página',
    de: 'Die nächste Aufnahme hat Video: alles, was die Seite zeigt und klingen lässt',
    fr: 'Le prochain enregistrement a une vidéo : tout ce que la page montre et fait entendre',
  },
  videoWaiting: { en: 'Video waits', es: 'El vídeo espera', de: 'Video wartet', fr: 'La vidéo attend' },
  videoRuns: { en: 'Video is recorded', es: 'Se graba vídeo', de: 'Video läuft', fr: 'La vidéo tourne' },
  videoPaused: { en: 'Video paused', es: 'Vídeo en pausa', de: 'Video pausiert', fr: 'Vidéo en pause' },
  videoTrouble: { en: 'No video', es: 'Sin vídeo', de: 'Kein Video', fr: 'Pas de vidéo' },
  videoOff: {
    en: 'Record no video',
    es: 'Grabar sin vídeo',
    de: 'Kein Video aufnehmen',
    fr: 'Enregistrer sans vidéo',
  },
  videoSave: { en: 'Save video', es: 'Guardar el vídeo', de: 'Video speichern', fr: 'Sauver la vidéo' },
  videoDiscard: {
    en: 'Discard video',
    es: 'Descartar el vídeo',
    de: 'Video verwerfen',
    fr: 'Abandonner la vidéo',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export const videoLabel = labelsIn(labels)
