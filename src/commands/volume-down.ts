import { defineCommand } from './define-command.ts'
import { volumeBack, volumeSet } from './move-media.ts'
import { nothing } from './read-slots.ts'

export const volumeDownCommand = defineCommand({
  id: 'volume-down',
  group: 'media',
  phrases: {
    en: ['volume down', 'quieter', 'turn it down', 'turn down the volume', 'turn the volume down'],
    es: ['baja el volumen', 'más bajo', 'bajar [el] volumen', 'menos volumen', 'baja volumen'],
    de: [
      'leiser',
      'lautstärke runter',
      'mach leiser',
      'mach es leiser',
      'lautstärke niedriger',
      'stell leiser',
    ],
    fr: ['baisse le volume', 'moins fort', 'baisser le volume', 'diminue le volume'],
  },
  keys: { motifs: ['48-49-54-52-48'] },
  help: {
    en: 'Makes the sound or film of the page quieter by ten per cent.',
    es: 'Baja el volumen del audio o vídeo un diez por ciento.',
    de: 'Macht Ton oder Film der Seite um zehn Prozent leiser.',
    fr: 'Baisse le volume du son ou du film de dix pour cent.',
  },
  when: ['media'],
  parse: nothing,
  run: async (_, { page, tabs }) => {
    const tabId = (await tabs.active()).id
    return volumeSet({ tabId, ...(await page.moveMedia(tabId, { what: 'volume', by: -10 })) })
  },
  undo: volumeBack,
})
