import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { wantNumberWithin } from './read-slots.ts'

export const playSpeedCommand = defineCommand({
  id: 'play-speed',
  group: 'media',
  phrases: {
    en: ['play at {number} (percent|per cent)', 'playback speed {number}'],
    es: ['reproduce al {number} por ciento', 'velocidad de reproducción {number}'],
    de: ['spiele mit {number} prozent', 'wiedergabetempo {number}'],
    fr: ['joue à {number} pour cent', 'vitesse de lecture {number}'],
  },
  keys: { motifs: ['60-57-59-61-60'] },
  help: {
    en: 'Lets the sound or film of the page play at that speed, 25 to 400 per cent.',
    es: 'Reproduce el audio o vídeo de la página a esa velocidad, del 25 al 400 por ciento.',
    de: 'Lässt Ton oder Film der Seite mit diesem Tempo spielen, 25 bis 400 Prozent.',
    fr: 'Joue le son ou le film de la page à cette vitesse, de 25 à 400 pour cent.',
  },
  parse: slots => wantNumberWithin(slots, 25, 400),
  run: async (percent, { media }) => (await media()).speed({ rate: percent / 100 }),
  undo: mediaBack,
})
