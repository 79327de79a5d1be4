import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const playFasterCommand = defineCommand({
  id: 'play-faster',
  group: 'media',
  phrases: {
    en: ['play faster'],
    es: ['reproduce más rápido'],
    de: ['schneller abspielen'],
    fr: ['joue plus vite'],
  },
  keys: { motifs: ['48-58-56-52-48'] },
  help: {
    en: 'Lets the sound or film of the page play one step faster, up to four times as fast.',
    es: 'Acelera el audio o vídeo de la página un paso, hasta cuatro veces.',
    de: 'Lässt Ton oder Film der Seite eine Stufe schneller spielen, bis vierfach.',
    fr: 'Accélère d’un cran le son ou le film de la page, jusqu’à quatre fois.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).speed({ step: 1 }),
  undo: mediaBack,
})
