import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const unmuteCommand = defineCommand({
  id: 'unmute',
  group: 'media',
  phrases: {
    en: ['unmute', 'unmute [this] page', 'unmute it'],
    es: ['activa el sonido', 'activa el sonido de la página', 'pon el sonido', 'quita el silencio'],
    de: ['ton an', 'seite laut', 'ton wieder an', 'mach [den] ton an'],
    fr: ['remets le son', 'remets le son de la page', 'remettre le son'],
  },
  keys: { motifs: ['48-50-50-59-48'] },
  help: {
    en: 'Lets every sound and film of the page be heard again.',
    es: 'Vuelve a dejar oír los audios y vídeos de la página.',
    de: 'Macht alle Töne und Filme der Seite wieder hörbar.',
    fr: 'Rend le son à tout ce qui joue dans la page.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).mute(false),
  undo: mediaBack,
})
