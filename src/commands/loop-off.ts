import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const loopOffCommand = defineCommand({
  id: 'loop-off',
  group: 'media',
  phrases: {
    en: ['loop off', 'stop looping'],
    es: ['sin bucle', 'bucle desactivado'],
    de: ['schleife aus'],
    fr: ['sans boucle', 'boucle désactivée'],
  },
  keys: { motifs: ['48-53-54-56-48'] },
  help: {
    en: 'Lets the sound or film of the page stop at its end.',
    es: 'Hace que el audio o vídeo de la página pare al terminar.',
    de: 'Lässt Ton oder Film der Seite am Ende aufhören.',
    fr: 'Laisse le son ou le film de la page s’arrêter à sa fin.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).loop(false),
  undo: mediaBack,
})
