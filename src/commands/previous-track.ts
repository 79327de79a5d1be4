import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousTrackCommand = defineCommand({
  id: 'previous-track',
  group: 'media',
  phrases: {
    en: ['previous (track|song|video|episode)'],
    es: ['(pista|canción) anterior', '(vídeo|episodio) anterior'],
    de: ['voriger titel', 'voriges (lied|video)', 'vorige folge'],
    fr: ['(piste|chanson|vidéo) précédente', 'épisode précédent'],
  },
  keys: { motifs: ['48-50-55-59-48'] },
  help: {
    en: 'Presses the button of the player for the previous piece.',
    es: 'Pulsa el botón del reproductor para la pieza anterior.',
    de: 'Drückt im Player den Knopf für das vorige Stück.',
    fr: 'Appuie sur le bouton du lecteur pour le morceau précédent.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).player('previous'),
  undo: 'not-undoable',
})
