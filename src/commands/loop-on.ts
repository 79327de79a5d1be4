import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const loopOnCommand = defineCommand({
  id: 'loop-on',
  group: 'media',
  phrases: {
    en: ['loop', 'loop on', 'play over and over'],
    es: ['en bucle', 'bucle activado'],
    de: ['schleife an', 'in schleife abspielen'],
    fr: ['en boucle', 'boucle activée'],
  },
  keys: { motifs: ['48-50-54-49-48'] },
  help: {
    en: 'Lets the sound or film of the page begin again at its end.',
    es: 'Hace que el audio o vídeo de la página vuelva a empezar al terminar.',
    de: 'Lässt Ton oder Film der Seite am Ende wieder beginnen.',
    fr: 'Fait recommencer le son ou le film de la page à sa fin.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).loop(true),
  undo: mediaBack,
})
