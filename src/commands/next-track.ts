import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextTrackCommand = defineCommand({
  id: 'next-track',
  group: 'media',
  phrases: {
    en: ['next (track|song|video|episode)'],
    es: ['siguiente (pista|canción|vídeo|episodio)', '(pista|canción|vídeo|episodio) siguiente'],
    de: ['nächster titel', 'nächstes (lied|video)', 'nächste folge'],
    fr: ['(piste|chanson|vidéo) suivante', 'épisode suivant'],
  },
  keys: { motifs: ['48-49-55-54-48'] },
  help: {
    en: 'Presses the button of the player for the next piece.',
    es: 'Pulsa el botón del reproductor para la pieza siguiente.',
    de: 'Drückt im Player den Knopf für das nächste Stück.',
    fr: 'Appuie sur le bouton du lecteur pour le morceau suivant.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).player('next'),
  undo: 'not-undoable',
})
