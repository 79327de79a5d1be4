import { defineCommand } from './define-command.ts'
import { volumeBack, volumeSet } from './move-media.ts'
import { nothing } from './read-slots.ts'

export const volumeUpCommand = defineCommand({
  id: 'volume-up',
  group: 'media',
  phrases: {
    en: ['volume up', 'louder', 'turn it up', 'turn up the volume', 'turn the volume up'],
    es: ['sube el volumen', 'más alto', 'subir [el] volumen', 'más volumen', 'sube volumen'],
    de: ['lauter', 'lautstärke hoch', 'mach lauter', 'mach es lauter', 'lautstärke höher', 'stell lauter'],
    fr: ['monte le volume', 'plus fort', 'monter le volume', 'augmente le volume'],
  },
  keys: { motifs: ['48-50-50-52-48'] },
  help: {
    en: 'Makes the sound or film of the page louder by ten per cent.',
    es: 'Sube el volumen del audio o vídeo un diez por ciento.',
    de: 'Macht Ton oder Film der Seite um zehn Prozent lauter.',
    fr: 'Monte le volume du son ou du film de dix pour cent.',
  },
  when: ['media'],
  parse: nothing,
  run: async (_, { page, tabs }) => {
    const tabId = (await tabs.active()).id
    return volumeSet({ tabId, ...(await page.moveMedia(tabId, { what: 'volume', by: 10 })) })
  },
  undo: volumeBack,
})
