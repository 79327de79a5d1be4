import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const listenCommand = defineCommand({
  id: 'listen',
  group: 'media',
  phrases: {
    en: ['listen', 'play media', 'play (the|this) (sound|film|video|song)', 'play [the] music'],
    es: ['escucha', 'reproduce (el|este) (sonido|vídeo)', 'reproduce el video'],
    de: [
      'hören',
      'hör zu',
      'ton abspielen',
      'film abspielen',
      'spiel [das] video ab',
      'video abspielen',
      'musik abspielen',
    ],
    fr: ['lance (le son|la vidéo)', 'écoute (le son|la vidéo)', 'lance la musique'],
  },
  keys: { motifs: ['48-55-50-50-48'] },
  help: {
    en: 'Plays the sound or film of the page; offers them by number where several may be meant.',
    es: 'Reproduce el audio o vídeo de la página; si hay varios, los ofrece con número.',
    de: 'Spielt Ton oder Film der Seite ab; bietet sie mit Nummern an, wenn mehrere gemeint sein können.',
    fr: 'Joue le son ou le film de la page ; s’il y en a plusieurs, les propose par numéro.',
  },
  when: ['page'],
  parse: nothing,
  run: async (_, { media }) => (await media()).listen({ muted: false }),
  undo: mediaBack,
})
