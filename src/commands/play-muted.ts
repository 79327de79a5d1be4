import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const playMutedCommand = defineCommand({
  id: 'play-muted',
  group: 'media',
  phrases: {
    en: ['play muted', 'play without sound'],
    es: ['reproduce en silencio', 'reproduce sin sonido'],
    de: ['stumm abspielen', 'ohne ton abspielen'],
    fr: ['joue en silence', 'joue sans le son'],
  },
  keys: { motifs: ['48-50-49-55-48'] },
  help: {
    en: 'Plays the sound or film of the page without sound, which browsers always allow for films.',
    es: 'Reproduce el audio o vídeo de la página sin sonido, lo que el navegador siempre permite con vídeos.',
    de: 'Spielt Ton oder Film der Seite stumm ab, was Browser bei Filmen immer erlauben.',
    fr: 'Joue le son ou le film de la page sans le son, ce que les navigateurs permettent toujours aux films.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).listen({ muted: true }),
  undo: mediaBack,
})
