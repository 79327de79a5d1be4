import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const leaveFullScreenCommand = defineCommand({
  id: 'leave-full-screen',
  group: 'media',
  phrases: {
    en: ['(leave|exit) full screen', '(leave|exit) picture in picture'],
    es: ['sal de (pantalla completa|imagen en imagen)'],
    de: ['vollbild (aus|beenden)', 'bild im bild (aus|beenden)'],
    fr: ['quitte le plein écran', "quitte l'image dans l'image"],
  },
  keys: { motifs: ['48-50-58-56-48'] },
  help: {
    en: 'Puts the film back into its page.',
    es: 'Devuelve el vídeo a su página.',
    de: 'Setzt den Film zurück in seine Seite.',
    fr: 'Remet le film dans sa page.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).show('page'),
  undo: mediaBack,
})
