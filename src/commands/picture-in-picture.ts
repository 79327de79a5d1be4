import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const pictureInPictureCommand = defineCommand({
  id: 'picture-in-picture',
  group: 'media',
  phrases: {
    en: ['picture in picture', 'float the video'],
    es: ['imagen en imagen', 'vídeo flotante'],
    de: ['bild im bild'],
    fr: ["image dans l'image", 'vidéo flottante'],
  },
  keys: { motifs: ['48-51-52-56-48'] },
  help: {
    en: 'Shows the film in a small window above all others, where the browser allows it.',
    es: 'Muestra el vídeo en una ventana pequeña sobre las demás, si el navegador lo permite.',
    de: 'Zeigt den Film in einem kleinen Fenster über allen anderen, wenn der Browser es erlaubt.',
    fr: 'Montre le film dans une petite fenêtre au-dessus des autres, si le navigateur le permet.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).show('window'),
  undo: mediaBack,
})
