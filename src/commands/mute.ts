import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const muteCommand = defineCommand({
  id: 'mute',
  group: 'media',
  phrases: {
    en: ['mute', 'mute [this] page', 'mute it', 'mute [the] sound'],
    es: ['silencia', 'silencia la página', 'quita el sonido', 'silenciar'],
    de: ['stumm', 'seite stumm', 'ton aus', 'stummschalten', 'schalte stumm', 'mach [den] ton aus'],
    fr: ['coupe le son', 'coupe le son de la page', 'muet'],
  },
  keys: { motifs: ['48-50-55-54-48'] },
  help: {
    en: 'Mutes every sound and film of the page, in its frames too.',
    es: 'Silencia todos los audios y vídeos de la página, también los de sus marcos.',
    de: 'Schaltet alle Töne und Filme der Seite stumm, auch die in ihren Rahmen.',
    fr: 'Coupe le son de tout ce qui joue dans la page, cadres compris.',
  },
  when: ['media'],
  parse: nothing,
  run: async (_, { media }) => (await media()).mute(true),
  undo: mediaBack,
})
