import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const fullScreenCommand = defineCommand({
  id: 'full-screen',
  group: 'media',
  phrases: {
    en: ['full screen', 'fullscreen', 'go full screen', 'make it full screen'],
    es: [
      'pantalla completa',
      'pon [en] pantalla completa',
      'ponlo en pantalla completa',
      'ver en pantalla completa',
    ],
    de: ['vollbild', 'vollbild an', 'ins vollbild', 'mach vollbild', 'vollbildmodus'],
    fr: ['plein écran', 'mets en plein écran', 'passe en plein écran', 'mode plein écran'],
  },
  keys: { motifs: ['48-50-54-56-48'] },
  help: {
    en: 'Shows the film over the whole screen, where the browser allows it.',
    es: 'Muestra el vídeo en toda la pantalla, si el navegador lo permite.',
    de: 'Zeigt den Film über den ganzen Bildschirm, wenn der Browser es erlaubt.',
    fr: 'Montre le film sur tout l’écran, si le navigateur le permet.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).show('screen'),
  undo: mediaBack,
})
