import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const restartMediaCommand = defineCommand({
  id: 'restart-media',
  group: 'media',
  phrases: {
    en: ['restart', 'play from the (beginning|start)'],
    es: ['desde el principio', 'reproduce desde el principio'],
    de: ['von vorn abspielen', 'noch mal von vorn'],
    fr: ['reprends du début', 'joue depuis le début'],
  },
  keys: { motifs: ['48-50-59-50-48'] },
  help: {
    en: 'Plays the sound or film of the page from its beginning.',
    es: 'Reproduce el audio o vídeo de la página desde el principio.',
    de: 'Spielt Ton oder Film der Seite von vorn ab.',
    fr: 'Joue le son ou le film de la page depuis le début.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).restart(),
  undo: mediaBack,
})
