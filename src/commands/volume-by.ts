import { defineCommand } from './define-command.ts'
import { volumeBack, volumeSet } from './move-media.ts'
import { signedUpTo } from './read-slots.ts'

export const volumeByCommand = defineCommand({
  id: 'volume-by',
  group: 'media',
  phrases: {
    en: ['volume by {number}'],
    es: ['cambia el volumen en {number}'],
    de: ['lautstärke um {number}'],
    fr: ['change le volume de {number}'],
  },
  keys: { motifs: ['60-50-62-60'] },
  help: {
    en: 'Makes the sound or film of the page louder by that many per cent; a negative number quieter.',
    es: 'Sube el volumen del audio o vídeo ese tanto por ciento; un número negativo lo baja.',
    de: 'Macht Ton oder Film der Seite um so viel Prozent lauter; eine negative Zahl leiser.',
    fr: 'Monte le volume du son ou du film d’autant de pour cent ; un nombre négatif le baisse.',
  },
  parse: signedUpTo(100),
  run: async (percent, { amounts }) => volumeSet(await amounts.volume(percent)),
  undo: volumeBack,
})
