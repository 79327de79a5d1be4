import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const normalSpeedCommand = defineCommand({
  id: 'normal-speed',
  group: 'media',
  phrases: {
    en: ['normal speed', 'play at normal speed', 'play normally', 'back to normal speed'],
    es: ['velocidad normal', 'a velocidad normal'],
    de: ['normales tempo', 'normale geschwindigkeit', 'normale abspielgeschwindigkeit'],
    fr: ['vitesse normale', 'à vitesse normale'],
  },
  keys: { motifs: ['48-50-55-50-48'] },
  help: {
    en: 'Lets the sound or film of the page play as fast as it was recorded.',
    es: 'Reproduce el audio o vídeo de la página a la velocidad con que se grabó.',
    de: 'Lässt Ton oder Film der Seite so schnell spielen, wie aufgenommen wurde.',
    fr: 'Joue le son ou le film de la page à la vitesse de l’enregistrement.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).speed({ rate: 1 }),
  undo: mediaBack,
})
