import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const playSlowerCommand = defineCommand({
  id: 'play-slower',
  group: 'media',
  phrases: {
    en: ['play slower'],
    es: ['reproduce más lento', 'reproduce más despacio'],
    de: ['langsamer abspielen'],
    fr: ['joue moins vite', 'joue plus lentement'],
  },
  keys: { motifs: ['48-56-54-49-48'] },
  help: {
    en: 'Lets the sound or film of the page play one step slower, down to a quarter.',
    es: 'Frena el audio o vídeo de la página un paso, hasta la cuarta parte.',
    de: 'Lässt Ton oder Film der Seite eine Stufe langsamer spielen, bis zu einem Viertel.',
    fr: 'Ralentit d’un cran le son ou le film de la page, jusqu’au quart.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).speed({ step: -1 }),
  undo: mediaBack,
})
