import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const leaveFullScreenCommand = defineCommand({
  id: 'leave-full-screen',
  group: 'media',
  phrases: {
    en: [
      '(leave|exit) full screen',
      '(leave|exit) picture in picture',
      'leave fullscreen',
      'exit fullscreen',
    ],
    es: [
      'sal de (pantalla completa|imagen en imagen)',
      'salir de pantalla completa',
      'quita [la] pantalla completa',
      'sal de la pantalla completa',
    ],
    de: [
      'vollbild (aus|beenden)',
      'bild im bild (aus|beenden)',
      'vollbildmodus (aus|beenden)',
      'verlass [das] vollbild',
      'beende [das] vollbild',
    ],
    fr: [
      'quitte le plein écran',
      "quitte l'image dans l'image",
      'sors du plein écran',
      'quitter le plein écran',
    ],
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
